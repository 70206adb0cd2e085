"use strict";
// ts-jest with one change in one file, told by the environment: see scripts/mutate-adapter.mjs.
const { default: tsJest } = require("ts-jest");

const change = JSON.parse(process.env.ADAPTER_CHANGE ?? "null");

const changed = (text, file) =>
  change === null || change.file !== file ? text : text.slice(0, change.start) + change.text + text.slice(change.end);

module.exports = {
  createTransformer(options) {
    const base = tsJest.createTransformer(options);
    return {
      process: (text, file, rest) => base.process(changed(text, file), file, rest),
      getCacheKey: (text, file, rest) => base.getCacheKey(changed(text, file), file, rest),
    };
  },
};
