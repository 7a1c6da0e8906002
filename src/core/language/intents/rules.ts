/** Which concepts together mean which wish. The first rule that fits decides; the lexicons say the words. */
import type { Intent } from "../understanding.ts";
import type { Concept } from "./concepts.ts";

export interface Rule {
  readonly intent: Intent;
  /** All of these must be seen … */
  readonly all: readonly Concept[];
  /** … at least one of these, where given … */
  readonly any?: readonly Concept[];
  /** … and none of these. */
  readonly not?: readonly Concept[];
  /** The message says nothing else, courtesy apart. */
  readonly alone?: boolean;
  /** At most so many words that we do not know. */
  readonly unknown?: number;
  /** Holds even when the message speaks of things outside our world (weather, football, shopping). */
  readonly anywhere?: boolean;
}

const OURS: readonly Concept[] = ["train", "topic", "lecturer", "begin", "timetable"];
const WISHES: readonly Concept[] = [
  "when",
  "where",
  "who",
  "absent",
  "late",
  "report",
  "statusSure",
  "resumeSure",
];

/** In order: what is most certain and most urgent first. */
export const RULES: readonly Rule[] = [
  // What the law asks to hear at once.
  { intent: "resume", all: ["resumeSure"], not: ["materials", "certificate", "human"], anywhere: true },
  { intent: "stop", all: ["stopSure"], anywhere: true },
  { intent: "stop", all: ["stopAlone"], alone: true },
  { intent: "resume", all: ["resumeAlone"], alone: true },
  { intent: "my_data", all: ["dataSure"], not: ["certificate"], anywhere: true },
  {
    intent: "my_data",
    all: ["data"],
    any: ["dataVerb", "who", "where", "ask"],
    not: ["certificate", "materials"],
  },
  // The bot itself.
  { intent: "cancel", all: ["cancelAlone"], alone: true },
  {
    intent: "cancel",
    all: ["cancelSure"],
    not: ["train", "timetable", "quiz", "helpSure", "reason", "city", "civic", "nuisance"],
  },
  { intent: "speaker", all: ["lecturer", "human"], any: ["ask", "who", "whether"] },
  { intent: "human", all: ["human"], anywhere: true },
  {
    intent: "language",
    all: ["languageName", "switchTo"],
    not: ["materials", "train", "quiz", "certificate", "timetable", "lecturer"],
  },
  {
    intent: "language",
    all: ["languageName"],
    not: ["materials", "train", "quiz", "certificate", "timetable", "lecturer", "when", "where", "praise"],
    unknown: 1,
  },
  {
    intent: "help",
    all: ["helpSure"],
    not: [
      "train",
      "materials",
      "certificate",
      "quiz",
      "feedback",
      "where",
      "place",
      "register",
      "codeWord",
      "attend",
    ],
  },
  { intent: "feedback", all: ["train", "praise", "thank"], not: WISHES },
  { intent: "thanks", all: ["thankFor"], not: WISHES },
  {
    intent: "thanks",
    all: ["thank"],
    not: [...WISHES, "ask", "whether", "timetable", "attend", "register", "quiz", "feedback", "city", "no"],
    unknown: 2,
  },
  // The citizen.
  { intent: "ticket_status", all: ["statusSure"], not: ["train", "certificate", "quiz"] },
  { intent: "ticket_status", all: ["status", "when"], not: ["train", "certificate", "quiz", "result"] },
  { intent: "ticket_status", all: ["neglect", "status"], not: ["train", "certificate", "quiz"] },
  { intent: "ticket_status", all: ["neglect", "report"], not: ["city", "civic", "nuisance", "broken"] },
  { intent: "ticket_status", all: ["progress", "code"], not: ["train", "certificate", "quiz"] },
  { intent: "ticket_status", all: ["status", "code"], not: ["train", "certificate", "quiz"] },
  {
    intent: "ticket_status",
    all: ["progress"],
    any: ["report", "status", "civic", "nuisance", "city"],
    not: ["train", "certificate", "quiz"],
  },
  { intent: "feedback", all: ["report", "lecturer"], not: ["city", "civic", "nuisance"] },
  { intent: "report", all: ["report"], not: ["lecturer"], anywhere: true },
  { intent: "report", all: ["city", "broken"], not: ["train", "late", "absent"], anywhere: true },
  { intent: "report", all: ["neglect"], any: ["city", "civic", "nuisance", "broken"], anywhere: true },
  { intent: "report", all: ["nuisance"], not: ["when", "late", "absent"], anywhere: true },
  { intent: "report", all: ["civic"], not: ["when", "where", "who", "ask", "train", "late", "elsewhere"] },
  // Taking part.
  { intent: "register", all: ["codeWord", "code"], anywhere: true },
  { intent: "register", all: ["code"], not: ["report", "status", "statusSure"], unknown: 1 },
  { intent: "register", all: ["codeWord", "absent"] },
  { intent: "certificate", all: ["certificate"] },
  { intent: "materials", all: ["materials", "absent"], any: ["ask", "whether"] },
  { intent: "attendance", all: ["absent"], not: ["civic"], anywhere: true },
  { intent: "attendance", all: ["late"], anywhere: true },
  { intent: "schedule", all: ["when", "quiz"], not: ["result"] },
  { intent: "quiz", all: ["quiz", "result"] },
  { intent: "schedule", all: ["when", "attend"] },
  { intent: "attendance", all: ["attend"] },
  { intent: "feedback", all: ["praise", "materials"], not: ["ask", "where", "when", "whether"] },
  {
    intent: "materials",
    all: ["materials"],
    any: ["ask", "where", "train", "whether", "topic", "lecturer", "day"],
    not: ["feedback", "quiz"],
  },
  // "Khi nào đánh giá cuối khóa?": the session that is called so.
  { intent: "schedule", all: ["when", "feedback"], not: ["praise", "register", "where"], unknown: 2 },
  { intent: "feedback", all: ["feedback"] },
  { intent: "materials", all: ["materials"] },
  { intent: "quiz", all: ["quiz"], not: ["timetable"] },
  { intent: "quiz", all: ["result"], not: ["report", "status"] },
  { intent: "register", all: ["register"], not: ["timetable"] },
  { intent: "register", all: ["codeWord"], any: ["train", "register", "ask", "where", "broken"] },
  { intent: "attendance", all: ["reason"], any: ["train", "day", "attend"] },
  {
    intent: "feedback",
    all: ["praise"],
    any: ["train", "lecturer", "topic", "materials", "place", "what"],
    not: ["when", "where", "whether"],
  },
  // The training.
  { intent: "speaker", all: ["who", "lecturer"] },
  { intent: "venue", all: ["where"], any: ["train", "topic", "lecturer", "timetable", "day", "place"] },
  { intent: "venue", all: ["where", "begin"], unknown: 0 },
  { intent: "venue", all: ["place"], not: ["when"] },
  { intent: "schedule", all: ["when"], any: OURS, unknown: 6 },
  {
    intent: "speaker",
    all: ["who"],
    any: ["train", "topic", "lecturer", "begin", "timetable"],
    unknown: 3,
  },
  { intent: "speaker", all: ["who", "day"], unknown: 0 },
  { intent: "speaker", all: ["lecturer", "ask"], not: ["when", "train", "timetable", "begin", "dayOff"] },
  { intent: "schedule", all: ["dayOff"], any: ["train", "day", "whether", "when"] },
  { intent: "schedule", all: ["timetable"] },
  { intent: "speaker", all: ["lecturer"], any: ["what", "ask"], not: ["begin", "day"] },
  { intent: "schedule", all: ["train"], any: ["day", "what", "begin"], unknown: 3 },
  { intent: "schedule", all: ["topic"], any: ["day", "begin"] },
  { intent: "schedule", all: ["train", "whether"], not: ["praise"], unknown: 0 },
  { intent: "schedule", all: ["what", "day"], unknown: 1 },
  { intent: "schedule", all: ["when", "day"], unknown: 1 },
  { intent: "schedule", all: ["begin", "day"], unknown: 1 },
  { intent: "schedule", all: ["whether", "day"], not: ["circumstance"], unknown: 0 },
  { intent: "speaker", all: ["lecturer", "day"], not: ["train", "begin", "dayOff", "no"], unknown: 0 },
  { intent: "schedule", all: ["lecturer", "day"] },
  { intent: "speaker", all: ["lecturer"], not: ["greet", "thank"], unknown: 2 },
  { intent: "attendance", all: ["reason"], unknown: 2 },
  { intent: "human", all: ["personWord"], not: ["greet", "thank"], unknown: 2 },
];

