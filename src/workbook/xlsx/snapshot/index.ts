export { LOST_PARTS, type LostPart } from "./lost-parts";
export { openSnapshot, type OpenedSnapshot } from "./open-snapshot";
export { snapshotFile, type SavedSnapshot } from "./snapshot-file";
