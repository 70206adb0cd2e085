import type { CellValue } from "../../../sheet/cell";
import { columnLetters } from "../../../sheet/address";
import type { Grid } from "../../../sheet/grid";
import type { Field, FoundTable, MappedColumn } from "../../model/found-tables";
import type { CategoryField } from "../../model/participations";
import { fieldOfHeading, isBareExtent } from "../headings/heading-field";
import { readAgeBand } from "../values/age-bands";
import { listedName, WRONGLY_REGISTERED } from "../values/code-lists";
import { meaningsOf } from "../values/confirmed-words";
import { AT_ONCE } from "./at-once";
import { CategoryColumn, type CategoryStore } from "./category-column";
import { DateColumn } from "./date-column";
import { isChoice, isPrivateHeading, isShortAnswer, isTooMany } from "../values/free-text";
import { IssueGroups } from "./issue-groups";
import { oddRow, textsOf } from "./odd-rows";
import { Sections } from "./sections";
import { smallColumns, type NamedSmallColumn } from "./plain-columns";
import type { SheetMarks } from "./sheet-marks";
import { stateColumns } from "./state-columns";
import { FORM, type Store } from "./store";
import { settleDateOrder } from "./date-order";
import { fillFromAbove } from "./groups-from-above";
import { SummedRows, WRONG } from "./summed-rows";
import { checkTotals } from "./total-figures";
import { PersonColumn } from "./person-column";
import { lookAtCells } from "./look-at-cells";

const CATEGORIES: readonly CategoryField[] = [
  "association", "intervention", "municipality", "district", "sex", "education", "benefitTime", "endReason", "referrer",
  "targetGroup", "responsibleOrganisation",
]; // prettier-ignore

/** Rows of sums checked in one table. */
const MOST_TOTALS = 100;
/** Rows kept for such checks. Above them sums are not checked: all rows of a large table would be kept in memory. */
const MOST_SUMMED = 50_000;

interface NamedColumn {
  readonly at: number;
  readonly mapped: MappedColumn;
  readonly column: CategoryColumn;
}

/** Bands of ages that fit no band of ours are a column of their own, and that is said. */
function tellAgeBands({ column, heading, samples }: MappedColumn, issues: IssueGroups): void {
  const found = samples.find((text) => readAgeBand(text)?.middle === null);
  const match = fieldOfHeading(heading);
  if (found === undefined || match === null || isBareExtent(match) || match.field !== "age") return;
  issues.tell({ code: "age-band-wide", severity: "info", done: "kept", column, heading, found });
}

/** Reads the blocks of one table into the store. */
export class TableReader {
  readonly issues: IssueGroups;
  /** Rows of the sheet in the table that do not count; blank rows have no issues and are not kept here. */
  readonly leftOut = new Set<number>();
  /** Number of rows of the store so far, for the table's own rows: [from, to) ranges. */
  readonly ranges: (readonly [number, number])[] = [];
  private readonly named: NamedColumn[] = [];
  private extras: NamedColumn[] = [];
  private readonly small: readonly NamedSmallColumn[];
  private readonly dates: readonly (readonly [number, DateColumn, "start" | "end"])[];
  private readonly person: readonly [number, PersonColumn] | null;
  private readonly states;
  private summed: SummedRows | null = new SummedRows(MOST_SUMMED);
  private readonly wrong: CategoryStore | null;
  readonly sections: Sections;
  /** From the left, as cells lie in memory. */
  private readonly readColumns: readonly number[];
  /** Kept so that looking is not left out as work for nothing. */
  seen = 0;

  constructor(
    readonly table: FoundTable,
    private readonly store: Store,
    private readonly marks: SheetMarks,
  ) {
    this.issues = new IssueGroups(table);
    store.expect(table.bodyRows.last - table.bodyRows.first + 1);
    const one = (field: Field): MappedColumn | undefined => (store.reads(field) ? this.first(field) : undefined);
    for (const field of CATEGORIES) {
      const mapped = one(field);
      if (mapped !== undefined) this.named.push(this.categoryOf(mapped, store.category(field)));
    }
    for (const mapped of table.columns) {
      const { column, field, heading, identity } = mapped;
      if (field === "note") this.freeText(column, heading);
      if (field !== null || identity !== null || heading === "" || !store.readsAll) continue;
      if (isPrivateHeading(heading)) store.freeText.add(heading);
      if (store.freeText.has(heading)) this.freeText(column, heading);
      else {
        this.extras.push(this.categoryOf(mapped, store.extra(heading)));
        tellAgeBands(mapped, this.issues);
      }
    }
    this.small = smallColumns(one, this.issues, meaningsOf(store.words, "registrationForm"));
    this.dates = (["start", "end"] as const).flatMap((field) => {
      const mapped = one(field);
      return mapped === undefined ? [] : [[mapped.column, new DateColumn(mapped, this.issues), field] as const];
    });
    for (const [, , field] of this.small) store.use(store[field]);
    const person = one("personId");
    this.person = person === undefined ? null : [person.column, new PersonColumn(person, store.persons, this.issues)];
    this.states = {
      Before: stateColumns(table, "Before", this.issues),
      After: stateColumns(table, "After", this.issues),
    };
    this.readColumns = this.columnsRead();
    this.sections = new Sections(table, store, this.issues);
    this.wrong = one("endReason") === undefined ? null : store.category("endReason");
  }