/** Tried when the rules above and yes or no are ruled out: single words and courtesy. */
export const LAST_RULES: readonly Rule[] = [
  { intent: "feedback", all: ["praise"], not: ["when", "where", "city", "day"], unknown: 0 },
  { intent: "schedule", all: ["dayOff"], unknown: 0 },
  { intent: "my_data", all: ["data"], unknown: 0 },
  { intent: "thanks", all: ["thank"], alone: true },
  { intent: "venue", all: ["where"], alone: true },
  { intent: "venue", all: ["where"], not: ["city", "data", "codeWord"], unknown: 0 },
  { intent: "schedule", all: ["when"], alone: true },
  { intent: "greeting", all: ["greet"], alone: true },
  { intent: "schedule", all: ["day"], alone: true },
  { intent: "schedule", all: ["begin", "whether"], not: ["circumstance", "switchTo"], unknown: 0 },
  {
    intent: "schedule",
    all: ["day"],
    any: ["whether", "ask"],
    not: ["circumstance", "city", "no"],
    unknown: 0,
  },
  {
    intent: "ticket_status",
    all: ["status"],
    any: ["what", "whether"],
    not: ["train", "certificate", "quiz", "materials"],
    unknown: 1,
  },
  { intent: "register", all: ["codeWord"], alone: true },
  { intent: "human", all: ["personWord"], not: ["greet", "thank"], alone: true },
  { intent: "help", all: ["helpAlone"], alone: true },
  { intent: "help", all: ["helpAlone"], not: ["no"], unknown: 2 },
  { intent: "greeting", all: ["greet", "intro"], unknown: 3 },
  { intent: "greeting", all: ["greet"], not: ["day"], unknown: 1 },
];

/** What may stand beside the words of a rule that wants to be alone: it neither adds nor takes away a wish. */
export const COURTESY: readonly Concept[] = [
  "filler",
  "greet",
  "thank",
  "ask",
  "whether",
  "what",
  "yes",
  "no",
];

/** Concepts that make our own world sure even beside talk of the weather or the way to work. */
export const GROUND: readonly Concept[] = [
  "train",
  "timetable",
  "lecturer",
  "materials",
  "certificate",
  "quiz",
  "attend",
  "absent",
  "late",
  "feedback",
  "place",
  "report",
  "nuisance",
  "broken",
  "register",
];
