import type { CategoryField } from "../../model/participations";
import { CategoryStore } from "./category-column";
import { compact, growing16, growing32, growing8, type Growing } from "./growing";
import { Persons } from "./persons";
import { SideColumns } from "./state-columns";

/** What a registration form says, by number; 0 is nothing. */
export const FORM = { none: 0, personal: 1, anonymous: 2, volume: 3 } as const;

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

  private readonly plain: readonly Growing<Uint8Array | Uint16Array | Uint32Array>[] = [
    this.sheet, this.sourceRow, this.start, this.end, this.budgetYear, this.birthYear, this.age, this.form, this.person,
    this.before, this.after,
  ] as unknown as readonly Growing<Uint8Array | Uint16Array | Uint32Array>[]; // prettier-ignore

  /** Room for a block. */
  reserve(size: number): void {
    for (const column of this.plain) column.reserve(size);
    for (const store of this.categoryStores()) store.codes.reserve(size);
  }

  /** Drops the rows of the last block that do not count. */
  keepOnly(from: number, keep: Uint8Array, count: number): void {
    for (const column of this.plain) compact(column, from, keep, count);
    for (const store of this.categoryStores()) compact(store.codes, from, keep, count);
  }

  category(field: CategoryField): CategoryStore {
    return made(this.categories, field, field);
  }

  extra(heading: string): CategoryStore {
    return made(this.extras, heading, "extra");
  }

  sheetNumber(name: string): number {
    const held = this.sheets.indexOf(name);
    return held >= 0 ? held : this.sheets.push(name) - 1;
  }

  *categoryStores(): Generator<CategoryStore> {
    yield* this.categories.values();
    yield* this.extras.values();
  }
}

function made<K>(stores: Map<K, CategoryStore>, key: K, field: string): CategoryStore {
  const held = stores.get(key);
  if (held !== undefined) return held;
  const fresh = new CategoryStore(field);
  stores.set(key, fresh);
  return fresh;
}
