import { seedSheet } from "../../excel-host/host";
import { openExcel, type Opened } from "./scenario";

const wide = (rows: number, columns: number): (string | number)[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (column % 4 === 0 ? `Deltagare ${row}` : row * 100 + column)),
  );

/** A large sheet of values, without a cell object for each. */
function withBulk(rows: (string | number | null)[][]): Opened {
  const opened = openExcel();
  seedSheet(opened.host.book, "Data", []).bulk = rows;
  opened.host.recount();
  return opened;
}

test("a large sheet comes in blocks by measured bytes, one sync each, whole and in order", async () => {
  const rows = wide(20_000, 20);
  const { host, port } = withBulk(rows);
  const progress: number[] = [];
  const read = await port.readGrid("Data", undefined, { onProgress: (done) => progress.push(done) });
  expect(read).toEqual({ ok: true, value: { sheet: "Data", origin: { row: 0, column: 0 }, rows } });
  expect(host.syncs.length).toBeLessThanOrEqual(6);
  for (const { bytesIn } of host.syncs) expect(bytesIn).toBeLessThan(host.limits.bytes);
  expect(progress).toHaveLength(host.syncs.length);
});

test.each([
  [40_000, 1, "bytes of an answer"],
  [200_000, 500, "cells of an answer, for which Excel gives null"],
])(
  "with %i bytes and %i cells an answer, too large a block is halved and asked for again: %s",
  async (bytes, cells) => {
    const rows = wide(200, 30);
    const { host, port } = withBulk(rows);
    host.limits = { bytes, cellsPerRead: cells === 1 ? 5_000_000 : cells };
    const read = await port.readGrid("Data");
    expect(read.ok && read.value.rows).toEqual(rows);
  },
);

test("one row that is too large is halved across", async () => {
  const rows = [Array.from({ length: 64 }, (_, column) => "x".repeat(1000 + column))];
  const { host, port } = withBulk(rows);
  host.limits = { bytes: 20_000, cellsPerRead: 5_000_000 };
  const read = await port.readGrid("Data");
  expect(read.ok && read.value.rows).toEqual(rows);
});

test("types are asked for only where a text may be an error, and with the block that holds it", async () => {
  const { host, port } = withBulk([["a", 1]]);
  await port.readGrid("Data");
  expect(host.syncs).toHaveLength(2);
  host.book.setInput(host.book.sheet("Data")!, 0, 0, "#N/A");
  host.book.setInput(host.book.sheet("Data")!, 0, 1, "'#N/A");
  host.recount();
  const read = await port.readGrid("Data");
  expect(read.ok && read.value.rows).toEqual([[{ error: "#N/A" }, "#N/A"]]);
  expect(host.syncs).toHaveLength(3);
});

test("what is used is counted from A1, wherever it begins; an empty sheet has no rows", async () => {
  const { host, port } = openExcel();
  const sheet = seedSheet(host.book, "Data", []);
  expect(await port.readGrid("Data")).toMatchObject({ ok: true, value: { rows: [] } });
  host.book.setInput(sheet, 2, 1, 5);
  expect(await port.readGrid("Data")).toMatchObject({
    value: {
      rows: [
        [null, null],
        [null, null],
        [null, 5],
      ],
    },
  });
});

test("references to blocks are given back, so that Excel does not gather them", async () => {
  const { host, port } = withBulk(wide(20_000, 10));
  await port.readGrid("Data");
  expect(host.kept()).toBe(0);
});
