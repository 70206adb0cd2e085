/** Where a curve's points, axes and crossing lie in a picture of a given size. No kronor are formed here. */
export interface CurvePoint {
  readonly month: number;
  /** Cumulated net in thousands, for drawing only. */
  readonly net: number;
}

export interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface CurveGeometry {
  readonly path: string;
  readonly zeroY: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly monthTicks: readonly Tick[];
  readonly netTicks: readonly Tick[];
  x(month: number): number;
  y(net: number): number;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const MARGIN = { left: 64, right: 16, top: 16, bottom: 36 };

export function curveGeometry(points: readonly CurvePoint[], size: PictureSize): CurveGeometry {
  const lastMonth = Math.max(1, ...points.map(({ month }) => month));
  const nets = points.map(({ net }) => net);
  const netValues = niceTicks(Math.min(0, ...nets), Math.max(0, ...nets), 4);
  const low = netValues[0] as number;
  const high = netValues[netValues.length - 1] as number;
  const right = size.width - MARGIN.right;
  const bottom = size.height - MARGIN.bottom;
  const x = (month: number): number => MARGIN.left + ((right - MARGIN.left) * month) / lastMonth;
  const y = (net: number): number => bottom - ((bottom - MARGIN.top) * (net - low)) / (high - low);
  const path = points.map(({ month, net }, index) => `${index === 0 ? "M" : "L"}${round(x(month))} ${round(y(net))}`);
  return {
    path: path.join(""),
    zeroY: y(0),
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    monthTicks: monthTicks(lastMonth, right - MARGIN.left).map((value) => ({ value, at: x(value) })),
    netTicks: netValues.map((value) => ({ value, at: y(value) })),
    x,
    y,
  };
}

/** Whole steps of 1, 2, 2.5 or 5 times a power of ten, from at or below `low` to at or above `high`. */
export function niceTicks(low: number, high: number, wanted: number): readonly number[] {
  const top = high > low ? high : low + 1;
  const span = top - low;
  const power = 10 ** Math.floor(Math.log10(span / wanted));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => (factor * power * wanted) / span >= 1) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(top / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Whole years where they fit, else every second, fifth, tenth or twenty-fifth year; months under two years. */
function monthTicks(lastMonth: number, width: number): readonly number[] {
  const fit = Math.max(2, Math.floor(width / 48));
  const step =
    (lastMonth > 24 ? [12, 24, 60, 120, 300] : [3, 6, 12]).find((months) => lastMonth / months <= fit) ?? 600;
  return Array.from({ length: Math.floor(lastMonth / step) + 1 }, (_, index) => index * step);
}

const round = (value: number): number => Math.round(value * 10) / 10;
