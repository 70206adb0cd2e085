import { both, minus, overlaps, withoutArea, type Rectangle } from "./addresses";
import type { ConditionalModel, SheetModel } from "./book";
import { HostCollection, HostObject, type Host } from "./host-object";
import { HostError } from "./message";
import type { RangeObject } from "./objects";

/** The conditional formats that touch a range, highest priority first. */
export class ConditionalFormatCollectionObject extends HostCollection<ConditionalFormatObject> {
  readonly type = "ConditionalFormatCollection";
  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }
  items(): readonly ConditionalFormatObject[] {
    return this.range.sheet
      .alive()
      .conditionals.filter(({ areas }) => areas.some((area) => overlaps(area, this.range.area)))
      .map((model) => new ConditionalFormatObject(this.host, this.range, model));
  }
  Indexer(id: string): ConditionalFormatObject {
    const found = this.GetItemOrNullObject(id);
    if (found === null) throw new HostError("ItemNotFound", `conditional format ${id}`);
    return found;
  }
  GetItemOrNullObject(id: string): ConditionalFormatObject | null {
    return this.items().find((item) => item.Id === id) ?? null;
  }
  GetItemAt(index: number): ConditionalFormatObject {
    const found = this.items()[index];
    if (found === undefined) throw new HostError("ItemNotFound", `conditional format ${index}`);
    return found;
  }
  GetCount(): number {
    return this.items().length;
  }
  Add(type: string): ConditionalFormatObject {
    if (type !== "Custom" && type !== "CellValue")
      throw new HostError("ApiNotFound", `excel-host does not implement conditional formats of type ${type}`);
    const sheet = this.range.sheet.writable();
    const model = { id: this.host.book.newId(), type, areas: [this.range.area], stopIfTrue: false, rule: null, format: {} } as const; // prettier-ignore
    const added: ConditionalModel = { ...model, areas: [...model.areas], format: {} };
    // A new one comes first.
    sheet.conditionals = [added, ...sheet.conditionals];
    return new ConditionalFormatObject(this.host, this.range, added);
  }
  ClearAll(): void {
    const sheet = this.range.sheet.writable();
    sheet.conditionals = withoutArea(sheet.conditionals, this.range.area);
  }
}

export class ConditionalFormatObject extends HostObject {
  readonly type = "ConditionalFormat";
  constructor(
    host: Host,
    private readonly range: RangeObject,
    private readonly model: ConditionalModel,
  ) {
    super(host);
  }
  get Id(): string {
    return this.model.id;
  }
  get Type(): string {
    return this.model.type;
  }
  get Priority(): number {
    return this.all.indexOf(this.model);
  }
  /** Beyond the ends it is the first or the last; below 0 it is counted from the back. */
  set Priority(wanted: number) {
    const rest = this.all.filter((each) => each !== this.model);
    const place = wanted < 0 ? Math.max(rest.length + 1 + wanted, 0) : Math.min(wanted, rest.length);
    this.range.sheet.writable().conditionals = [...rest.slice(0, place), this.model, ...rest.slice(place)];
  }
  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }
  set StopIfTrue(value: boolean) {
    this.changeable().stopIfTrue = value;
  }
  get Custom(): CustomConditionalFormatObject {
    return this.CustomOrNullObject ?? this.wrongType();
  }
  get CustomOrNullObject(): CustomConditionalFormatObject | null {
    return this.model.type === "Custom" ? new CustomConditionalFormatObject(this.host, this) : null;
  }
  get CellValue(): CellValueConditionalFormatObject {
    return this.CellValueOrNullObject ?? this.wrongType();
  }
  get CellValueOrNullObject(): CellValueConditionalFormatObject | null {
    return this.model.type === "CellValue" ? new CellValueConditionalFormatObject(this.host, this) : null;
  }
  Delete(): void {
    const { id } = this.changeable();
    const sheet = this.range.sheet.writable();
    sheet.conditionals = sheet.conditionals.filter((each) => each.id !== id);
  }
  GetRange(): RangeObject {
    const [area, ...more] = this.model.areas;
    if (area === undefined || more.length > 0) throw new HostError("InvalidOperation", "not one range");
    return this.range.at(area);
  }
  GetRangeOrNullObject(): RangeObject | null {
    return this.model.areas.length === 1 ? this.GetRange() : null;
  }
  GetRanges(): HostObject {
    return this.range.areas(this.model.areas);
  }
  /** The model, or ItemNotFound where it has been deleted meanwhile. */
  changeable(): ConditionalModel {
    const found = this.range.sheet.writable().conditionals.find(({ id }) => id === this.model.id);
    if (found === undefined) throw new HostError("ItemNotFound", "the conditional format is deleted");
    return found;
  }
  private get all(): readonly ConditionalModel[] {
    return this.range.sheet.alive().conditionals;
  }
  private wrongType(): never {
    throw new HostError("InvalidOperation", `a conditional format of type ${this.model.type}`);
  }
}

