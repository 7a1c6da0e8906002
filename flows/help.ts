/** What the bot can do; and the landing place after "cancel" and "back". */
import { sendMessage } from "../src/core/flow/effects.ts";
import type { Turn } from "../src/core/flow/flow.ts";
import { defineFlow } from "../src/core/flow/flow.ts";
import type { Language } from "../src/core/language/language.ts";
import { text } from "../src/core/message/content.ts";
import { z } from "zod";
import { codeForTheUnlinked, greetFirst } from "./shared/first-greeting.ts";
import { menu, type MenuItem } from "./shared/menu.ts";

interface Texts {
  readonly whatICanDo: string;
  readonly cancelled: string;
  readonly nothingToCancel: string;
  readonly nothingBefore: string;
}

const TEXTS: Record<Language, Texts> = {
  vi: {
    whatICanDo: [
      "Anh/Chị cứ hỏi tự nhiên như khi nhắn tin, ví dụ:",
      "• “Lịch học ngày mai?”, “Tuần sau học gì?”",
      "• “Chiều thứ 5 học ở phòng nào?”, “Ai giảng buổi PAPI?”",
      "• “Cho xin tài liệu hôm qua”",
      "• “Đổi ngôn ngữ”, “Thông tin của tôi”",
      "",
      "Bất cứ lúc nào, Anh/Chị có thể viết “quay lại”, “hủy” (thôi việc đang làm) hoặc “dừng” (không nhận tin nhắc nữa).",
    ].join("\n"),
    cancelled:
      "Vâng, việc đang dở được dừng lại; những gì đã lưu vẫn giữ nguyên. Anh/Chị cần xem gì nữa không ạ?",
    nothingToCancel: "Hiện không có việc gì đang dở. Anh/Chị cần xem gì ạ?",
    nothingBefore: "Không có bước nào trước đó để quay lại. Anh/Chị có thể chọn:",
  },
  ja: {
    whatICanDo: [
      "次のように、ふだんの言葉でお尋ねください。",
      "・「明日の予定は？」「来週の研修は？」",
      "・「木曜の午後はどの部屋ですか」「PAPIの講師はどなたですか」",
      "・「昨日の資料をください」",
      "・「言語を変更」「登録内容の確認」",
      "",
      "いつでも「戻る」、途中でやめる「キャンセル」、お知らせを止める「配信停止」が使えます。",
    ].join("\n"),
    cancelled:
      "承知しました。途中の操作を終了しました。すでに登録された内容は変わりません。ほかにご用件はありますか。",
    nothingToCancel: "現在、途中の操作はありません。ご用件をお選びください。",
    nothingBefore: "これより前の質問はありません。次からお選びください。",
  },
  en: {
    whatICanDo: [
      "Just ask in your own words, for example:",
      "• “What’s on tomorrow?”, “Sessions next week?”",
      "• “Which room on Thursday afternoon?”, “Who teaches PAPI?”",
      "• “Slides from yesterday, please”",
      "• “Change language”, “My details”",
      "",
      "At any time: “back”, “cancel” to leave what we are doing, “stop” to receive no more notices.",
    ].join("\n"),
    cancelled:
      "All right, we leave it there; what was already saved stays as it is. Is there anything else you would like to see?",
    nothingToCancel: "There is nothing to cancel at the moment. What would you like to see?",
    nothingBefore: "There is no earlier question to go back to. You can choose:",
  },
};

export const help = defineFlow({
  id: "help",
  version: 1,
  state: z.object({}),
  starts: [
    { when: "intent", intents: ["help"] },
    { when: "intent", intents: ["cancel"], step: "nothingToCancel" },
    { when: "choice", step: "show" },
  ],
  first: "show",
  steps: {
    show: (turn) => [...greetFirst(turn), sendMessage(text(TEXTS[turn.language].whatICanDo, offers(turn)))],
    /** Whatever ran has been ended by the contact. */
    afterCancel: (turn) => [sendMessage(text(TEXTS[turn.language].cancelled, offers(turn)))],
    nothingToCancel: (turn) => [sendMessage(text(TEXTS[turn.language].nothingToCancel, offers(turn)))],
    /** "Back", where there is nothing to go back to. */
    nothingToGoBack: (turn) => [sendMessage(text(TEXTS[turn.language].nothingBefore, offers(turn)))],
  },
});

function offers(turn: Turn<unknown>) {
  const forStaff: MenuItem[] = turn.contact.coordinator === null ? [] : ["notice"];
  return menu(turn.language, [
    ...forStaff,
    "today",
    "tomorrow",
    "week",
    ...codeForTheUnlinked(turn),
    "me",
    "language",
  ]);
}
