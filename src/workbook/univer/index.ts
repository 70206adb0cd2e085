export {
  createUniverWorkbook,
  type CellInView,
  type UniverOptions,
  type UniverWorkbook,
} from "./create-univer-workbook";
export type { RunFunction } from "./functions";
export type { KeptAsValue } from "./known-functions";
