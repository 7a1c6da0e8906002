/** What nobody understood: choices instead of a second apology, and a note for the coordinators. */
import type { Effect } from "../src/core/flow/effects.ts";
import {
  lingerFor,
  noteMisunderstood,
  notUnderstood,
  sendMessage,
  startFlow,
} from "../src/core/flow/effects.ts";
import { sessionsBetween, type Asking } from "../src/core/flow/lookups.ts";
import type { Said, Turn } from "../src/core/flow/flow.ts";
import { defineFlow } from "../src/core/flow/flow.ts";
import { looksLikeCode } from "../src/core/flow/hearing.ts";
import { isBack } from "../src/core/language/index.ts";
import type { Language } from "../src/core/language/language.ts";
import { redact } from "../src/core/language/redact.ts";
import { text } from "../src/core/message/content.ts";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { codeForTheUnlinked } from "./shared/first-greeting.ts";
import { findCode } from "./shared/invite-code.ts";
import { menu } from "./shared/menu.ts";
import { besidesTheDay, namesOnlySessions, namesSomething } from "./shared/topic.ts";

interface Texts {
  readonly sorry: string;
  /** The second time in a row: no apology, a way on. */
  readonly again: string;
  /** A choice that no flow knows any more. */
  readonly outdated: string;
  readonly sticker: string;
  readonly picture: string;
  readonly voice: string;
  readonly other: string;
}

const TEXTS: Record<Language, Texts> = {
  vi: {
    sorry:
      "Xin lỗi Anh/Chị, Đồng Hành chưa hiểu câu này. Anh/Chị chọn một mục dưới đây, hoặc hỏi theo cách khác ạ:",
    again:
      "Anh/Chị thử hỏi ngắn gọn, ví dụ “lịch học thứ 5”, hoặc chọn một mục dưới đây. Việc khác, mong Anh/Chị hỏi cán bộ phụ trách lớp.",
    outdated: "Lựa chọn này không còn dùng được. Anh/Chị chọn một mục dưới đây giúp ạ:",
    sticker: "Cảm ơn Anh/Chị! Anh/Chị cần xem gì ạ?",
    picture: "Đã nhận được hình của Anh/Chị, nhưng ở đây chỉ đọc được chữ. Anh/Chị nhắn giúp bằng chữ ạ.",
    voice: "Ở đây chưa nghe được lời nói. Anh/Chị nhắn giúp bằng chữ ạ.",
    other: "Ở đây chỉ đọc được tin nhắn bằng chữ. Anh/Chị nhắn giúp bằng chữ ạ.",
  },
  ja: {
    sorry: "申し訳ありません、うまく理解できませんでした。次から選ぶか、別の言い方でお尋ねください。",
    again:
      "「木曜の予定」のように短くお尋ねいただくか、次からお選びください。そのほかのご用件は、研修担当者までお願いいたします。",
    outdated: "この選択肢は、現在ご利用いただけません。お手数ですが、次からお選びください。",
    sticker: "スタンプをありがとうございます。ご用件をお選びください。",
    picture: "画像を受け取りましたが、こちらで読めるのは文字のみです。お手数ですが、文字でお書きください。",
    voice: "音声はまだ聞き取ることができません。お手数ですが、文字でお書きください。",
    other: "こちらで読めるのは文字のみです。お手数ですが、文字でお書きください。",
  },
  en: {
    sorry: "Sorry, I did not understand that. Please choose one of these, or ask in other words:",
    again:
      "Try a short question such as “Thursday’s sessions”, or choose one of these. For anything else, please ask your coordinator.",
    outdated: "This choice is no longer available. Please choose one of these:",
    sticker: "Thank you! What would you like to see?",
    picture: "Your picture has arrived, but only text can be read here. Please write a few words.",
    voice: "We cannot listen to voice messages yet. Please write a few words.",
    other: "Only text messages can be read here. Please write a few words.",
  },
};

/** A code with a word or two around it is a code; in a longer text it may be anything. In UTF-16 units. */
const MAX_AROUND_CODE = 30;
/** Two misses further apart than this are not "in a row". */
const IN_A_ROW_MS = 30 * 60_000;

export const fallback = defineFlow({
  id: "fallback",
  version: 1,
  state: z.object({}),
  starts: [],
  first: "answer",
  steps: {
    *answer(turn) {
      const { said } = turn;
      if (said === null) return [];
      const isNew = turn.isFirstTurn && turn.contact.kind === "person";
      if (isNew && said.text === "") return [startFlow("welcome")];
      if (said.message !== null && said.message.type !== "text") return [say(turn, aboutNoText(said))];
      if (said.choice !== null) return [say(turn, "outdated")];
      if (isBack(said.text)) return [startFlow("help", { step: "nothingToGoBack" })];
      return yield* answerText(turn, said, "sorry");
    },
    /** Hears the message after an apology: only what is again nobody's is answered here. */
    *again(turn) {
      const { said } = turn;
      const isMissedAgain =
        said?.message?.type === "text" &&
        said.choice === null &&
        said.understanding.intent === "none" &&
        !looksLikeCode(said.text) &&
        !isBack(said.text);
      return isMissedAgain ? yield* answerText(turn, said, "again") : [notUnderstood()];
    },
  },
});

/** A bare code, day or topic ("PAPI") has its flow; somebody new is welcomed; the rest is noted. */
function* answerText(turn: Turn<unknown>, said: Said, words: "sorry" | "again"): Asking<readonly Effect[]> {
  if (said.text.length <= MAX_AROUND_CODE && findCode(said.text) !== null)
    return [startFlow("welcome", { step: "register" })];
  const today = Temporal.Instant.fromEpochMilliseconds(turn.now)
    .toZonedDateTimeISO(turn.contact.timezone)
    .toPlainDate();
  const sessions = yield* sessionsBetween(today.toString(), today.add({ days: 366 }).toString());
  const isDayOnly = said.understanding.days !== null && !namesSomething(besidesTheDay(said));
  if (isDayOnly || namesOnlySessions(sessions, said.text)) return [startFlow("schedule")];
  if (turn.isFirstTurn && turn.contact.kind === "person") return [startFlow("welcome")];
  return [note(turn, said), say(turn, words), lingerFor("again", IN_A_ROW_MS)];
}

function say(turn: Turn<unknown>, words: keyof Texts): Effect {
  const choices = menu(turn.language, ["today", "tomorrow", ...codeForTheUnlinked(turn), "help", "language"]);
  return sendMessage(text(TEXTS[turn.language][words], choices));
}

function note(turn: Turn<unknown>, said: Said): Effect {
  const names = [turn.contact.displayName, turn.contact.participant?.name];
  return noteMisunderstood(
    redact(
      said.text,
      names.filter((name) => typeof name === "string"),
    ),
  );
}

function aboutNoText(said: Said): keyof Texts {
  switch (said.message?.type) {
    case "sticker":
      return "sticker";
    case "picture":
    case "video":
      return "picture";
    case "audio":
      return "voice";
    default:
      return "other";
  }
}
