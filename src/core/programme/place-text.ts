/** What people are told of their places when they did not ask just now. */
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import { text, type Choice, type Content } from "../message/content.ts";
import { placeholderValues, type Reader } from "./placeholders.ts";
import type { Session } from "./session.ts";

export const PLACE_NEWS = ["movedUp", "moved", "removed", "offered"] as const;
export type PlaceNews = (typeof PLACE_NEWS)[number];

/** What the news is about: a session, or a whole choice. */
export interface PlaceSubject {
  readonly session: Session | null;
  /** The choice's title, or that of the session which is made up for. */
  readonly title: LocalText;
  readonly isMakeUp: boolean;
  /** The offer to look at, by the flow `places`; null: there is none. */
  readonly offerId: string | null;
}

const WORDS: Record<
  Language,
  Readonly<Record<PlaceNews | "offeredMakeUp", (subject: string) => string>> & { readonly look: string }
> = {
  vi: {
    movedUp: (line) => `Tin vui: đã có chỗ, Anh/Chị được chuyển từ danh sách chờ lên:\n${line}`,
    moved: (line) => `Ban tổ chức đã xếp chỗ cho Anh/Chị tại:\n${line}`,
    removed: (line) => `Ban tổ chức đã hủy chỗ của Anh/Chị tại:\n${line}`,
    offered: (title) => `${title}: mời Anh/Chị chọn nơi tham dự.`,
    offeredMakeUp: (title) => `Anh/Chị vắng buổi “${title}”. Buổi này có học bù, mời Anh/Chị chọn.`,
    look: "Xem và chọn",
  },
  ja: {
    movedUp: (line) => `空きが出ましたので、キャンセル待ちからお席をお取りしました。\n${line}`,
    moved: (line) => `主催者が次のお席をご用意しました。\n${line}`,
    removed: (line) => `主催者により、次のお席が取り消されました。\n${line}`,
    offered: (title) => `「${title}」の参加先をお選びください。`,
    offeredMakeUp: (title) => `欠席された「${title}」の補講があります。ご都合のよい回をお選びください。`,
    look: "見る・選ぶ",
  },
  en: {
    movedUp: (line) => `Good news: a place is free, and you have moved up from the waiting list:\n${line}`,
    moved: (line) => `The organisers have given you a place:\n${line}`,
    removed: (line) => `The organisers have cancelled your place:\n${line}`,
    offered: (title) => `${title}: please choose where you would like to go.`,
    offeredMakeUp: (title) => `You missed “${title}”. There is a make-up session: please choose.`,
    look: "See and choose",
  },
};

/** The contents for one reader. */
export function placeNewsContents(
  what: PlaceNews,
  subject: PlaceSubject,
  reader: Reader,
): readonly Content[] {
  const { language } = reader;
  const words = WORDS[language];
  const title = inLanguage(subject.title, language);
  const choices: Choice[] =
    subject.offerId === null ? [] : [{ label: words.look, value: `places:offer:${subject.offerId}` }];
  if (what === "offered")
    return [text(subject.isMakeUp ? words.offeredMakeUp(title) : words.offered(title), choices)];
  return [text(words[what](subject.session ? lineOf(subject.session, reader) : title), choices)];
}

/** "PAPI: Thứ Ba, 24/11, 08:00–11:30", at the reader's place. */
export function lineOf(session: Session, reader: Reader): string {
  const { language } = reader;
  const valueOf = placeholderValues(session.programme, session);
  const when = [valueOf("session.date", reader), valueOf("session.time", reader)];
  const colon = language === "ja" ? "：" : ": ";
  return `${inLanguage(session.title, language)}${colon}${when.join(language === "vi" ? ", " : " ")}`;
}
