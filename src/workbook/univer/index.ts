export {
  createUniverWorkbook,
  type CellInView,
  type UniverOptions,
  type UniverWorkbook,
} from "./create-univer-workbook";
export type { RunFunction } from "./functions";
