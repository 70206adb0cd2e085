import fs from "node:fs";
import type { EventEntry } from "./events";
import type { Answer, RequestBody } from "./message";

/** What a test host gives the client library in place of Excel. */
export interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(custom: string, flags: number, message: { Body: RequestBody }): Promise<Answer>;
  };
}

interface Maker {
  createMethodObject(type: unknown, parent: unknown, name: string, operation: number, args: unknown[], isCollection: boolean, isInvalidAfterRequest: boolean, getByIdMethod: string | null, flags: number): unknown; // prettier-ignore
  createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
  invokeMethod(parent: unknown, name: string, operation: number, args: unknown[], flags: number, result: number): unknown; // prettier-ignore
  createIndexerObject(type: unknown, parent: unknown, args: unknown[]): unknown;
}

interface Library {
  readonly Excel: typeof Excel & { readonly Worksheet: { prototype: object } };
  readonly OfficeExtension: {
    SessionBase: { _overrideSession: Session | null };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    BatchApiHelper: Maker;
    ClientObject: new (context: unknown, path: unknown) => object;
    CoreUtility: { log: (text: string) => void };
    GenericEventRegistration: { s_genericEventRegistrations: object };
    /** The library's own ways in for tests: it is told things as Excel tells it. */
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
    config: { extendedErrorLogging: boolean };
  };
}

/** The window that the library finds itself in, and asks for requirement sets: as in a page, the global object. */
export const clientWindow = globalThis as { Office?: unknown };

let library: Library | null = null;

/** Microsoft's own client, loaded once; it runs in the realm of the tests as it runs in that of the page. */
export function client(): Library {
  if (library !== null) return library;
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const page = globalThis as Record<string, unknown>;
  page["window"] ??= globalThis;
  page["navigator"] ??= { userAgent: "test" };
  page["location"] ??= { href: "https://localhost/" };
  page["document"] ??= { getElementById: () => null };
  // As a script element does: its variables become global.
  (0, eval)(`var Office = {}, OSF = {}, Microsoft = {};\n${fs.readFileSync(file, "utf8")}`);
  library = { Excel: page["Excel"], OfficeExtension: page["OfficeExtension"] } as unknown as Library;
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  library.OfficeExtension.CoreUtility.log = () => undefined;
  addNotes(library);
  return library;
}

/**
 * Notes (ExcelApi 1.18) are newer than the client in the package. Written with the library's own makers, as its other
 * collections are, and only as much as the adapter uses.
 */
function addNotes({ Excel: excel, OfficeExtension: office }: Library): void {
  const make = office.BatchApiHelper;
  class Note extends office.ClientObject {
    declare content: string;
    getLocation(): unknown {
      const range = (excel as unknown as { Range: unknown }).Range;
      return make.createMethodObject(range, this, "GetLocation", 1, [], false, true, null, 4);
    }
    delete(): void {
      make.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    _handleResult(value: { Content?: string }): void {
      if (value.Content !== undefined) this.content = value.Content;
    }
  }
  class NoteCollection extends office.ClientObject {
    items: Note[] = [];
    add(cell: string, content: string): unknown {
      return make.createMethodObject(Note, this, "Add", 0, [cell, content], false, true, null, 0);
    }
    getItem(key: string): unknown {
      return make.createIndexerObject(Note, this, [key]);
    }
    load(option: string): this {
      (this as unknown as { context: { load(target: unknown, option: string): void } }).context.load(this, option);
      return this;
    }
    _handleResult(value: { _Items?: { Address: string; Content: string }[] }): void {
      this.items = (value._Items ?? []).map((each) => {
        const note = this.getItem(each.Address) as Note;
        note._handleResult(each);
        return note;
      });
    }
  }
  Object.defineProperty(excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: { m_notes?: unknown }) {
      this.m_notes ??= make.createPropertyObject(NoteCollection, this, "Notes", true, 4);
      return this.m_notes;
    },
  });
}
