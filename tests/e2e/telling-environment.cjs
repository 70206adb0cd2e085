"use strict";
const { TestEnvironment } = require("jest-environment-node");

/** Adds to the error of a failed step what the browsers' pages showed at that moment; build.ts leaves the teller. */
module.exports = class extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== "test_fn_failure" && event.name !== "hook_failure") return;
    const tell = this.global.tellPages;
    if (tell === undefined || typeof event.error !== "object" || event.error === null) return;
    // Made in the test's own realm, so no class of this one fits it.
    const told = await tell();
    event.error.message += told;
    event.error.stack += told;
  }
};
