"use strict";
// Bundles the pages that browser tests of the grid drive, unminified; prints the folder. Webpack's own cache makes a
// second run a matter of a second or two.
const path = require("node:path");
const webpack = require("webpack");
const root = path.resolve(__dirname, "../../../..");
const output = path.join(root, "node_modules", ".cache", "payoff-grid-page");

webpack(
  {
    // Production, for React's sake: its development build makes each key cost the double.
    mode: "production",
    optimization: { minimize: false },
    devtool: false,
    target: ["web", "es2022"],
    context: root,
    entry: { grid: "./tests/workbook/univer/page/page.ts" },
    output: { path: output, filename: "[name].js", publicPath: "auto" },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    experiments: { css: true },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, types: [] } },
        },
        { test: /\.css$/, type: "css/global" },
      ],
    },
    plugins: [
      // Univer can hyphenate in seventy languages and loads British English; a spreadsheet's cells are not hyphenated.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(-[\w-]+)?\.js$/,
        contextRegExp: /engine-render/,
      }),
    ],
    cache: { type: "filesystem", name: "grid-page" },
    performance: { hints: false },
  },
  (error, stats) => {
    if (error !== null || stats.hasErrors()) {
      console.error(error ?? stats.toString("errors-only"));
      process.exitCode = 1;
    } else {
      console.log(output);
    }
  },
);
