import { growing16, GrowingCodes } from "../../../../src/participation/sus/participants/growing";

test.each<[number, string, string]>([
  [255, "Uint8Array", "the most a byte holds"],
  [256, "Uint16Array", "one more takes two bytes"],
  [65_535, "Uint16Array", "the most two bytes hold"],
  [65_536, "Uint32Array", "one more takes four"],
])("codes up to %d lie in %s: %s", (most, kind) => {
  const codes = new GrowingCodes();
  codes.reserve(2);
  codes.data[0] = 200;
  codes.fit(most);
  codes.data[1] = most;
  expect(codes.data.constructor.name).toBe(kind);
  expect([...codes.taken(2)]).toEqual([200, most]);
});

test.each<[number, number, number, string]>([
  [800, 800, 800, "a column that is full is handed over as it is"],
  [800, 790, 800, "a few places to spare are not worth a copy"],
  [800, 3, 3, "a column that is nearly empty is copied"],
])("of room for %d, %d values take %d places: %s", (room, size, places) => {
  const column = growing16();
  column.expect(room);
  column.data[size - 1] = 7;
  const taken = column.taken(size);
  expect([taken.length, taken.buffer.byteLength / 2, taken[size - 1]]).toEqual([size, places, 7]);
});

test("growing keeps what is there, and new places hold 0", () => {
  const column = growing16();
  column.reserve(1);
  column.data[0] = 9;
  column.reserve(100_000);
  expect([column.data[0], column.data[99_999]]).toEqual([9, 0]);
});
