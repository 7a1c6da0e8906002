/** What is wrong with a row of a list, where, and what to write instead; in the language of whoever sent it. */
import type { Language } from "../language/language.ts";

export interface Fault {
  /** As the spreadsheet counts: the first row is line 1. */
  readonly line: number;
  /** The header as written; empty where a column is missing. */
  readonly column: string;
  /** What stands there. */
  readonly value: string;
  readonly code: FaultCode;
  /** What it might have meant, or what it meets: names of what there is, another line. */
  readonly hint?: string | undefined;
}

const TEXTS = {
  "no-name": {
    vi: () => "Thiếu họ tên. Hãy ghi đầy đủ họ và tên.",
    ja: () => "氏名がありません。氏名を入力してください。",
    en: () => "The name is missing. Write it.",
  },
  "wrong-phone": {
    vi: () => "Không phải số điện thoại. Hãy ghi ví dụ 0901 234 567 hoặc +81 90 1234 5678.",
    ja: () => "電話番号として読めません。例：090-1234-5678、+84 901 234 567",
    en: () => "Not a telephone number. Write for example 0901 234 567 or +81 90 1234 5678.",
  },
  "wrong-language": {
    vi: () => "Không rõ ngôn ngữ. Hãy ghi: Việt, Nhật hoặc Anh.",
    ja: () => "言語が分かりません。日本語、ベトナム語、英語のいずれかを入力してください。",
    en: () => "Not a language of ours. Write Vietnamese, Japanese or English.",
  },
  "wrong-timezone": {
    vi: () => "Không rõ múi giờ. Hãy ghi: Việt Nam, Nhật Bản hoặc ví dụ Asia/Ho_Chi_Minh.",
    ja: () => "タイムゾーンが分かりません。日本、ベトナム、または Asia/Tokyo のように入力してください。",
    en: () => "Not a time zone. Write Vietnam, Japan, or for example Asia/Ho_Chi_Minh.",
  },
  "no-cohort": {
    vi: (hint: string) => `Chưa ghi lớp. Hãy ghi một trong các lớp: ${hint}.`,
    ja: (hint: string) => `コースがありません。次のいずれかを入力してください：${hint}`,
    en: (hint: string) => `The cohort is missing. Write one of: ${hint}.`,
  },
  "unknown-cohort": {
    vi: (hint: string) => `Không có lớp này. Hiện có: ${hint}.`,
    ja: (hint: string) => `このコースはありません。登録済み：${hint}`,
    en: (hint: string) => `There is no such cohort. There are: ${hint}.`,
  },
  "unknown-unit": {
    vi: (hint: string) =>
      `Chưa có đơn vị này.${hint && ` Có phải là: ${hint}?`} Hãy ghi đúng tên, hoặc cho phép tạo mới.`,
    ja: (hint: string) =>
      `この所属は登録されていません。${hint && `もしかして：${hint}。`}正しい名称を入力するか、新規作成を許可してください。`,
    en: (hint: string) =>
      `There is no such unit.${hint && ` Do you mean: ${hint}?`} Write its name as it is, or allow new ones.`,
  },
  "unknown-venue": {
    vi: (hint: string) =>
      `Chưa có địa điểm này.${hint && ` Có phải là: ${hint}?`} Hãy ghi đúng tên, hoặc cho phép tạo mới.`,
    ja: (hint: string) =>
      `この会場は登録されていません。${hint && `もしかして：${hint}。`}正しい名称を入力するか、新規作成を許可してください。`,
    en: (hint: string) =>
      `There is no such venue.${hint && ` Do you mean: ${hint}?`} Write its name as it is, or allow new ones.`,
  },
  "several-so-called": {
    vi: (hint: string) => `Có nhiều mục trùng tên này: ${hint}. Hãy ghi mã thay cho tên.`,
    ja: (hint: string) => `同じ名称が複数あります：${hint}。名称の代わりにコードを入力してください。`,
    en: (hint: string) => `Several are called so: ${hint}. Write the slug instead.`,
  },
  "same-person-twice": {
    vi: (hint: string) => `Trùng người với dòng ${hint}. Hãy bỏ một dòng, hoặc ghi mã số để phân biệt.`,
    ja: (hint: string) => `${hint}行目と同じ人です。どちらかを削除するか、番号で区別してください。`,
    en: (hint: string) =>
      `The same person as in line ${hint}. Remove one, or tell them apart by a reference.`,
  },
  "several-people": {
    vi: (hint: string) => `Có nhiều người khớp với dòng này (${hint}). Hãy ghi mã số hoặc số điện thoại.`,
    ja: (hint: string) => `該当する人が複数います（${hint}）。番号か電話番号を入力してください。`,
    en: (hint: string) => `Several people match (${hint}). Add their reference or telephone number.`,
  },
  "other-name": {
    vi: (hint: string) => `Mã số này là của ${hint}. Hãy sửa mã số hoặc họ tên.`,
    ja: (hint: string) => `この番号は${hint}さんのものです。番号か氏名を直してください。`,
    en: (hint: string) => `This reference is that of ${hint}. Mend the reference or the name.`,
  },
  "no-supervisor-name": {
    vi: () => "Thiếu họ tên người phụ trách. Hãy ghi họ tên.",
    ja: () => "上司の氏名がありません。氏名を入力してください。",
    en: () => "The supervisor's name is missing. Write it.",
  },
  "not-calculated": {
    vi: () => "Ô này là công thức lỗi hoặc chưa tính. Hãy ghi giá trị.",
    ja: () => "数式がエラーか未計算です。値を入力してください。",
    en: () => "A formula with an error, or without a result. Write the value itself.",
  },
  "too-long": {
    vi: (hint: string) => `Quá dài: nhiều nhất ${hint} ký tự.`,
    ja: (hint: string) => `長すぎます（最大${hint}文字）。`,
    en: (hint: string) => `Too long: at most ${hint} characters.`,
  },
  "no-title": {
    vi: () => "Thiếu tên buổi học. Hãy ghi tên.",
    ja: () => "研修名がありません。入力してください。",
    en: () => "The title is missing. Write it.",
  },
  "wrong-day": {
    vi: () => "Không phải ngày. Hãy ghi ví dụ 25/10/2026.",
    ja: () => "日付として読めません。例：2026年10月25日",
    en: () => "Not a day. Write for example 2026-10-25.",
  },
  "which-day": {
    vi: () => "Không rõ ngày hay tháng đứng trước. Hãy ghi ví dụ 2026-10-25.",
    ja: () => "月と日の順序が分かりません。例：2026-10-25",
    en: () => "Day first or month first? Write for example 2026-10-25.",
  },
  "which-year": {
    vi: () => "Thiếu năm. Hãy ghi ví dụ 25/10/2026.",
    ja: () => "年がありません。例：2026年10月25日",
    en: () => "The year is missing. Write for example 2026-10-25.",
  },
  "other-weekday": {
    vi: (hint: string) => `Thứ và ngày không khớp (${hint}). Hãy sửa lại một trong hai.`,
    ja: (hint: string) => `曜日と日付が合いません（${hint}）。どちらかを直してください。`,
    en: (hint: string) => `Weekday and date disagree (${hint}). Mend one of them.`,
  },
  "wrong-time": {
    vi: () => "Không phải giờ. Hãy ghi ví dụ 8h30 hoặc 8:30-11:30.",
    ja: () => "時刻として読めません。例：8:30、8:30～11:30",
    en: () => "Not a time. Write for example 08:30 or 08:30-11:30.",
  },
  "no-end": {
    vi: () => "Thiếu giờ kết thúc. Hãy ghi ví dụ 11:30.",
    ja: () => "終了時刻がありません。例：11:30",
    en: () => "The end is missing. Write for example 11:30.",
  },
  "ends-before-start": {
    vi: () => "Giờ kết thúc phải sau giờ bắt đầu, trong cùng một ngày.",
    ja: () => "終了時刻は同じ日の開始時刻より後にしてください。",
    en: () => "It must end after it begins, on the same day.",
  },
  "wrong-kind": {
    vi: () =>
      "Không rõ hình thức. Hãy ghi: bài giảng, hội thảo, tham quan thực tế, đánh giá hoặc theo dõi sau khóa.",
    ja: () =>
      "種別が分かりません。講義、ワークショップ、視察、評価、フォローアップのいずれかを入力してください。",
    en: () => "Not a kind. Write lecture, workshop, field visit, evaluation or follow-up.",
  },
  "wrong-state": {
    vi: () => "Không rõ tình trạng. Hãy ghi: hủy, hoặc để trống.",
    ja: () => "状態が分かりません。中止と入力するか、空欄にしてください。",
    en: () => "Not a state. Write cancelled, or leave it empty.",
  },
  "same-session-twice": {
    vi: (hint: string) => `Trùng buổi học với dòng ${hint}. Hãy bỏ một dòng.`,
    ja: (hint: string) => `${hint}行目と同じ研修です。どちらかを削除してください。`,
    en: (hint: string) => `The same session as in line ${hint}. Remove one.`,
  },
  "several-sessions": {
    vi: (hint: string) => `Có nhiều buổi học khớp với dòng này (${hint}). Hãy ghi mã buổi học.`,
    ja: (hint: string) => `該当する研修が複数あります（${hint}）。番号を入力してください。`,
    en: (hint: string) => `Several sessions match (${hint}). Add their reference.`,
  },
  "room-without-venue": {
    vi: () => "Có phòng nhưng thiếu địa điểm. Hãy ghi địa điểm.",
    ja: () => "部屋はありますが会場がありません。会場を入力してください。",
    en: () => "A room without a venue. Write the venue.",
  },
  "all-day": {
    vi: () => "Sự kiện cả ngày. Hãy đặt giờ bắt đầu và kết thúc.",
    ja: () => "終日の予定です。開始と終了の時刻を設定してください。",
    en: () => "An all-day event. Give it a start and an end.",
  },
  "repeats-for-ever": {
    vi: () => "Sự kiện lặp lại quá nhiều lần. Hãy đặt ngày kết thúc cho việc lặp lại.",
    ja: () => "繰り返しが多すぎます。繰り返しの終了日を設定してください。",
    en: () => "It repeats too often. Give the repetition an end.",
  },
  "odd-repetition": {
    vi: () => "Cách lặp lại này không đọc được. Hãy nhập từng buổi.",
    ja: () => "この繰り返しは読めません。1回ずつ入力してください。",
    en: () => "It repeats in a way that is not read here. Enter each date on its own.",
  },
  "unreadable-event": {
    vi: () => "Không đọc được sự kiện này. Hãy nhập lại trong lịch.",
    ja: () => "この予定は読めません。カレンダーで入力し直してください。",
    en: () => "This event cannot be read. Enter it again in the calendar.",
  },
} as const satisfies Record<string, Record<Language, (hint: string) => string>>;

export type FaultCode = keyof typeof TEXTS;

/** The sentence about a fault: what is wrong and what to write instead. */
export function faultText({ code, hint = "" }: Fault, language: Language): string {
  return (TEXTS[code][language] as (hint: string) => string)(hint);
}
