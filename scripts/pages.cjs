"use strict";
// The two pages of the product as text; webpack adds the bundles' addresses.

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Nothing leaves the computer: the page may only fetch from where it came. Fluent writes its styles into the page. */
const NOTHING_LEAVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

const page = (title, head) => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
${head.map((line) => `    ${line}\n`).join("")}    <title>${title}</title>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

/** The pane in Excel: Microsoft's office.js first, then the functions, so that they answer before React is read. */
const taskpanePage = () =>
  page("Payoff för Excel", [
    `<script src="${OFFICE_JS}"></script>`,
    '<script src="functions.js"></script>',
    '<link rel="icon" href="assets/icons/icon-32.png" />',
  ]);

/** The workbench: the same pane without Excel; never loads office.js. `strict` adds the content policy of a build. */
const workbenchPage = ({ strict }) =>
  page("Payoff: arbetsbänken", [
    ...(strict ? [`<meta http-equiv="Content-Security-Policy" content="${NOTHING_LEAVES}" />`] : []),
    '<meta name="description" content="Vad en insats är värd och när den betalat sig, i webbläsaren." />',
    '<link rel="icon" href="assets/icons/icon-32.png" />',
  ]);

module.exports = { OFFICE_JS, taskpanePage, workbenchPage };
