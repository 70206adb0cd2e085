// For people with Excel: start it with the add-in, stop it, check the manifest with Microsoft's service.
//   npm run excel | npm run excel:stop | npm run validate
// The debugging command is fetched when it is used: it does not install on every system the tests run on.
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";
const DEBUGGING = ["--yes", "office-addin-debugging@7"];

const tool = (name, args) =>
  spawnSync(process.execPath, [require.resolve(`${name}/cli.js`), ...args], { cwd: root, stdio: "inherit" }).status ??
  1;

const npx = (args) => spawnSync("npx", args, { cwd: root, stdio: "inherit", shell: windows }).status ?? 1;

/** Serves the add-in on https://localhost:3000, the address of manifest.xml, with the certificate Office trusts. */
async function serve() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const webpack = require("webpack");
  const WebpackDevServer = require("webpack-dev-server");
  const config = require("../webpack.config.js")({}, { mode: "development" });
  const { ca, key, cert } = await getHttpsServerOptions();
  const server = new WebpackDevServer(
    {
      port: 3000,
      host: "localhost",
      hot: false,
      static: false,
      server: { type: "https", options: { ca, key, cert } },
      headers: { "Access-Control-Allow-Origin": "*" },
    },
    webpack(config),
  );
  await server.start();
  await new Promise((resolve) => server.middleware.waitUntilValid(resolve));
}

async function start() {
  if (tool("office-addin-dev-certs", ["install"]) !== 0) return 1;
  await serve();
  console.log("Startar Excel med tillägget. Avsluta med Ctrl+C och npm run excel:stop.");
  console.log("Starting Excel with the add-in. Stop with Ctrl+C and npm run excel:stop.");
  const child = spawn("npx", [...DEBUGGING, "start", "manifest.xml", "desktop"], {
    cwd: root,
    stdio: "inherit",
    shell: windows,
  });
  return new Promise((resolve) => {
    // The server stays up for Excel; only a failed start ends the command.
    child.on("close", (code) => {
      if (code !== 0) resolve(code ?? 1);
    });
    child.on("error", () => resolve(1));
  });
}

const COMMANDS = {
  start,
  stop: () => npx([...DEBUGGING, "stop", "manifest.xml"]),
  validate: () => tool("office-addin-manifest", ["validate", "manifest.xml"]),
};

const command = COMMANDS[process.argv[2]];
if (command === undefined) {
  console.error(`Välj / choose: ${Object.keys(COMMANDS).join(", ")}`);
  process.exit(2);
}
process.chdir(root);
process.exit(await command());
