export { createMemoryWorkbook, MEMORY_LIMITS } from "./memory-workbook";
export type { HeldSheet, MemorySheet, MemoryWorkbook } from "./memory-workbook";
