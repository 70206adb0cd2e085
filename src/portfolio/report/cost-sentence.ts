import type { ReportTexts } from "../../words/report";
import type { CostBasis } from "../model";

/** Where the cost per participant comes from, in a sentence or two. */
export function costSentence(basis: CostBasis, texts: ReportTexts): string {
  const sentences = [kindSentence(basis, texts)];
  if (basis.splitFrom !== null) sentences.push(texts.costFromSplit);
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
