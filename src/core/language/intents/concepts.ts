/** The concepts that wishes are made of. Each language names them in its lexicon; the rules combine them. */

export const CONCEPTS = [
  // Questions and wishes
  "when",
  "where",
  "who",
  "what",
  "ask",
  "whether",
  // The training and its parts
  "train",
  "topic",
  "timetable",
  "begin",
  "dayOff",
  "day",
  "place",
  "lecturer",
  "materials",
  "feedback",
  "praise",
  "quiz",
  "result",
  "certificate",
  // Taking part
  "attend",
  "absent",
  "late",
  "reason",
  "register",
  "codeWord",
  "code",
  // The citizen and the city
  "report",
  "city",
  "civic",
  "broken",
  "nuisance",
  "progress",
  "neglect",
  "status",
  "statusSure",
  // The bot itself
  "human",
  "personWord",
  "languageName",
  "switchTo",
  "stopAlone",
  "stopSure",
  "resumeAlone",
  "resumeSure",
  "helpAlone",
  "helpSure",
  "cancelAlone",
  "cancelSure",
  "back",
  "data",
  "dataVerb",
  "dataSure",
  // Courtesy and answers
  "greet",
  "intro",
  "thank",
  "thankFor",
  "yes",
  "no",
  // What leads away from us
  "elsewhere",
  "circumstance",
  // Words that decide nothing
  "filler",
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * How one language names the concepts. In a phrase `(a|b)` is a choice, `(a)?` may be missing, and `~` skips up
 * to four words (Japanese: up to eight characters). Vietnamese is written with its marks; `!word` must be typed
 * with them, because without them it is more often another word ("!tối" is not "toi").
 */
export type Lexicon = Readonly<Record<Concept, readonly string[]>>;

/** The phrases of a comma-separated list. */
export function phrases(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
