import { isCellError, type CellValue } from "../../src/sheet/cell";
import { both, minus, overlaps, withoutArea, type Rectangle } from "./addresses";
import type { ValidationModel } from "./book";
import { HostObject, type Host } from "./host-object";
import { HostError } from "./message";
import type { RangeAreasObject, RangeObject } from "./objects";

const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
} as const;
type RuleKey = keyof typeof TYPES;

const BINARY: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  EqualTo: (value, bound) => value === bound,
  NotEqualTo: (value, bound) => value !== bound,
  GreaterThan: (value, bound) => value > bound,
  LessThan: (value, bound) => value < bound,
  GreaterThanOrEqualTo: (value, bound) => value >= bound,
  LessThanOrEqualTo: (value, bound) => value <= bound,
};
const TERNARY: Readonly<Record<string, (value: number, from: number, to: number) => boolean>> = {
  Between: (value, from, to) => value >= from && value <= to,
  NotBetween: (value, from, to) => value < from || value > to,
};

interface Basic {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

const UNTOUCHED = { ignoreBlanks: true, prompt: null, errorAlert: null };

/** What may be typed into the cells of a range. Values that an add-in sets are not held to it. */
export class DataValidationObject extends HostObject {
  readonly type = "DataValidation";
  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }
  get Type(): string {
    const { models, whole } = this.standing();
    if (models.length === 0) return "None";
    if (!whole) return "MixedCriteria";
    return models.length > 1 ? "Inconsistent" : TYPES[keyOf(models[0]?.rule)];
  }
  get Rule(): unknown {
    return this.only()?.rule ?? {};
  }
  set Rule(rule: Readonly<Record<string, unknown>>) {
    const checked = checkedRule(rule);
    const old = this.only();
    this.put({ ...UNTOUCHED, ...(old !== null && { prompt: old.prompt, errorAlert: old.errorAlert }), rule: checked });
  }
  get IgnoreBlanks(): unknown {
    return this.only()?.ignoreBlanks ?? null;
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.put({ ...this.there("IgnoreBlanks"), ignoreBlanks });
  }
  get Prompt(): unknown {
    return this.only()?.prompt ?? null;
  }
  set Prompt(prompt: { readonly title?: string; readonly message?: string }) {
    checkTexts(prompt, 32, 255);
    this.put({ ...this.there("Prompt"), prompt });
  }
  get ErrorAlert(): unknown {
    return this.only()?.errorAlert ?? null;
  }
  set ErrorAlert(errorAlert: { readonly title?: string; readonly message?: string }) {
    checkTexts(errorAlert, 32, 225);
    this.put({ ...this.there("ErrorAlert"), errorAlert });
  }
  /** null where some cells are valid and others are not. */
  get Valid(): boolean | null {
    const invalid = this.invalid();
    if (invalid.length === 0) return true;
    return invalid.length === this.range.area.rows * this.range.area.columns ? false : null;
  }
  Clear(): void {
    const sheet = this.range.sheet.writable();
    sheet.validations = withoutArea(sheet.validations, this.range.area);
  }
  GetInvalidCellsOrNullObject(): RangeAreasObject | null {
    const invalid = this.invalid();
    return invalid.length === 0 ? null : this.range.areas(invalid);
  }
  GetInvalidCells(): RangeAreasObject {
    const found = this.GetInvalidCellsOrNullObject();
    if (found === null) throw new HostError("ItemNotFound", "no invalid cells");
    return found;
  }

  private standing(): { readonly models: readonly ValidationModel[]; readonly whole: boolean } {
    const { area } = this.range;
    const models = this.range.sheet.alive().validations.filter(({ areas }) => areas.some((each) => overlaps(each, area))); // prettier-ignore
    const left = models.flatMap(({ areas }) => areas).reduce<readonly Rectangle[]>((rest, cut) => rest.flatMap((each) => minus(each, cut)), [area]); // prettier-ignore
    return { models, whole: left.length === 0 };
  }

  /** The one rule of the whole range; null where there is none, or more than one. */
  private only(): ValidationModel | null {
    const { models, whole } = this.standing();
    return whole && models.length === 1 ? (models[0] ?? null) : null;
  }

  private there(what: string): ValidationModel {
    const found = this.only();
    if (found === null) throw new HostError("ApiNotFound", `excel-host sets DataValidation.${what} only after a rule`);
    return found;
  }

