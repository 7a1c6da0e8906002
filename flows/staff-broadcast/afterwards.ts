/** What became of what they sent last: who did not get it and why; paused, resumed, cancelled. */
import {
  giveOrder,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { lastBroadcast, type Asking } from "../../src/core/flow/lookups.ts";
import type { Language } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import { menu } from "../shared/menu.ts";
import { programmesWith, refusal } from "./begin.ts";
import { readAnswer } from "./command.ts";
import { OPEN_FOR_MS, type State } from "./state.ts";
import { reasonIn, texts } from "./texts.ts";

const WORKING_FOR_MS = 10 * 60_000;
const MISSED = ["failed", "skipped", "unknown", "unreached"];
const WAITS = ["pending", "sending"];

export function* who(turn: Turn<State>): Asking<readonly Effect[]> {
  const { language } = turn;
  const words = texts[language];
  const no = refusal(turn, "viewer");
  if (no) return no;
  const last = yield* lastBroadcast();
  if (last === null) {
    const mayWrite = programmesWith(turn, "coordinator").length > 0;
    return [sendMessage(text(words.nothingSent, menu(language, [mayWrite ? "notice" : "help"])))];
  }
  const count = (statuses: readonly string[]) =>
    last.fared.reduce((sum, { status, count: some }) => sum + (statuses.includes(status) ? some : 0), 0);
  const [missed, open] = [count(MISSED), count(WAITS)];
  const named = last.missing.map(({ name, reason }) => `• ${name}: ${reasonIn(language, reason)}`);
  const lines = [
    words.got(last.name, count(["sent", "delivered", "read"])),
    ...(open > 0 ? [words.open(open)] : []),
    ...(missed === 0 ? [words.nobodyMissed] : [words.missed(missed), ...named]),
    ...(missed > named.length ? [words.andMore(missed - named.length)] : []),
  ];
  const steering =
    last.isFinished || last.status === "cancelled"
      ? []
      : [
          last.status === "paused"
            ? { label: words.resume, value: `staff-broadcast:resume=${last.id}` }
            : { label: words.pause, value: `staff-broadcast:pause=${last.id}` },
          { label: words.cancel, value: `staff-broadcast:cancel=${last.id}` },
        ];
  return [sendMessage(text(lines.join("\n"), steering))];
}

export const pause = steered("pause");
export const resume = steered("resume");

/** The one that the choice names, else their last one. */
function steered(to: "pause" | "resume") {
  return function* (turn: Turn<State>): Asking<readonly Effect[]> {
    const no = refusal(turn, "coordinator");
    if (no) return no;
    const broadcastId = named(turn) ?? (yield* lastBroadcast())?.id;
    if (broadcastId === undefined) return [nothingSent(turn.language)];
    return [
      giveOrder({ do: "steer", broadcastId, to }),
      waitFor("working", { again: "stillWorking", forMs: WORKING_FOR_MS }),
    ];
  };
}

/** What is cancelled stays so: asked once more. */
export function* askCancel(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  const no = refusal(turn, "coordinator");
  if (no) return no;
  const last = yield* lastBroadcast();
  if (last === null) return [nothingSent(turn.language)];
  const id = named(turn) ?? turn.state.broadcastId ?? last.id;
  const choices = [
    { label: words.yesCancel, value: `staff-broadcast:really=${id}` },
    { label: words.noCancel, value: "staff-broadcast:keep" },
  ];
  return [
    remember({ ...turn.state, broadcastId: id }),
    sendMessage(text(words.askCancel(last.id === id ? last.name : ""), choices)),
    waitFor("cancel", { again: "askCancel", forMs: OPEN_FOR_MS }),
  ];
}

export function cancel(turn: Turn<State>): Effect[] {
  const { said, state, language } = turn;
  const { broadcastId } = state;
  const words = said?.text.trim() ?? "";
  const isMeant = /^\d*$/.test(words) || words.toLowerCase() === texts[language].yesCancel.toLowerCase();
  const isYes =
    (said?.choice === `staff-broadcast:really=${String(broadcastId)}` && isMeant) ||
    (readAnswer(words) === "yes" && !/gửi|send|送/iu.test(words));
  if (broadcastId !== null && isYes)
    return [
      giveOrder({ do: "steer", broadcastId, to: "cancel" }),
      waitFor("working", { again: "stillWorking", forMs: WORKING_FOR_MS }),
    ];
  if (said?.choice === "staff-broadcast:keep" || readAnswer(words) === "no")
    return [sendMessage(text(texts[language].unchanged))];
  return [notUnderstood()];
}

/** There is nothing to stop: perhaps they meant what is sent to themselves. */
function nothingSent(language: Language): Effect {
  const stop = { label: texts[language].stopMine, value: "opt-out:stop" };
  return sendMessage(text(texts[language].nothingSent, [...menu(language, ["notice"]), stop]));
}

const named = ({ said }: Turn<State>) =>
  /^staff-broadcast:(?:pause|resume|cancel)=([0-9a-f-]{36})$/.exec(said?.choice ?? "")?.[1];
