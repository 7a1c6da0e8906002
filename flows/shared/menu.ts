/** The choices that any flow may offer when it has nothing better: one wording for each, everywhere. */
import type { Language } from "../../src/core/language/language.ts";
import type { Choice } from "../../src/core/message/content.ts";

const LABELS = {
  vi: {
    today: "Lịch hôm nay",
    tomorrow: "Lịch ngày mai",
    week: "Lịch tuần này",
    next: "Buổi gần nhất",
    otherDay: "Chọn ngày khác",
    phoneCalendar: "Lịch vào điện thoại",
    code: "Nhập mã mời",
    language: "Đổi ngôn ngữ",
    me: "Thông tin của tôi",
    notice: "Soạn thông báo",
    help: "Trợ giúp",
  },
  ja: {
    today: "今日の予定",
    tomorrow: "明日の予定",
    week: "今週の予定",
    next: "次回の研修",
    otherDay: "別の日を選ぶ",
    phoneCalendar: "カレンダーに登録",
    code: "招待コードを入力",
    language: "言語を変更",
    me: "登録内容の確認",
    notice: "お知らせを作成",
    help: "使い方",
  },
  en: {
    today: "Today",
    tomorrow: "Tomorrow",
    week: "This week",
    next: "Next session",
    otherDay: "Pick another day",
    phoneCalendar: "Calendar on my phone",
    code: "Enter invite code",
    language: "Change language",
    me: "My details",
    notice: "Write a notice",
    help: "Help",
  },
} satisfies Record<Language, Record<string, string>>;

const VALUES = {
  today: "schedule:day=today",
  tomorrow: "schedule:day=tomorrow",
  week: "schedule:week=this",
  next: "schedule:next",
  otherDay: "schedule:pick",
  phoneCalendar: "phone-calendar:make",
  code: "welcome:code",
  language: "settings:language",
  me: "settings:me",
  notice: "staff-broadcast:new",
  help: "help:show",
} as const;

export type MenuItem = keyof typeof VALUES;

/** These choices, in this order, labelled in this language. */
export function menu(language: Language, items: readonly MenuItem[]): Choice[] {
  return items.map((item) => ({
    label: LABELS[language][item],
    value: VALUES[item],
    ...(item === "otherDay" && { pick: { mode: "date" } as const }),
  }));
}
