import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const PURE = [
  "src/{words,sheet,calculation,valuation,participation,portfolio}/**/*.ts",
  "src/pipeline/source-to-portfolio.ts",
  "src/functions/run-function.ts",
];
const READING_AND_REPORTING = ["src/{sheet,participation,portfolio,functions,valuation,workbook}/**/*.{ts,tsx}"];

const rule = (selector, message) => ({ selector, message });

/** A pure result depends on its arguments alone: dates, seeds and cancellation are handed in. */
const IMPURE = [
  rule("CallExpression[callee.object.name='Date'][callee.property.name='now']", "Today is an argument in pure code."),
  rule("NewExpression[callee.name='Date'][arguments.length=0]", "Today is an argument in pure code."),
  rule("CallExpression[callee.name='Date']", "Today is an argument in pure code."),
  rule("MemberExpression[object.name='Math'][property.name='random']", "Seeds are arguments in pure code."),
  rule("MemberExpression[object.name='console']", "Pure code returns its findings."),
  rule(
    "ThrowStatement > NewExpression[callee.name='Error']:not(FunctionDeclaration[id.name='unreachable'] NewExpression)",
    "An expected fault is a value (calculation/result.ts); a bug is unreachable() or a RangeError.",
  ),
];

/** Blank is not zero and unreadable is not zero. */
const SILENT_ZERO = [
  rule("LogicalExpression[operator='||'][right.value=0]", "A missing value may not become 0."),
  rule("LogicalExpression[operator='??'][right.value=0]", "A missing value may not become 0."),
  rule("AssignmentExpression[operator='||='][right.value=0]", "A missing value may not become 0."),
  rule("AssignmentExpression[operator='??='][right.value=0]", "A missing value may not become 0."),
];

const decimalOnlyInOneFile = [
  "error",
  { paths: [{ name: "decimal.js", message: "Import Decimal from calculation/decimal.ts: it holds the precision." }] },
];

export default defineConfig(
  globalIgnores(["dist/", "build/", "coverage/", "node_modules/", "tests/golden/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,cts}"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/await-thenable": "error",
      // Index access in a bounded loop needs "!" under noUncheckedIndexedAccess; the alternative would be "?? 0".
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: ["error", "always"],
      "no-restricted-imports": decimalOnlyInOneFile,
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60 }],
    },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended],
    rules: { "max-lines-per-function": ["error", { max: 100 }] },
  },
  { files: ["src/{taskpane,workbench}/**/*.ts"], extends: [reactHooks.configs.flat.recommended] },
  { files: READING_AND_REPORTING, rules: { "no-restricted-syntax": ["error", ...SILENT_ZERO] } },
  { files: PURE, rules: { "no-restricted-syntax": ["error", ...IMPURE, ...SILENT_ZERO] } },
  { files: ["src/calculation/decimal.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["**/*.{js,cjs,mjs}"], rules: { eqeqeq: ["error", "always"], "no-unused-vars": "error" } },
);
