import type { Language } from "../../words/language";
import { EN } from "./texts-en";
import { SV, type HowSureTexts } from "./texts-sv";

const TEXTS: Readonly<Record<Language, HowSureTexts>> = { sv: SV, en: EN };

export const howSureTexts = (language: Language): HowSureTexts => TEXTS[language];