/** What the types share: a format of their own. */
abstract class Ruled extends HostObject {
  constructor(
    host: Host,
    protected readonly owner: ConditionalFormatObject,
  ) {
    super(host);
  }
  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.owner);
  }
}

export class CustomConditionalFormatObject extends Ruled {
  readonly type = "CustomConditionalFormat";
  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.host, this.owner);
  }
}

export class ConditionalFormatRuleObject extends HostObject {
  readonly type = "ConditionalFormatRule";
  constructor(
    host: Host,
    private readonly owner: ConditionalFormatObject,
  ) {
    super(host);
  }
  get Formula(): unknown {
    return this.owner.changeable().rule;
  }
  set Formula(value: string) {
    if (!value.startsWith("=")) throw new HostError("InvalidArgument", `a rule without "=": ${value}`);
    this.host.book.checkFormula(value.slice(1));
    this.owner.changeable().rule = value;
  }
}

const BINARY = ["EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"];
const TERNARY = ["Between", "NotBetween"];

export class CellValueConditionalFormatObject extends Ruled {
  readonly type = "CellValueConditionalFormat";
  get Rule(): unknown {
    return this.owner.changeable().rule;
  }
  set Rule(value: { readonly formula1?: unknown; readonly formula2?: unknown; readonly operator?: string }) {
    const { formula1, formula2, operator = "" } = value;
    const second = TERNARY.includes(operator);
    const whole = (typeof formula1 === "string") === true && (!second || typeof formula2 === "string");
    if (!whole || !(second || BINARY.includes(operator)))
      throw new HostError("InvalidArgument", `a rule ${JSON.stringify(value)}`);
    this.owner.changeable().rule = value;
  }
}

/** What the parts of a conditional format's look share. */
abstract class Part extends HostObject {
  constructor(
    host: Host,
    protected readonly owner: ConditionalFormatObject,
  ) {
    super(host);
  }
  protected put(name: string, value: unknown): void {
    this.owner.changeable().format[name] = value;
  }
  protected held(name: string): unknown {
    return this.owner.changeable().format[name] ?? null;
  }
}

export class ConditionalRangeFormatObject extends Part {
  readonly type = "ConditionalRangeFormat";
  get Font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.host, this.owner);
  }
  get Fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.host, this.owner);
  }
  get NumberFormat(): unknown {
    return this.held("numberFormat");
  }
  set NumberFormat(value: string) {
    this.put("numberFormat", value);
  }
}

export class ConditionalRangeFontObject extends Part {
  readonly type = "ConditionalRangeFont";
  get Color(): unknown {
    return this.held("font.color");
  }
  set Color(value: string) {
    this.put("font.color", value);
  }
  get Bold(): unknown {
    return this.held("font.bold");
  }
  set Bold(value: boolean) {
    this.put("font.bold", value);
  }
  get Italic(): unknown {
    return this.held("font.italic");
  }
  set Italic(value: boolean) {
    this.put("font.italic", value);
  }
}

export class ConditionalRangeFillObject extends Part {
  readonly type = "ConditionalRangeFill";
  get Color(): unknown {
    return this.held("fill.color");
  }
  set Color(value: string) {
    this.put("fill.color", value);
  }
}

/** What is copied takes the place of what stands there, and keeps its order. */
export function copyConditionals(from: SheetModel, to: SheetModel, area: Rectangle, newId: () => string): void {
  const copied = from.conditionals.flatMap((model): ConditionalModel[] => {
    const areas = model.areas.filter((each) => overlaps(each, area)).map((each) => both(each, area));
    return areas.length === 0 ? [] : [{ ...model, id: newId(), areas, format: { ...model.format } }];
  });
  const left = to.conditionals
    .map((model) => ({ ...model, areas: model.areas.flatMap((each) => minus(each, area)) }))
    .filter(({ areas }) => areas.length > 0);
  to.conditionals = [...copied, ...left];
}