  private columnsRead(): readonly number[] {
    const { person, states, store } = this;
    return [
      ...[...this.dates, ...this.small].map(([at]) => at),
      ...[...this.named, ...this.extras].map(({ at }) => at),
      ...[...states.Before, ...states.After].map(({ mapped }) => mapped.column),
      ...(person !== null && store.readsAll ? [person[0]] : []),
    ].sort((a, b) => a - b);
  }

  /** The surest column of a field, of equals the first; another is told and not read. */
  private first(field: Field): MappedColumn | undefined {
    const own = this.table.columns.filter((mapped) => mapped.field === field);
    const read = own.reduce<MappedColumn | undefined>(
      (best, one) => (best === undefined || one.confidence > best.confidence ? one : best),
      undefined,
    );
    if (read === undefined || field === "personName") return read;
    const facts = { field, read: columnLetters(read.column) };
    for (const { column, heading } of own.filter((one) => one !== read)) {
      this.issues.tell({ code: "heading-twice", severity: "warning", done: "value-left-out", column, heading, facts });
    }
    return read;
  }

  private categoryOf(mapped: MappedColumn, store: CategoryStore): NamedColumn {
    return { at: mapped.column, mapped, column: new CategoryColumn(mapped, store, this.issues) };
  }

  /** Rows `first` to `first + count` of the block, all of them in the table's body. */
  read(grid: Grid, first: number, count: number): void {
    const { store } = this;
    const to = store.count;
    store.reserve(to + count);
    for (let done = 0; done < count; done += AT_ONCE) {
      this.readFew(grid, first + done, Math.min(AT_ONCE, count - done), to + done);
    }
    for (const extra of [...this.extras]) if (this.isFreeText(extra)) this.dropExtra(extra);
    this.keepRows(grid, first, count, to);
  }

  /** Column by column, of so few rows that their cells stay near the processor from the first column to the last. */
  private readFew(grid: Grid, first: number, count: number, to: number): void {
    const { store } = this;
    const { rows, origin } = grid;
    const sheetRow = origin.row + first;
    this.seen = lookAtCells(rows, first, count, this.readColumns, origin.column);
    for (const [at, column, field] of this.dates)
      column.read(rows, first, count, at - origin.column, store[field].data, to, sheetRow);
    for (const { at, column } of this.named) column.read(rows, first, count, at - origin.column, to, sheetRow);
    for (const [at, column, field] of this.small)
      column.read(rows, first, count, at - origin.column, store[field].data, to, sheetRow);
    if (this.person !== null) {
      const [at, column] = this.person;
      if (store.readsAll) column.read(rows, first, count, at - origin.column, store.person.data, to, sheetRow);
      else column.readUndated(rows, first, count, at - origin.column, store, to);
    }
    store.sides.Before.read(this.states.Before, rows, first, count, origin.column, store.before.data, to);
    store.sides.After.read(this.states.After, rows, first, count, origin.column, store.after.data, to);
    for (const { at, column } of this.extras) column.read(rows, first, count, at - origin.column, to, sheetRow);
    store.sheet.data.fill(store.sheetNumber(grid.sheet), to, to + count);
    const { data } = store.sourceRow;
    for (let i = 0; i < count; i++) data[to + i] = sheetRow + i;
  }

  private dropExtra(extra: NamedColumn): void {
    const { column, heading } = extra.mapped;
    this.extras = this.extras.filter((one) => one !== extra);
    this.store.extras.delete(heading);
    this.store.freeText.add(heading);
    this.freeText(column, heading);
  }

  private freeText(column: number, heading: string): void {
    this.issues.tell({ code: "free-text-left-out", severity: "info", done: "value-left-out", column, heading });
  }

