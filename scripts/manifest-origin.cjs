"use strict";
// The manifest in the repository is the one for development; a build writes it for one origin.
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** The origin without a closing slash; only https, because Office loads nothing else, and never localhost's own. */
function checkedOrigin(origin) {
  let url;
  try {
    url = new URL(origin);
  } catch {
    throw new Error(`origin är ingen adress / origin is not an address: ${origin}`);
  }
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new Error(`origin ska vara en https-adress utan ? och # / origin must be an https address: ${origin}`);
  return url.href.replace(/\/+$/, "");
}

/** The manifest for a host: every development address becomes one under `origin` (a path is allowed). */
function manifestForOrigin(text, origin) {
  return text.replaceAll(DEVELOPMENT_ORIGIN, checkedOrigin(origin)).replace(/<!--[^>]*localhost[^>]*-->\s*/g, "");
}

module.exports = { DEVELOPMENT_ORIGIN, checkedOrigin, manifestForOrigin };
