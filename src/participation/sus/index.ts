export { readSectorTables, type SectorTableReading } from "./read-sector-tables";
