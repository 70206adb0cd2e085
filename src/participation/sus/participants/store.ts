import type { ConfirmedWord } from "../../model/confirmed-words";
import type { Field } from "../../model/found-tables";
import type { CategoryField } from "../../model/participations";
import { meaningsOf } from "../values/confirmed-words";
import { CategoryStore } from "./category-column";
import { compact, growing16, growing32, growing8, type Growing } from "./growing";
import { Persons } from "./persons";
import { SideColumns } from "./state-columns";

/** What a registration form says, by number; 0 is nothing. */
export const FORM = { none: 0, personal: 1, anonymous: 2, volume: 3, /** The row is left out. */ wrong: 4 } as const;

/** Fields that decide which rows count and when: read whatever is asked. States are no single field. */
const DECISIVE: ReadonlySet<Field> = new Set<Field>([
  "intervention", "endReason", "start", "end", "budgetYear", "registrationForm", "personId",
]); // prettier-ignore

/** The columns of all tables while they are read. */
export class Store {
  count = 0;
  readonly sheets: string[] = [];
  readonly sheet = growing8();
  readonly sourceRow = growing32();
  readonly start = growing16();
  readonly end = growing16();
  readonly budgetYear = growing16();
  readonly birthYear = growing16();
  /** Age + 1; 0 is nothing. */
  readonly age = growing8();
  readonly form = growing8();
  readonly person = growing32();
  readonly before = growing32();
  readonly after = growing32();
  readonly persons = new Persons();
  readonly sides = { Before: new SideColumns(), After: new SideColumns() };
  readonly categories = new Map<CategoryField, CategoryStore>();
  readonly extras = new Map<string, CategoryStore>();
  /** Headings whose columns turned out to hold free text. */
  readonly freeText = new Set<string>();

  constructor(
    readonly words: readonly ConfirmedWord[] = [],
    private readonly asked: ReadonlySet<Field> | null = null,
  ) {
    const { sheet, sourceRow, start, end, person, before, after } = this;
    for (const column of [sheet, sourceRow, start, end, person, before, after]) this.use(column);
  }

  /** Everything is read and told, for a reading that is kept: persons are told apart, and columns of no field read too. */
  get readsAll(): boolean {
    return this.asked === null;
  }

  reads(field: Field): boolean {
    return this.asked === null || this.asked.has(field) || DECISIVE.has(field);
  }

  private size = 0;
  private readonly plain: Growing<Uint8Array | Uint16Array | Uint32Array>[] = [];

  /** A column that some sheets lack takes room from here on: earlier rows hold nothing in it. */
  use(column: Growing<Uint8Array> | Growing<Uint16Array> | Growing<Uint32Array>): void {
    const any = column as unknown as Growing<Uint8Array | Uint16Array | Uint32Array>;
    if (this.plain.includes(any)) return;
    any.expect(this.size);
    this.plain.push(any);
  }

  /** The values of a column; null when no sheet has it. */
  valuesOf<T extends Uint8Array | Uint16Array>(column: Growing<T>): T | null {
    return this.plain.includes(column as unknown as Growing<Uint8Array | Uint16Array | Uint32Array>)
      ? column.data
      : null;
  }

  /** Room for the rows a table says it has, so that columns need not be copied while they grow. */
  expect(rows: number): void {
    this.size = Math.max(this.size, this.count + rows);
    for (const column of this.plain) column.expect(this.size);
    for (const store of this.categoryStores()) store.codes.expect(this.size);
    if (this.readsAll) this.persons.expect(rows);
  }

  /** Room for a block. */
  reserve(size: number): void {
    this.size = Math.max(this.size, size);
    for (const column of this.plain) column.reserve(size);
    for (const store of this.categoryStores()) store.codes.reserve(size);
  }

  /** Drops the rows of the last block that do not count. */
  keepOnly(from: number, keep: Uint8Array, count: number): void {
    for (const column of this.plain) compact(column, from, keep, count);
    for (const store of this.categoryStores()) compact(store.codes, from, keep, count);
  }

  category(field: CategoryField): CategoryStore {
    return this.made(this.categories, field, field);
  }

  extra(heading: string): CategoryStore {
    return this.made(this.extras, heading, "extra");
  }

  sheetNumber(name: string): number {
    const held = this.sheets.indexOf(name);
    return held >= 0 ? held : this.sheets.push(name) - 1;
  }

  *categoryStores(): Generator<CategoryStore> {
    yield* this.categories.values();
    yield* this.extras.values();
  }

  private made<K>(stores: Map<K, CategoryStore>, key: K, field: string): CategoryStore {
    const held = stores.get(key);
    if (held !== undefined) return held;
    const fresh = new CategoryStore(field, meaningsOf(this.words, field));
    fresh.codes.expect(this.size);
    stores.set(key, fresh);
    return fresh;
  }
}
