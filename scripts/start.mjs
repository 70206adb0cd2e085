// `npm start`: the workbench in the browser, rebuilt as files change.
//   npm start -- --no-open      does not open the browser (neither do CI=1 and NO_OPEN=1)
//   npm start -- --port 4000    the first port to try (3000)
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const args = process.argv.slice(2);

const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });

async function freePort(first) {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`Ingen ledig port / no free port: ${first}-${first + 99}`);
}

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

/** Opens the address in the user's own browser; where there is none, the printed address is enough. */
function openPage(address) {
  const [command, ...rest] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...rest, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function startingPort() {
  const at = args.indexOf("--port");
  const asked = Number(at === -1 ? (process.env.PORT ?? 3000) : args[at + 1]);
  if (!Number.isInteger(asked) || asked < 1 || asked > 65_000)
    throw new Error(`Ogiltig port / bad port: ${args[at + 1]}`);
  return asked;
}

async function main() {
  process.chdir(root);
  const samples = path.join(root, "assets", "samples");
  if (!existsSync(samples) || !readdirSync(samples).some((file) => file.endsWith(".xlsx")))
    console.warn("Exempelfilerna saknas: kör npm run samples / The samples are missing: run npm run samples");
  const port = await freePort(startingPort());
  const config = require("../webpack.config.js")({ only: "workbench" }, { mode: "development" });
  console.log("Bygger arbetsbänken … / Building the workbench …");
  const compiler = webpack(config.filter(({ name }) => name !== "functions"));
  const server = new WebpackDevServer(
    {
      port,
      host: "localhost",
      hot: false,
      static: false,
      client: { overlay: true, logging: "warn" },
      setupExitSignals: true,
    },
    compiler,
  );
  await server.start();
  await new Promise((resolve) => server.middleware.waitUntilValid(resolve));
  const address = `http://localhost:${port}/`;
  console.log(`Arbetsbänken är öppen på ${address} (avsluta med Ctrl+C)`);
  console.log(`The workbench is open at ${address} (stop with Ctrl+C)`);
  const quiet =
    args.includes("--no-open") || [process.env.NO_OPEN, process.env.CI].some((value) => value && value !== "0");
  if (!quiet) openPage(address);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
