import { cellText } from "./contradictions";
import { formatKronor } from "./format";
import type { Language } from "./language";
import { reportTexts, type ReportTexts } from "./report";
import type { CostBasis } from "../portfolio/model";

/** Where the cost per participant comes from, in a sentence or two. */
export function costSentence(basis: CostBasis, language: Language): string {
  const texts = reportTexts(language);
  const { splitFrom, splitCell } = basis;
  const sentences = [kindSentence(basis, texts)];
  if (splitFrom !== null) {
    const cell = splitCell === null ? null : cellText(splitCell);
    sentences.push(texts.costFromSplit(formatKronor(splitFrom.toNumber(), language), cell));
  }
  if (basis.sourceSetAside) sentences.push(texts.costSetAside);
  return sentences.join(" ");
}

function kindSentence({ kind, derived }: CostBasis, texts: ReportTexts): string {
  switch (kind) {
    case "source":
      return derived ? texts.costFromSourceDerived : texts.costFromSource;
    case "default":
      return texts.costFromDefault;
    case "chosen":
      return texts.costFromChosen;
  }
}
