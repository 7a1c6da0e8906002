/** One text understood: its language, the wish, the days, and the words that decided. */
import { understandDates } from "./dates/index.ts";
import { detectLanguage } from "./detect.ts";
import { readIntent, readIntentByRules } from "./intents/index.ts";
import { LANGUAGES, type Language } from "./language.ts";
import type { Moment, Understanding } from "./understanding.ts";

/** What is known beside the text: the contact's language, and where and when the words were written. */
export interface UnderstandOptions extends Moment {
  readonly language?: Language | undefined;
}

/**
 * Understands any text; never fails, linear in its length. The language is the one that clearly shows, else the
 * contact's, else Vietnamese. A text that shows none and says nothing in that one is tried in the others
 * ("help" or "unsubscribe" from someone whose language is Vietnamese).
 */
export function understand(text: string, options: UnderstandOptions): Understanding {
  const shown = detectLanguage(text);
  const language = shown ?? options.language ?? "vi";
  const days = understandDates(text, language, options);
  const inOwn = readIntent(text, language, days);
  let { intent, because } = inOwn;
  if (shown === null && !inOwn.away) {
    for (const other of LANGUAGES)
      if (intent === "none" && other !== language) ({ intent, because } = readIntentByRules(text, other));
  }
  const lunar = days !== null && "lunar" in days;
  return { language, intent, because, days: days !== null && !("lunar" in days) ? days : null, lunar };
}