  private put(model: Omit<ValidationModel, "areas">): void {
    const sheet = this.range.sheet.writable();
    sheet.validations = [...withoutArea(sheet.validations, this.range.area), { ...model, areas: [this.range.area] }];
  }

  private invalid(): Rectangle[] {
    const found: Rectangle[] = [];
    for (const model of this.standing().models) {
      for (const area of model.areas.filter((each) => overlaps(each, this.range.area))) {
        const { row, column, rows, columns } = both(area, this.range.area);
        if (rows * columns > this.host.cellsPerRead) throw new HostError("ApiNotFound", "excel-host validates no whole sheets"); // prettier-ignore
        for (let at = row; at < row + rows; at += 1)
          for (let across = column; across < column + columns; across += 1)
            if (!isValid(this.host.book.value(this.range.sheet.alive(), at, across), model))
              found.push({ row: at, column: across, rows: 1, columns: 1 });
      }
    }
    return found;
  }
}

function keyOf(rule: unknown): RuleKey {
  const [key] = Object.keys(rule as object);
  return key as RuleKey;
}

/** A rule as it is given back: one criterion, operands as formulas with "=". */
function checkedRule(rule: Readonly<Record<string, unknown>>): unknown {
  const keys = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || !(key in TYPES))
    throw new HostError("InvalidArgument", `one criterion, not ${keys.join(", ")}`);
  const given = rule[key] as Readonly<Record<string, unknown>>;
  if (key === "date" || key === "time")
    throw new HostError("ApiNotFound", `excel-host does not implement data validation of ${key}`);
  if (key === "list") {
    const { source, inCellDropDown = true } = given;
    if (typeof source !== "string") throw new HostError("ApiNotFound", "excel-host takes a list's source as a text");
    // A list of its own, not a reference, is a text of at most 255 characters.
    if (source === "" || (!source.startsWith("=") && source.length > 255))
      throw new HostError("InvalidArgument", `a list of ${source.length} characters`);
    return { list: { source, inCellDropDown } };
  }
  if (key === "custom") {
    if (!String(given["formula"]).startsWith("=")) throw new HostError("InvalidArgument", "a formula without =");
    return { custom: { formula: given["formula"] } };
  }
  const operator = String(given["operator"]);
  if (!(operator in BINARY) && !(operator in TERNARY)) throw new HostError("InvalidArgument", `operator ${operator}`);
  const formula1 = operand(given["formula1"]);
  return { [key]: operator in TERNARY ? { formula1, formula2: operand(given["formula2"]), operator } : { formula1, operator } }; // prettier-ignore
}

function operand(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument", `an operand ${String(value)}`);
  return value.startsWith("=") ? value : `=${value}`;
}

function checkTexts(
  texts: { readonly title?: string; readonly message?: string },
  title: number,
  message: number,
): void {
  if ((texts.title?.length ?? 0) > title || (texts.message?.length ?? 0) > message)
    throw new HostError("InvalidArgument", `a title above ${title} or a message above ${message} characters`);
}

function isValid(value: CellValue, { rule, ignoreBlanks }: ValidationModel): boolean {
  if (value === null) return ignoreBlanks;
  if (isCellError(value)) return false;
  const key = keyOf(rule);
  if (key === "list") {
    const { source } = (rule as { list: { source: string } }).list;
    if (source.startsWith("=")) throw new HostError("ApiNotFound", "excel-host follows no reference of a list");
    return source.split(",").some((each) => each.trim() === String(value));
  }
  if (key === "custom") throw new HostError("ApiNotFound", "excel-host works out no formula of a data validation");
  const { formula1, formula2, operator } = (rule as Record<string, Basic>)[key]!;
  const measured = key === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (key === "wholeNumber" && !Number.isInteger(measured))) return false;
  const second = TERNARY[operator];
  return second === undefined
    ? BINARY[operator]!(measured, bound(formula1))
    : second(measured, bound(formula1), bound(formula2 ?? ""));
}

function bound(formula: string): number {
  const value = Number(formula.slice(1));
  if (formula === "" || Number.isNaN(value))
    throw new HostError("ApiNotFound", "excel-host compares only with numbers");
  return value;
}
