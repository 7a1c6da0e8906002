/** What a text means: the door of this folder. Pure: no clock, no network, no model. */
export { detectLanguage } from "./detect.ts";
export { LANGUAGES, type Language } from "./language.ts";
export { pickChoice } from "./pick-choice.ts";
export { isBack } from "./intents/index.ts";
export { understand, type UnderstandOptions } from "./understand.ts";
export type { DaysMeant, Intent, Understanding } from "./understanding.ts";
export { readYesNo } from "./yes-no.ts";
