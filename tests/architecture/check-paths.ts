import path from "node:path";
import { importsOf } from "./imports-of";
import type { SourceFile } from "./source-files";

// Written in parts, so that this file is not its own finding.
const MACHINE_PATHS: readonly string[] = [
  ["", "work", ""],
  ["", "tmp", ""],
  ["", "root", ""],
  ["", "home", ""],
  ["", "Users", ""],
  ["..", "shared"],
].map((parts) => parts.join("/"));

const REGISTRY_HOSTS: readonly string[] = [
  ["registry", "npmjs"].join("."),
  ["registry", "yarnpkg"].join("."),
  ["npm", "pkg", "github"].join("."),
];

const found = (file: SourceFile, texts: readonly string[], what: string): string[] =>
  texts
    .filter((text) => file.text.replace(/\b[a-z]+:\/\/[^\s"'`)]+/g, "").includes(text))
    .map((text) => `${file.path} ${what} ${text}`);

/** Paths that exist on one machine only (addresses on the web do not count). */
export const machinePaths = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => found(file, MACHINE_PATHS, "names the path"));

/** Hosts of package registries: where packages come from is the user's own setting. */
export const registryHosts = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    REGISTRY_HOSTS.filter((host) => file.text.includes(host)).map((host) => `${file.path} names ${host}`),
  );

/** Relative imports that leave the repository. */
export const importsOutOfRepository = (files: readonly SourceFile[]): string[] =>
  importsOf(files)
    .filter((one) => one.to !== null && path.posix.normalize(one.to).startsWith(".."))
    .map((one) => `${one.from} imports ${one.specifier}, which lies outside the repository`);
