/** A participant, as flows see them. */
import type { Language, LocalText } from "../language/language.ts";

export interface EnrolmentFact {
  readonly cohortId: string;
  readonly cohort: LocalText;
  readonly programme: LocalText;
  readonly unit?: LocalText;
}

export interface ParticipantFact {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** IANA name of the zone where they usually are. */
  readonly timezone: string;
  readonly enrolments: readonly EnrolmentFact[];
}

/** Whether somebody may be meant: marks, case and the order of names do not matter, `lan pham` is Phạm Ngọc Lan. */
export function isCalled(name: string, wanted: string): boolean {
  const has = wordsOf(name);
  return wordsOf(wanted).every((word) => has.includes(word));
}

function wordsOf(name: string): string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/giu, "d");
  return plain
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter(Boolean);
}
