/** "Stop" and "resume", obeyed before everything else. */
import { optOut as markOptedOut, resumeContact, sendMessage } from "../src/core/flow/effects.ts";
import { defineFlow } from "../src/core/flow/flow.ts";
import type { Language } from "../src/core/language/language.ts";
import { text } from "../src/core/message/content.ts";
import { z } from "zod";
import { menu } from "./shared/menu.ts";

interface Texts {
  readonly stopped: string;
  readonly stoppedBefore: string;
  readonly resumed: string;
  readonly neverStopped: string;
  /** The choice that resumes; the texts above name the same word. */
  readonly resume: string;
}

const TEXTS: Record<Language, Texts> = {
  vi: {
    stopped:
      "Vâng, từ nay Đồng Hành sẽ không chủ động gửi tin cho Anh/Chị nữa. Khi cần, Anh/Chị vẫn hỏi lịch học được như thường. Muốn nhận tin trở lại, xin viết “tiếp tục nhận tin”.",
    stoppedBefore:
      "Anh/Chị đã dừng nhận tin từ trước rồi ạ. Muốn nhận tin trở lại, xin viết “tiếp tục nhận tin”.",
    resumed:
      "Cảm ơn Anh/Chị. Đồng Hành sẽ lại gửi tin trong phạm vi Anh/Chị đã đồng ý. Muốn dừng, xin viết “dừng”.",
    neverStopped: "Anh/Chị vẫn đang nhận tin bình thường. Muốn dừng lúc nào, xin viết “dừng”.",
    resume: "Tiếp tục nhận tin",
  },
  ja: {
    stopped:
      "承知しました。今後、こちらからお知らせをお送りすることはありません。ご質問にはこれまでどおりお答えします。受信を再開する場合は「再開」とお送りください。",
    stoppedBefore:
      "お知らせはすでに停止しており、そのまま変わりません。受信を再開する場合は「再開」とお送りください。",
    resumed:
      "ありがとうございます。同意いただいた範囲で、お知らせの配信を再開します。止める場合は「配信停止」とお送りください。",
    neverStopped: "お知らせは現在も配信中です。止める場合は「配信停止」とお送りください。",
    resume: "受信を再開する",
  },
  en: {
    stopped:
      "Understood. We will not write to you first any more. You can still ask about sessions whenever you like. To hear from us again, write “resume”.",
    stoppedBefore:
      "You had already stopped our notices, and it stays so. To hear from us again, write “resume”.",
    resumed: "Thank you. You will hear from us again, within what you agreed to. To stop, write “stop”.",
    neverStopped: "You are receiving our notices as usual. To stop them at any time, write “stop”.",
    resume: "Resume notices",
  },
};

export const optOut = defineFlow({
  id: "opt-out",
  version: 1,
  state: z.object({}),
  starts: [
    { when: "intent", intents: ["stop"], step: "stop" },
    { when: "intent", intents: ["resume"], step: "resume" },
    { when: "choice", step: "chosen" },
  ],
  first: "stop",
  steps: {
    stop: (turn) => {
      const texts = TEXTS[turn.language];
      const resume = { label: texts.resume, value: "opt-out:resume" };
      return turn.contact.isOptedOut
        ? [sendMessage(text(texts.stoppedBefore, [resume]))]
        : [markOptedOut(), sendMessage(text(texts.stopped, [resume]))];
    },
    resume: (turn) => {
      const texts = TEXTS[turn.language];
      const choices = menu(turn.language, ["today", "tomorrow", "help"]);
      return turn.contact.isOptedOut
        ? [resumeContact(), sendMessage(text(texts.resumed, choices))]
        : [sendMessage(text(texts.neverStopped, choices))];
    },
    chosen: (turn) => [{ type: "goTo", step: turn.said?.choice === "opt-out:stop" ? "stop" : "resume" }],
  },
});
