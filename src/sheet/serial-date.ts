/**
 * Excel's serial dates (1900 system): 1 is 1900-01-01, and the day 60 that never was is kept.
 * Only whole days; a time of day is a fraction that is dropped.
 */
const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** "2019-03-31" -> 43555; undefined when the text is no real date after February 1900. */
export function serialFromIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(ms).toISOString().slice(0, 10) !== iso) return undefined;
  const serial = (ms - EPOCH_MS) / DAY_MS;
  return serial > 60 ? serial : undefined;
}

/** 43555 -> "2019-03-31"; for serials after February 1900. */
export function isoFromSerial(serial: number): string {
  return new Date(EPOCH_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
