/**
 * What simulated people do about what their phone shows. A reaction belongs to the flow whose choices are shown;
 * whoever adds a flow that asks something adds its reaction here.
 */
import type { Language } from "../language/language.ts";
import type { Choice } from "../message/content.ts";
import {
  actsOf,
  choicesOf,
  soon,
  take,
  whenThereIsTime,
  type Act,
  type Mind,
  type Reaction,
  type Shown,
} from "./acts.ts";
import { drawn } from "./dice.ts";
import { isAboutForm, toForm } from "./form-reactions.ts";
import { toPlaces } from "./place-reactions.ts";

/** By the id of the flow whose choices are offered. */
const REACTIONS: Readonly<Record<string, Reaction>> = {
  ...{ welcome, "reminder-reply": reminderReply, places: toPlaces, form: toForm },
};

/** What this person does about this message, in order. */
export function reactionTo(shown: Shown, mind: Mind): readonly Act[] {
  const choices = choicesOf(shown);
  const flow = choices[0]?.value.split(":")[0] ?? "";
  const reaction = isAboutForm(shown, mind) ? toForm : REACTIONS[flow];
  const acts = actsOf(reaction?.(choices, shown, mind) ?? null);
  return acts.length > 0 || !shown.isUnasked ? acts : actsOf(unasked(mind));
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

/**
 * What they do at the door of a session, minutes counted from a quarter of an hour before it: enter the code on the
 * screen in time or late, some of them one that has changed since; or never.
 */
export function atTheDoor(sessionId: string, { temper, roll }: Mind): readonly Act[] {
  const enters = (afterMinutes: number, isStale = false): Act => ({
    afterMinutes,
    checksIn: sessionId,
    isStale,
  });
  switch (temper) {
    case "answers":
    case "asks":
    case "optsOut":
    case "declines": {
      const at = drawn(roll, [5, 8, 11]);
      return roll() < 0.05 ? [enters(at, true), enters(at + 1)] : [enters(at)];
    }
    case "comesLate":
      return [enters(drawn(roll, [30, 35]))];
    case "ignores":
    case "cannotCome":
    case "staysAway":
      return [];
  }
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
