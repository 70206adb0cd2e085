"use strict";
const path = require("node:path");
const root = path.resolve(__dirname, "..");
const transform = {
  "^.+\\.tsx?$": ["ts-jest", { tsconfig: "<rootDir>/tests/tsconfig.jest.json", diagnostics: false }],
};
const project = (displayName, testMatch, rest = {}) => ({
  displayName,
  rootDir: root,
  testEnvironment: "node",
  transform,
  testMatch: testMatch.map((pattern) => `<rootDir>/tests/${pattern}`),
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  setupFilesAfterEnv: ["<rootDir>/tests/support/patience.ts"],
  ...rest,
});

const MIRRORED =
  "{words,sheet,calculation,valuation,participation,portfolio,pipeline,workbook,excel-host,functions,taskpane,workbench,cli,manifest,scripts}";

module.exports = {
  rootDir: root,
  projects: [
    project("architecture", ["architecture/**/*.test.ts"]),
    project("unit", [`${MIRRORED}/**/*.test.ts`], { testPathIgnorePatterns: ["/tests/workbook/contract/"] }),
    project("unit-dom", [`${MIRRORED}/**/*.test.tsx`], {
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/tests/taskpane/setup-dom.ts"],
    }),
    project("contract", ["workbook/contract/**/*.test.ts"]),
    project("browser", ["e2e/**/*.test.ts"], {
      testEnvironment: "<rootDir>/tests/e2e/telling-environment.cjs",
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/setup.ts"],
    }),
  ],
};
