import { CATALOGUE } from "../../src/calculation/catalogue/index";
import { runFunction } from "../../src/functions/run-function";
import { cellError, type CellErrorCode, type CellValue } from "../../src/sheet/cell";
import type { OwnFunctions } from "./formula";

/** The add-in's functions as the test Excel calls them, once they are registered. */
export const registeredFunctions: OwnFunctions = (name, args) => {
  const entry = CATALOGUE.find((each) => each.name === name.normalize("NFC").toLocaleUpperCase("sv"));
  if (entry === undefined) return undefined;
  const outcome = runFunction(entry.id, args, "sv");
  const cell = (value: (typeof outcome & object) | string | number | boolean): CellValue =>
    typeof value === "object" ? cellError((value as { error: CellErrorCode }).error) : value;
  return Array.isArray(outcome) ? outcome.map((row) => row.map((value) => cell(value))) : cell(outcome);
};
