/** How people are addressed: never more familiar than we know to be right. */
import type { Language } from "../../src/core/language/language.ts";
import type { ParticipantFact } from "../../src/core/programme/participant.ts";

/** "Anh/Chị Lan", "グエン・ティ・ランさん"-style address is not guessed: name and "様"; in English the name alone. */
export function addressed(participant: ParticipantFact, language: Language): string {
  switch (language) {
    case "vi":
      return `Anh/Chị ${givenName(participant)}`;
    case "ja":
      return `${participant.name}様`;
    case "en":
      return participant.name;
  }
}

/** Vietnamese people are addressed by their given name, which stands last; others by the name as it is. */
function givenName({ name, language }: ParticipantFact): string {
  return language === "vi" ? (name.trim().split(/\s+/).at(-1) ?? name) : name;
}
