/** What people are told when a session of which they were reminded moves, changes its place or is cancelled. */
import type { Language, LocalText } from "../language/language.ts";
import { text, type Choice, type Content } from "../message/content.ts";
import { placeholderValues, type Placeholder, type Reader } from "./placeholders.ts";
import type { Session } from "./session.ts";

/** The session as it was and as it is. */
export interface SessionChange {
  readonly programme: LocalText;
  readonly before: Session;
  readonly after: Session;
}

interface Words {
  readonly title: string;
  /** "Thứ Ba, 24/11, 08:00–11:30" */
  readonly when: string;
  readonly was: string;
  readonly place: string;
}

type Kind = "moved" | "placed" | "cancelled" | "revived";

const TEXTS: Record<Language, Record<Kind, (words: Words) => string>> = {
  vi: {
    moved: ({ title, when, was, place }) =>
      `Xin thông báo thay đổi lịch: buổi “${title}” chuyển sang ${when} (trước đây: ${was}). Địa điểm: ${place}. Mong Anh/Chị sắp xếp tham dự.`,
    placed: ({ title, when, place }) =>
      `Xin thông báo thay đổi địa điểm: buổi “${title}” (${when}) học tại ${place}.`,
    cancelled: ({ title, was }) =>
      `Xin thông báo: buổi “${title}” (${was}) đã hủy. Khi có lịch mới, ban tổ chức sẽ báo. Mong Anh/Chị thông cảm.`,
    revived: ({ title, when, place }) =>
      `Xin thông báo: buổi “${title}” vẫn diễn ra, ${when}. Địa điểm: ${place}.`,
  },
  ja: {
    moved: ({ title, when, was, place }) =>
      `日程変更のお知らせです。「${title}」は${when}に変更になりました（変更前：${was}）。会場：${place}。ご出席のほどよろしくお願いいたします。`,
    placed: ({ title, when, place }) =>
      `会場変更のお知らせです。「${title}」（${when}）の会場は、${place}になりました。`,
    cancelled: ({ title, was }) =>
      `「${title}」（${was}）は中止になりました。新しい日程が決まりましたらお知らせします。ご迷惑をおかけし申し訳ございません。`,
    revived: ({ title, when, place }) => `「${title}」は予定どおり行います。${when}、会場：${place}`,
  },
  en: {
    moved: ({ title, when, was, place }) =>
      `A change: “${title}” has moved to ${when} (it was: ${was}). Place: ${place}. We hope you can come.`,
    placed: ({ title, when, place }) => `A change of place: “${title}” (${when}) will be held at ${place}.`,
    cancelled: ({ title, was }) =>
      `“${title}” (${was}) has been cancelled. You will hear from the organisers if there is a new date. We are sorry.`,
    revived: ({ title, when, place }) => `“${title}” takes place after all: ${when}. Place: ${place}.`,
  },
};

const UNKNOWN: Record<Language, string> = { vi: "sẽ thông báo sau", ja: "未定", en: "to be announced" };

/** The change in one text; null where nothing changed that a reader must know. */
export function changeContents(
  { programme, before, after }: SessionChange,
  reader: Reader,
  choices: readonly Choice[] = [],
): readonly Content[] | null {
  const kind = kindOf(before, after);
  if (kind === null) return null;
  const { language } = reader;
  const valuesOf = (session: Session) => {
    const valueOf = placeholderValues(programme, session);
    return (name: Placeholder) => valueOf(name, reader) ?? UNKNOWN[language];
  };
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const when = (value: typeof is) =>
    `${value("session.date")}${language === "vi" ? "," : ""} ${value("session.time")}`;
  const words = { title: is("session.title"), when: when(is), was: when(was), place: is("session.place") };
  return [text(TEXTS[language][kind](words), kind === "moved" ? choices : [])];
}

/** What kind of change it is; a move goes before a new place. */
export function kindOf(before: Session, after: Session): Kind | null {
  if (before.isCancelled !== after.isCancelled) return after.isCancelled ? "cancelled" : "revived";
  if (after.isCancelled) return null;
  const time = ({ date, startTime, endTime, timezone }: Session) =>
    [date, startTime, endTime, timezone].join(" ");
  if (time(before) !== time(after)) return "moved";
  return JSON.stringify(before.venue) === JSON.stringify(after.venue) ? null : "placed";
}
