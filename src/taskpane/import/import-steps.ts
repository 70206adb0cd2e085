/** The steps of an import in one piece, which is fetched when there is a workbook to look in: not for the first paint. */
export { findTablesIn, importSource } from "../../pipeline/import-source";
export { personKeys } from "../../pipeline/person-keys";
export { readMappings, rememberMappings } from "../../pipeline/remembered-mappings";
export { readWords, rememberWords } from "../../pipeline/remembered-words";
