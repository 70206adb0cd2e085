import type { CellPosition } from "../../sheet/address";

/** The words that go with an error in a cell: the engine keeps only its code. */
export interface ErrorWords {
  /** Forgets what a formula said before it is calculated again. */
  readonly forget: (sheetId: string, formulaAt: CellPosition) => void;
  readonly remember: (sheetId: string, formulaAt: CellPosition, at: CellPosition, words: string) => void;
  readonly at: (sheetId: string, at: CellPosition) => string | null;
  readonly clear: () => void;
}

export function createErrorWords(): ErrorWords {
  const words = new Map<string, string>();
  const spoken = new Map<string, string[]>();
  const key = (sheetId: string, { row, column }: CellPosition): string => `${sheetId}!${row},${column}`;
  return {
    forget: (sheetId, formulaAt) => {
      const by = key(sheetId, formulaAt);
      for (const place of spoken.get(by) ?? []) words.delete(place);
      spoken.delete(by);
    },
    remember: (sheetId, formulaAt, at, text) => {
      const by = key(sheetId, formulaAt);
      const place = key(sheetId, at);
      words.set(place, text);
      spoken.set(by, [...(spoken.get(by) ?? []), place]);
    },
    at: (sheetId, at) => words.get(key(sheetId, at)) ?? null,
    clear: () => {
      words.clear();
      spoken.clear();
    },
  };
}