  /** Marks every row and drops those that do not count. */
  private keepRows({ rows, origin }: Grid, first: number, count: number, to: number): void {
    const { store } = this;
    const keep = new Uint8Array(count).fill(1);
    let summed = 0;
    const reasons = this.wrong?.codes.data;
    const wrong = this.wrongCode();
    const forms = store.valuesOf(store.form);
    let kept = count;
    let run = 0;
    this.sections.begin(to);
    for (let i = 0; i < count; i++) {
      const at = to + i;
      const isWrong = (reasons !== undefined && wrong > 0 && reasons[at] === wrong) || forms?.[at] === FORM.wrong;
      if (!isWrong && (store.start.data[at] !== 0 || store.end.data[at] !== 0)) continue;
      const row = rows[first + i] as readonly CellValue[];
      const odd = oddRow(row, this.table, origin.column) ?? (isWrong ? "wrongly-registered" : null);
      if (odd === null) continue;
      keep[i] = isWrong ? WRONG : 0;
      kept--;
      if (odd === "total") {
        this.summed?.add(rows, first, summed, i, keep);
        summed = i;
        this.checkTotals(rows[first + i] ?? [], origin.row + first + i, origin.column);
      }
      if (odd === "title") this.sections.line(textsOf(row, this.table, origin.column), at);
      this.marks.markUsed(origin.row + first + run, i - run);
      run = i + 1;
      this.drop(odd, origin.row + first + i);
    }
    this.marks.markUsed(origin.row + first + run, count - run);
    this.sections.end(to + count);
    if (this.summed?.add(rows, first, summed, count, keep) === false) this.summed = null;
    if (kept < count) store.keepOnly(to, keep, count);
    store.count += kept;
    this.ranges.push([to, to + kept]);
  }

  private checkTotals(cells: readonly CellValue[], row: number, origin: number): void {
    if (this.summed === null || this.dropped["total-row"].length > MOST_TOTALS) return;
    checkTotals(this.table, { cells, row }, this.summed.sets(), origin, this.issues);
    this.summed.summedUp();
  }

  private drop(odd: NonNullable<ReturnType<typeof oddRow>>, row: number): void {
    this.marks.mark(row, odd);
    if (odd === "blank") return;
    this.leftOut.add(row);
    this.dropped[
      odd === "wrongly-registered"
        ? "wrongly-registered"
        : odd === "total"
          ? "total-row"
          : odd === "heading"
            ? "heading-repeated"
            : "other"
    ].push(row);
  }

  /** Rows left out, for the issues that are about just that. */
  readonly dropped: Record<"wrongly-registered" | "total-row" | "heading-repeated" | "other", number[]> = {
    "wrongly-registered": [],
    "total-row": [],
    "heading-repeated": [],
    other: [],
  };

  private wrongCode(): number {
    return this.wrong === null || this.wrong.size < 2
      ? 0
      : this.wrong.held(listedName("endReason", WRONGLY_REGISTERED) ?? WRONGLY_REGISTERED);
  }

  /** So far: what no further row can mend. */
  private isFreeText({ mapped, column }: NamedColumn): boolean {
    const held = this.store.extras.get(mapped.heading);
    return held === undefined || column.holdsPersons || isTooMany(held.size - 1);
  }

  /** After the last block: what all dates of the table together show of those that could be either. */
  settleDates(): void {
    settleDateOrder(this.dates, this.store, this.ranges, this.issues);
  }

  /** After the last block: an intervention named once for a group of rows holds for all of them, which is said. */
  fillGroups(): void {
    const mapped = this.table.columns.find(({ field }) => field === "intervention");
    if (mapped === undefined) return;
    const rows = fillFromAbove(this.store, this.ranges).map((at) => this.store.sourceRow.data[at] as number);
    const { column, heading } = mapped;
    if (rows.length > 0)
      this.issues.tellRows(
        { code: "intervention-from-above", severity: "warning", done: "kept", column, heading },
        rows,
      );
  }

  /** After the last block of all tables: a column of one's own is kept where it is a list of choices, short and shared. */
  checkExtras(): void {
    for (const extra of this.extras) {
      const held = this.store.extras.get(extra.mapped.heading);
      const answers = held?.names.slice(1) ?? [];
      const isKept = held !== undefined && isChoice(answers.length, held.filled(this.store.count));
      if (!isKept || !answers.every(isShortAnswer)) this.dropExtra(extra);
    }
  }
}
