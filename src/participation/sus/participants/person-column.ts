import type { CellValue } from "../../../sheet/cell";
import type { MappedColumn } from "../../model/found-tables";
import { isDummyNumber } from "../values/identity-numbers";
import type { IssueGroup, IssueGroups } from "./issue-groups";
import type { Persons } from "./persons";
import type { Store } from "./store";

/** The column that tells persons apart: read into numbers, never kept. */
export class PersonColumn {
  private dummies: IssueGroup | null = null;
  constructor(
    private readonly mapped: MappedColumn,
    private readonly persons: Persons,
    private readonly issues: IssueGroups,
  ) {}

  read(
    rows: readonly (readonly CellValue[])[],
    first: number,
    count: number,
    at: number,
    out: Uint32Array,
    to: number,
    sheetRow: number,
  ): void {
    this.persons.nearTo(rows, first, count, at);
    for (let i = 0; i < count; i++) {
      const value = (rows[first + i] as readonly CellValue[])[at];
      const person = value === null || value === undefined ? 0 : this.persons.personAt(i, value);
      out[to + i] = person;
      if (person === 0 && typeof value === "string" && isDummyNumber(value)) this.protectedRow(sheetRow + i);
    }
  }

  /** For those who do not tell persons apart: in a row without dates, whether somebody is told decides what the row is. */
  readUndated(
    rows: readonly (readonly CellValue[])[],
    first: number,
    count: number,
    at: number,
    { start, end, person }: Pick<Store, "start" | "end" | "person">,
    to: number,
  ): void {
    for (let i = 0; i < count; i++) {
      if (start.data[to + i] !== 0 || end.data[to + i] !== 0) continue;
      const value = (rows[first + i] as readonly CellValue[])[at];
      if (value === null || value === undefined) continue;
      this.persons.nearTo(rows, first + i, 1, at);
      person.data[to + i] = this.persons.personAt(0, value);
    }
  }

  private protectedRow(row: number): void {
    const { column, heading } = this.mapped;
    this.dummies ??= this.issues.of({ code: "protected-identity", severity: "info", done: "kept", column, heading });
    this.dummies.rows.push(row);
  }
}
