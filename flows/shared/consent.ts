/** Yes or no to a purpose, and the proof of it. */
import { NOTICE_VERSION, type Purpose } from "../../src/core/audience/consent.ts";
import { recordConsent, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { readYesNo } from "../../src/core/language/index.ts";

/** The answer of this turn to a question whose choices end in "=yes" and "=no"; null when it is neither. */
export function yesOrNo(turn: Turn<unknown>): "yes" | "no" | null {
  const { said } = turn;
  if (said === null) return null;
  if (said.choice !== null) {
    if (said.choice.endsWith("=yes")) return "yes";
    return said.choice.endsWith("=no") ? "no" : null;
  }
  return readYesNo(said.text, turn.language);
}

/** Records the decision with its evidence: the notice as it was shown, the words or the tap, and their event. */
export function decide(turn: Turn<unknown>, purpose: Purpose, granted: boolean, noticeShown: string): Effect {
  const { said } = turn;
  return recordConsent({
    purpose,
    granted,
    noticeVersion: NOTICE_VERSION,
    evidence: {
      language: turn.language,
      noticeShown,
      answer: said === null ? "" : said.text === "" ? (said.choice ?? "") : said.text,
      eventId: said?.eventId ?? "",
    },
  });
}
