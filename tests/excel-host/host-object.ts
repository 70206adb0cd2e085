import type { Book } from "./book";
import type { Events } from "./events";
import { HostError } from "./message";

/** What an object needs of the host it lives in. */
export interface Host {
  readonly book: Book;
  /** Range reads of more cells give null instead of values. */
  readonly cellsPerRead: number;
  /** Calls that Excel cannot undo. */
  readonly undoCleared: string[];
  readonly events: Events;
}

/** An object of Excel's model: members are found by the names in the messages; what is not here is refused by name. */
export abstract class HostObject {
  abstract readonly type: string;
  constructor(protected readonly host: Host) {}

  get(name: string): unknown {
    if (!(name in this)) throw new HostError("ApiNotFound", `excel-host does not implement ${this.type}.${name}`);
    return (this as unknown as Record<string, unknown>)[name];
  }

  set(name: string, value: unknown): void {
    const setter = findSetter(this, name);
    if (setter === undefined)
      throw new HostError("ApiNotFound", `excel-host does not implement setting ${this.type}.${name}`);
    setter.call(this, value);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.get(name);
    if (typeof method !== "function")
      throw new HostError("ApiNotFound", `excel-host does not implement ${this.type}.${name}()`);
    return (method as (...args: unknown[]) => unknown).apply(this, [...args]);
  }
}

function findSetter(object: object, name: string): ((value: unknown) => void) | undefined {
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found.set;
  }
  return undefined;
}

/** An object with items; `Items` are queried one by one. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];
}
