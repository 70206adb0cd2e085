import { HostError, type Action, type Answer, type ArgumentInfo, type ObjectPath, type RequestBody } from "./message";
import { HostCollection, HostObject, type Host } from "./host-object";
import { RangeAreasObject, RangeObject, WorkbookObject } from "./objects";

/** Where an injected error strikes: before an action, counted from 0. */
export interface Strike {
  readonly action: number;
  readonly code: string;
}

/** Carries out the messages of one client, one after the other; remembers what the client keeps references to. */
export class Interpreter {
  private readonly kept = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(private readonly host: Host) {}

  get keptReferences(): number {
    return this.kept.size;
  }

  /** Actions in order. An error ends the batch; what was done before it stays done, as in Excel. */
  run(body: RequestBody, strike: Strike | null): Answer {
    const objects = new Map<number, HostObject | null>();
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (strike !== null && strike.action === index) throw new HostError(strike.code);
        results.push({ ActionId: action.Id, Value: this.act(action, body, objects) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const Error = { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index };
        return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body: { Results: results, Error } };
      }
    }
    return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body: { Results: results } };
  }

  private act(action: Action, body: RequestBody, objects: Map<number, HostObject | null>): unknown {
    // A mark in the order of things: the client only wants to know that it was passed.
    if (action.ActionType === 5) return null;
    const object = this.object(action.ObjectPathId, body, objects);
    if (action.ActionType === 1) return object === null ? null : this.identity(object);
    if (object === null) {
      if (action.ActionType === 2 || action.Name === "_KeepReference") return null;
      throw new HostError("InvalidObjectPath", `${action.Name} of nothing`);
    }
    const args = this.args(action.ArgumentInfo, body, objects);
    if (action.ActionType === 2) return query(object, action.QueryInfo?.Select ?? []);
    if (action.ActionType === 4) return object.set(action.Name, args[0]);
    if (action.Name === "_RemoveReference") return void this.kept.delete(String(args[0]));
    const value = object.call(action.Name, args);
    return value instanceof HostObject ? null : (value ?? null);
  }

  private identity(object: HostObject): unknown {
    if (!(object instanceof RangeObject) && !(object instanceof RangeAreasObject))
      return "Id" in object ? { _Id: (object as { Id: unknown }).Id } : {};
    let id = [...this.kept].find(([, kept]) => kept === object)?.[0];
    if (id === undefined) {
      this.lastReference += 1;
      id = `r${this.lastReference}`;
      this.kept.set(id, object);
    }
    return { _ReferenceId: id };
  }

  private object(id: number, body: RequestBody, objects: Map<number, HostObject | null>): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", String(id));
    const found = this.resolve(path, body, objects);
    objects.set(id, found);
    return found;
  }

  private resolve(path: ObjectPath, body: RequestBody, objects: Map<number, HostObject | null>): HostObject | null {
    if (path.ObjectPathType === 1) return new WorkbookObject(this.host);
    if (path.ObjectPathType === 6) {
      const kept = this.kept.get(path.Name);
      if (kept === undefined) throw new HostError("InvalidReference", path.Name);
      return kept;
    }
    if (path.ParentObjectPathId === undefined) throw new HostError("ApiNotFound", `a new ${path.Name}`);
    const parent = this.object(path.ParentObjectPathId, body, objects);
    // What hangs on an object that is not there is not there either.
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return parent.get(path.Name) as HostObject;
    const args = this.args(path.ArgumentInfo, body, objects);
    return parent.call(path.ObjectPathType === 5 ? "Indexer" : path.Name, args) as HostObject | null;
  }

  private args(info: ArgumentInfo | undefined, body: RequestBody, objects: Map<number, HostObject | null>): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => {
      const reference = references[at];
      return typeof reference === "number" && reference > 0 ? this.object(reference, body, objects) : value;
    });
  }
}

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The properties asked for, as Excel names them: "format/columnWidth" -> { Format: { ColumnWidth } }. */
function query(object: HostObject, select: readonly string[]): unknown {
  if (object instanceof HostCollection) {
    return { _Items: (object.items() as readonly HostObject[]).map((item) => ({ ...ids(item), ...(query(item, select) as object) })) }; // prettier-ignore
  }
  const found: Record<string, unknown> = ids(object);
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const value = object.get(pascal(first));
    if (!(value instanceof HostObject)) found[pascal(first)] = value;
    else found[pascal(first)] = { ...(found[pascal(first)] as object), ...(query(value, rest.length === 0 ? [] : [rest.join("/")]) as object) }; // prettier-ignore
  }
  return found;
}

const ids = (object: HostObject): Record<string, unknown> =>
  "Id" in object ? { _Id: (object as { Id: unknown }).Id } : "Address" in object && object.type === "Note" ? { Address: (object as { Address: unknown }).Address } : {}; // prettier-ignore
