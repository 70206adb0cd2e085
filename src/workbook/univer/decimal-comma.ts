import { CellValueType, InterceptorEffectEnum, type Injector, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Language } from "../../words/language";

/** After spilled values (100) and number formats (99, 10) have had their say, before the cell is drawn. */
const LAST = 0.5;
/** As many digits as Excel's general format shows. */
const DIGITS = 11;

/** Numbers without a number format of their own with a decimal comma; the cells keep their numbers. */
export function showDecimalComma(injector: Injector, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      if (!cell || cell.t !== CellValueType.NUMBER || language() !== "sv") return next(cell);
      const text = generalText(cell.v);
      return next(text === null ? cell : { ...cell, v: text });
    },
  });
}

/** Null for what has no decimals, or is already formatted. */
function generalText(value: Nullable<string | number | boolean>): string | null {
  if (typeof value !== "number" || Number.isInteger(value)) return null;
  return String(Number(value.toPrecision(DIGITS))).replace(".", ",");
}
