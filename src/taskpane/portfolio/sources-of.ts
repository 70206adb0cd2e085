import type { SourceImport } from "../../participation/model/source-import";

/** The sheets an import was read from, as the port calls them. */
export const sourcesOf = ({ tables }: SourceImport): readonly string[] => [
  ...new Set(tables.map(({ sheet }) => sheet)),
];
