/**
 * What simulated people do about what their phone shows. A reaction belongs to the flow whose choices are shown;
 * whoever adds a flow that asks something adds its reaction here.
 */
import type { Language } from "../language/language.ts";
import type { Choice, Content } from "../message/content.ts";
import { drawn } from "./dice.ts";
import type { Temper } from "./tempers.ts";

/** One message on a phone. */
export interface Shown {
  readonly contents: readonly Content[];
  /** Nobody had asked for it. */
  readonly isUnasked: boolean;
}

/** Whose phone it is. */
export interface Mind {
  readonly temper: Temper;
  readonly language: Language;
  /** Evenly between 0 and 1. */
  readonly roll: () => number;
}

/** What they do, and how many minutes later. */
export type Act = { readonly afterMinutes: number } & (
  { readonly says: string } | { readonly takes: Choice; readonly among: readonly Choice[] }
);

type Reaction = (choices: readonly Choice[], shown: Shown, mind: Mind) => Act | null;

/** By the id of the flow whose choices are offered. */
const REACTIONS: Readonly<Record<string, Reaction>> = { welcome, "reminder-reply": reminderReply };

/** What this person does about this message; null: nothing. */
export function reactionTo(shown: Shown, mind: Mind): Act | null {
  const choices = shown.contents.flatMap(({ choices: offered = [] }) => offered);
  const flow = choices[0]?.value.split(":")[0] ?? "";
  const reaction = REACTIONS[flow];
  const act = reaction?.(choices, shown, mind) ?? null;
  return act ?? (shown.isUnasked ? unasked(mind) : null);
}

/** Minutes between reading and answering: soon, or when there is time. */
const soon = ({ roll }: Mind) => drawn(roll, [1, 2, 5]);
const whenThereIsTime = ({ roll }: Mind) => drawn(roll, [3, 10, 20, 45, 90]);

function take(choices: readonly Choice[], ending: string, afterMinutes: number): Act | null {
  const choice = choices.find(({ value }) => value.endsWith(ending) || value.includes(ending));
  return choice ? { afterMinutes, takes: choice, among: choices } : null;
}

/** Agrees that the chat is linked; to being written to as well, or not. */
function welcome(choices: readonly Choice[], _: Shown, mind: Mind): Act | null {
  const agrees = mind.temper === "declines" ? ":notifications=no" : ":notifications=yes";
  return take(choices, ":training=yes", soon(mind)) ?? take(choices, agrees, soon(mind));
}

function reminderReply(choices: readonly Choice[], { isUnasked }: Shown, mind: Mind): Act | null {
  const { temper, language } = mind;
  const why = take(choices, ":no-reason", soon(mind));
  if (why) return { afterMinutes: why.afterMinutes, says: WORDS.reason[language] };
  if (temper === "answers") return isUnasked ? take(choices, ":coming:", whenThereIsTime(mind)) : null;
  if (temper === "comesLate" && isUnasked)
    return { afterMinutes: whenThereIsTime(mind), says: WORDS.late[language] };
  // Of several sessions, the first.
  if (temper === "comesLate") return take(choices, ":of:late:", soon(mind));
  if (temper === "cannotCome")
    return isUnasked
      ? take(choices, ":absent:", whenThereIsTime(mind))
      : take(choices, ":of:absent:", soon(mind));
  return null;
}

/** To any message that came by itself. */
function unasked(mind: Mind): Act | null {
  const { temper, language, roll } = mind;
  if (temper === "asks") return { afterMinutes: whenThereIsTime(mind), says: WORDS.question[language] };
  if (temper === "optsOut" && roll() < 0.3)
    return { afterMinutes: whenThereIsTime(mind), says: WORDS.stop[language] };
  return null;
}

const WORDS: Readonly<Record<"late" | "reason" | "question" | "stop", Readonly<Record<Language, string>>>> = {
  late: { vi: "tôi đến muộn một chút", ja: "少し遅れます", en: "I will be a little late" },
  reason: {
    vi: "vì phải họp đột xuất ở cơ quan",
    ja: "急な会議のため",
    en: "because of an urgent meeting",
  },
  question: { vi: "lịch học ngày mai?", ja: "明日の予定は？", en: "what is on tomorrow?" },
  stop: { vi: "dừng", ja: "配信停止", en: "stop" },
};
