import type { CheckedMeasure } from "../../pipeline/review";
import { isCellError, type CellValue } from "../../sheet/cell";
import type { Language } from "../../words/language";
import { figureText, reviewSentence, reviewWords } from "../../words/review";
import { reviewTexts } from "./texts";

/** A figure as text; an error in a payback is "never", elsewhere there is no figure. */
export function valueText(value: CellValue, format: string | null, language: Language): string {
  if (typeof value === "number") return figureText(value, format, language);
  if (isCellError(value)) return format === "months" ? reviewWords(language).noTime : reviewTexts(language).noNumber;
  return value === null ? "" : String(value);
}

export const formatOf = ({ explanation }: CheckedMeasure): string | null => explanation?.format ?? null;

/** The figure itself, as its cell shows it. */
export const measureText = (measure: CheckedMeasure, language: Language): string =>
  valueText(measure.value, formatOf(measure), language);

export function sentenceOf(measure: CheckedMeasure, language: Language): string {
  const { explanation, value } = measure;
  if (explanation === null) return reviewTexts(language).onlyWritten(valueText(value, null, language));
  const { facts, format, inputs } = explanation;
  return reviewSentence(facts, format, inputs.map((one) => one.format), language); // prettier-ignore
}

/** Whether the figure holds, and if not by how much it is another. */
export function verdictText(measure: CheckedMeasure, language: Language): string {
  const texts = reviewTexts(language);
  const { verdict, value } = measure;
  const format = formatOf(measure);
  switch (verdict.kind) {
    case "same":
      return texts.verdict.same;
    case "gone":
      return texts.verdict.gone;
    case "unknown":
      return texts.why[verdict.why];
    case "typed":
      return texts.verdict.typed(valueText(value, format, language), valueText(verdict.was, format, language));
    case "follows-typed":
      return texts.verdict.follows(valueText(verdict.was, format, language));
    case "changed": {
      const said = texts.verdict.changed(valueText(value, format, language), valueText(verdict.now, format, language));
      if (typeof value !== "number" || typeof verdict.now !== "number") return said;
      const by = figureText(Math.abs(verdict.now - value), format, language);
      return `${said} ${texts.verdict.by(by, verdict.now > value)}`;
    }
  }
}

/** What moves a payback most, in the order of how much; "" for figures that are no payback. */
export function sensitiveTexts({ explanation }: CheckedMeasure, language: Language): readonly string[] {
  const words = reviewWords(language);
  return (explanation?.sensitive ?? []).map(({ input, low, high }) => {
    const time = (end: typeof low): string =>
      end.payback.ok ? figureText(end.payback.value, "months", language) : words.noTime;
    return words.sensitive(input, time(low), time(high));
  });
}
