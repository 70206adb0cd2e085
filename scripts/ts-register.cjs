"use strict";
// Lets Node run the project's TypeScript: each file is transpiled on load (types are checked by `npm run types`).
const fs = require("node:fs");
const Module = require("node:module");
const ts = require("typescript");

const options = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
  inlineSources: true,
};

for (const extension of [".ts", ".tsx"]) {
  Module._extensions[extension] = (module, filename) => {
    const source = fs.readFileSync(filename, "utf8");
    module._compile(ts.transpileModule(source, { fileName: filename, compilerOptions: options }).outputText, filename);
  };
}
process.setSourceMapsEnabled(true);
