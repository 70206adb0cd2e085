export { openXlsx } from "./open-xlsx";
export { createXlsx, XLSX_LIMITS, type XlsxWorkbook } from "./xlsx-workbook";
export { UNPACKED_LIMIT } from "./zip-parts";
