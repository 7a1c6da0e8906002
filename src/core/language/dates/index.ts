/** Placeholder until the dates grammar lands. */
import type { Language } from "../language.ts";
import type { DaysMeant, LunarMention, Moment } from "../understanding.ts";

export function understandDates(_text: string, _language: Language, _moment: Moment): DaysMeant | LunarMention | null {
  return null;
}
