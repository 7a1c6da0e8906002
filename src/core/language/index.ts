/** What a text means: the door of this folder. Pure: no clock, no network, no model. */
export { detectLanguage } from "./detect.ts";
export { LANGUAGES } from "./language.ts";
export { pickChoice } from "./pick-choice.ts";
export { isBack } from "./intents/index.ts";
export { understand } from "./understand.ts";
export { spokenTo } from "./spoken-to.ts";
export { readYesNo } from "./yes-no.ts";
