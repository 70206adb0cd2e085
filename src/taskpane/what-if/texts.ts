import type { Language } from "../../words/language";
import { EN } from "./texts-en";
import { SV, type WhatIfTexts } from "./texts-sv";

export type { WhatIfTexts };

const TEXTS: Readonly<Record<Language, WhatIfTexts>> = { sv: SV, en: EN };

export const whatIfTexts = (language: Language): WhatIfTexts => TEXTS[language];
