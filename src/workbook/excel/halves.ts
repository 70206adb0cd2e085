interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The upper and lower half of an area that Excel finds too large, or the left and right one of a single row. */
export function halvesOf<A extends Extent>(area: A): readonly [first: A, second: A] {
  const tall = area.rows > 1;
  const half = Math.ceil((tall ? area.rows : area.columns) / 2);
  return tall
    ? [
        { ...area, rows: half },
        { ...area, row: area.row + half, rows: area.rows - half },
      ]
    : [
        { ...area, columns: half },
        { ...area, column: area.column + half, columns: area.columns - half },
      ];
}
