export { hostExcel, type ExcelApi } from "./excel-api";
export { createExcelWorkbook } from "./excel-workbook";
export { officeHost, type OfficeHost } from "./office-host";
export { hostStartup } from "./startup";
