import { addTexts } from ".";
import { panelsEn } from "./panels-en";
import { panelsSv } from "./panels-sv";

addTexts({ sv: panelsSv, en: panelsEn });
