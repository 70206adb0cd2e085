"use strict";
// Installs a Debian package for the tests, only where that is allowed without asking: a Debian-like system and root
// or sudo without a password. PAYOFF_NO_INSTALL=1 turns it off.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const HOUR = 3_600_000;
const cache = path.resolve(__dirname, "..", "node_modules", ".cache");
const runs = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** The words to put before apt-get ([] for root, ["sudo", "-n"]), or null where installing is not allowed. */
function aptPrefix() {
  if (process.platform !== "linux" || process.env.PAYOFF_NO_INSTALL === "1") return null;
  if (!fs.existsSync("/etc/debian_version") || !runs("apt-get", ["--version"])) return null;
  if (process.getuid() === 0) return [];
  return runs("sudo", ["-n", "true"]) ? ["sudo", "-n"] : null;
}

function apt(prefix, args) {
  const [command, ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q", ...args];
  return spawnSync(command, rest, { stdio: ["ignore", "ignore", 2], timeout: 15 * 60_000 }).status === 0;
}

/** True when the packages were installed. A failure is remembered for an hour, so that a machine without network is not slowed by every run. */
function installWhereAllowed(what, packages) {
  const prefix = aptPrefix();
  if (prefix === null) return false;
  const failed = path.join(cache, `payoff-no-${what.toLowerCase()}`);
  if (fs.existsSync(failed) && Date.now() - fs.statSync(failed).mtimeMs < HOUR) return false;
  console.error(`Installerar ${what} för testerna / Installing ${what} for the tests: ${packages.join(" ")}`);
  const options = ["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=30", "-o", "Acquire::https::Timeout=30"];
  const done =
    apt(prefix, [...options, "update"]) && apt(prefix, [...options, "install", "--no-install-recommends", ...packages]);
  if (done) return true;
  fs.mkdirSync(cache, { recursive: true });
  fs.writeFileSync(failed, new Date().toISOString());
  return false;
}

module.exports = { installWhereAllowed };
