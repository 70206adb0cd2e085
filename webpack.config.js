"use strict";
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin, IgnorePlugin } = require("webpack");
const { DEVELOPMENT_ORIGIN, manifestForOrigin } = require("./scripts/manifest-origin.cjs");
const { taskpanePage, workbenchPage } = require("./scripts/pages.cjs");
const { version } = require("./package.json");

/** The day of the build; SOURCE_DATE_EPOCH (seconds) makes two builds equal. */
function buildDate() {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}

function shared(name, production, output) {
  return {
    name,
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: ["web", "es2022"],
    output: { path: output, publicPath: "auto", hashFunction: "xxhash64" },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, types: [] } },
        },
      ],
    },
    plugins: [
      new DefinePlugin({
        PAYOFF_VERSION: JSON.stringify(version),
        PAYOFF_BUILD_DATE: JSON.stringify(buildDate()),
      }),
    ],
    // The grid's styles; webpack reads them itself, so no loader is needed.
    experiments: { css: true },
    // Two checkouts may share their packages, and with them this cache: what one kept is not the other's.
    cache: { type: "filesystem", version: __dirname, name: `${name}-${production ? "production" : "development"}` },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/**
 * functions.js: one file at a stable address, without React and without a document. What it fetches later lies beside
 * the page, whose runtime it shares; a name of its own keeps its pieces apart from the page's.
 */
function functionsConfig(production, output) {
  const base = shared("functions", production, output);
  return {
    ...base,
    entry: { functions: "./src/functions/functions.ts" },
    output: {
      ...base.output,
      filename: "functions.js",
      chunkFilename: `[name]${production ? ".[contenthash]" : ""}.js`,
      publicPath: "",
      uniqueName: "payoff-functions",
    },
    // What is fetched later has modules of its own: were they shared, all it needs of them would stand in functions.js.
    module: { rules: [...base.module.rules, { test: /functions[\\/]portfolio[\\/]index\.ts$/, layer: "rows" }] },
    experiments: { ...base.experiments, layers: true },
    optimization: { splitChunks: false, runtimeChunk: false },
  };
}

/** What stands beside the bundles, at stable addresses. */
function copies(origin) {
  const patterns = [
    { from: "assets/icons/*.png" },
    { from: "assets/samples", to: "assets/samples", noErrorOnMissing: true },
    { from: "assets/functions/*.json", to: "[name][ext]", noErrorOnMissing: true },
  ];
  const manifest = { from: "manifest.xml", transform: (text) => manifestForOrigin(String(text), origin) };
  return new CopyPlugin({ patterns: origin === null ? patterns : [...patterns, manifest] });
}

const PAGES = {
  taskpane: { entry: "./src/taskpane/main.tsx", files: ["taskpane.html"], html: () => taskpanePage() },
  workbench: {
    entry: "./src/workbench/main.tsx",
    files: ["index.html", "workbench.html"],
    html: (production) => workbenchPage({ strict: production }),
  },
};

/** The grid can hyphenate in seventy languages (5 MB) and asks for British English alone; cells are not hyphenated. */
const withoutHyphenation = () =>
  new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(-[\w-]+)?\.js$/, contextRegExp: /engine-render/ });

function pagesConfig(production, output, names, { origin, fast }) {
  const base = shared(`pages-${names.join("-")}${fast ? "-fast" : ""}`, production, output);
  const hash = production ? ".[contenthash]" : "";
  const html = names.flatMap((name) =>
    PAGES[name].files.map(
      (filename) =>
        new HtmlPlugin({
          filename,
          chunks: [name],
          templateContent: PAGES[name].html(production),
          scriptLoading: "defer",
          minify: false,
        }),
    ),
  );
  return {
    ...base,
    entry: Object.fromEntries(names.map((name) => [name, PAGES[name].entry])),
    output: {
      ...base.output,
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      cssChunkFilename: `[name]${hash}.css`,
      cssFilename: `[name]${hash}.css`,
    },
    optimization: {
      runtimeChunk: false,
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          // The grid takes a minute to minify and is loaded after the page is usable.
          univer: { test: /[\\/]node_modules[\\/]@univerjs[\\/]/, name: "univer", chunks: "async", priority: 20 },
        },
      },
      ...(fast ? { minimizer: [minimizerWithout(/^univer/)] } : {}),
    },
    plugins: [...base.plugins, ...html, copies(origin), withoutHyphenation()],
  };
}

function minimizerWithout(exclude) {
  // webpack's own minimizer, which it brings along
  const MinimizerPlugin = require("minimizer-webpack-plugin");
  return new MinimizerPlugin({ exclude });
}

/**
 * `npm run build -- --env origin=https://example.org/payoff` (or ORIGIN in the environment) writes dist/ for any static
 * host. Without an origin everything but manifest.xml is written. For the project's own tools: `--env output=<folder>`,
 * `--env only=workbench`, `--env fast` (the grid's bundle is not minified).
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const output = path.resolve(__dirname, env.output ?? "dist");
  const wanted = env.origin ?? process.env.ORIGIN ?? null;
  const origin = wanted ?? (production ? null : DEVELOPMENT_ORIGIN);
  if (origin === null && !env.fast) {
    console.error("Utan origin skrivs inget manifest / Without an origin no manifest is written:");
    console.error("  npm run build -- --env origin=https://example.org/payoff");
  }
  if (production && env.output === undefined) fs.rmSync(output, { recursive: true, force: true });
  const names = env.only === undefined ? Object.keys(PAGES) : [env.only];
  const pages = pagesConfig(production, output, names, { origin, fast: env.fast === true });
  return [functionsConfig(production, output), pages];
};
