/** Headers and words of the lists that leave the house and are not read again. */
import type { Language } from "../language/language.ts";

export const SHOWN_WORDS = {
  day: { vi: "Ngày", ja: "日付", en: "Day" },
  time: { vi: "Giờ", ja: "時刻", en: "Time" },
  session: { vi: "Buổi học", ja: "研修", en: "Session" },
  name: { vi: "Họ và tên", ja: "氏名", en: "Name" },
  reference: { vi: "Mã số", ja: "職員番号", en: "Reference" },
  unit: { vi: "Đơn vị", ja: "所属", en: "Unit" },
  said: { vi: "Đã báo", ja: "事前連絡", en: "Said" },
  reason: { vi: "Lý do", ja: "理由", en: "Reason" },
  seen: { vi: "Điểm danh", ja: "出欠", en: "Seen" },
  seenAt: { vi: "Lúc", ja: "確認時刻", en: "Seen at" },
  note: { vi: "Ghi chú", ja: "備考", en: "Note" },
  account: { vi: "Tài khoản", ja: "アカウント", en: "Account" },
  status: { vi: "Tình trạng", ja: "状態", en: "Status" },
  sentAt: { vi: "Gửi lúc", ja: "送信時刻", en: "Sent at" },
  readAt: { vi: "Đọc lúc", ja: "既読時刻", en: "Read at" },
  about: { vi: "Nói về", ja: "対象者", en: "About" },
  score: { vi: "Điểm", ja: "得点", en: "Score" },
  maxScore: { vi: "Điểm tối đa", ja: "満点", en: "Out of" },
  submittedAt: { vi: "Nộp lúc", ja: "提出日時", en: "Sent in" },
  photo: { vi: "(ảnh)", ja: "（写真）", en: "(picture)" },
  coming: { vi: "sẽ đến", ja: "出席予定", en: "coming" },
  present: { vi: "có mặt", ja: "出席", en: "present" },
  late: { vi: "đến muộn", ja: "遅刻", en: "late" },
  absent: { vi: "vắng", ja: "欠席", en: "absent" },
  cancelled: { vi: "hủy", ja: "中止", en: "cancelled" },
} as const satisfies Record<string, Record<Language, string>>;
export type ShownWord = keyof typeof SHOWN_WORDS;
