/** A participant's timetable as an iCalendar file, as phones and computers subscribe to it. */
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { inLanguage, type Language } from "../../core/language/language.ts";
import { endsAt, startsAt, type Session } from "../../core/programme/session.ts";
import type { WriteCalendar } from "../../services/ports/feed-store.ts";

/** How often readers are asked to look again. */
const REFRESH_S = 60 * 60;

const WORDS: Record<
  Language,
  { readonly calendar: string; readonly cancelled: string; readonly speakers: string }
> = {
  vi: { calendar: "Lịch học – Đồng Hành", cancelled: "ĐÃ HỦY", speakers: "Giảng viên" },
  ja: { calendar: "研修の予定（Đồng Hành）", cancelled: "中止", speakers: "講師" },
  en: { calendar: "Sessions – Đồng Hành", cancelled: "CANCELLED", speakers: "Speakers" },
};

/** Times are instants: each calendar shows them by its own clock. */
export const writeCalendar: WriteCalendar = ({ language, timezone, createdAt, sessions }) => {
  const words = WORDS[language];
  const calendar = ical({
    ...{ name: words.calendar, method: ICalCalendarMethod.PUBLISH, ttl: REFRESH_S },
    prodId: { company: "Dong Hanh", product: "Dong Hanh", language: language.toUpperCase() },
  });
  calendar.x("X-WR-TIMEZONE", timezone);
  for (const session of sessions) {
    const title = inLanguage(session.title, language);
    const { isCancelled } = session;
    calendar.createEvent({
      ...{ id: session.id, start: new Date(startsAt(session)), end: new Date(endsAt(session)) },
      // Calendars that hide no cancelled event show it in the title.
      summary: isCancelled ? `${words.cancelled}: ${title}` : title,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...placeOf(session, language),
      description: detailsOf(session, language),
      // The same file for the same sessions.
      stamp: new Date(createdAt),
    });
  }
  return calendar.toString();
};

function placeOf({ venue }: Session, language: Language): { location?: string; url?: string } {
  const parts = [venue?.room, venue?.name, venue?.address].flatMap((part) =>
    part ? [inLanguage(part, language)] : [],
  );
  return {
    ...(parts.length > 0 ? { location: parts.join(language === "ja" ? "、" : ", ") } : {}),
    ...(venue?.mapUrl === undefined ? {} : { url: venue.mapUrl }),
  };
}

function detailsOf({ programme, speakers, materials }: Session, language: Language): string {
  const names = speakers.map(({ name }) => inLanguage(name, language)).join(", ");
  return [
    inLanguage(programme, language),
    ...(names === "" ? [] : [`${WORDS[language].speakers}: ${names}`]),
    ...materials.map(({ title, url }) => `${inLanguage(title, language)}: ${url}`),
  ].join("\n");
}
