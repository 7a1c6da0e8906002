/** Sessions with places, as lines to read and choices to tap. What a choice says is understood by the flow `places`. */
import type { Turn } from "../../src/core/flow/flow.ts";
import { inLanguage, type Language } from "../../src/core/language/language.ts";
import type { Choice } from "../../src/core/message/content.ts";
import { lineOf } from "../../src/core/programme/place-text.ts";
import type { Asked, Offer, OfferedSession } from "../../src/core/programme/places.ts";
import type { Session } from "../../src/core/programme/session.ts";

/** LINE's limit of a quick reply's label. */
const MAX_LABEL = 20;

const WORDS: Record<
  Language,
  Readonly<Record<"mine" | "full" | "free", string>> & {
    readonly left: (places: number) => string;
    readonly waiting: (people: number) => string;
    readonly queued: string;
  }
> = {
  vi: {
    ...{ mine: "Anh/Chị đã có chỗ", queued: "Anh/Chị đang chờ", full: "hết chỗ", free: "còn chỗ" },
    left: (places) => `còn ${String(places)} chỗ`,
    waiting: (people) => `${String(people)} người chờ`,
  },
  ja: {
    ...{ mine: "お申し込み済み", queued: "キャンセル待ち中", full: "満席", free: "空きあり" },
    left: (places) => `残り${String(places)}席`,
    waiting: (people) => `${String(people)}名待ち`,
  },
  en: {
    ...{ mine: "you have a place", queued: "you are waiting", full: "full", free: "places left" },
    left: (places) => (places === 1 ? "1 place left" : `${String(places)} places left`),
    waiting: (people) => `${String(people)} waiting`,
  },
};

/** "PAPI: Thứ Ba, 24/11, 08:00–11:30", at the reader's place. */
export function sessionLine(
  session: Session,
  { language, contact }: Pick<Turn<unknown>, "language" | "contact">,
): string {
  return lineOf(session, { name: "", language, timezone: contact.timezone });
}

/** Numbered lines with what is left of each. */
export function offerLines({ sessions }: Offer, turn: Pick<Turn<unknown>, "language" | "contact">): string[] {
  const brackets = turn.language === "ja" ? ["（", "）"] : [" (", ")"];
  return sessions.map(
    (one, index) =>
      `${String(index + 1)}. ${sessionLine(one.session, turn)}${brackets[0] ?? ""}${stateOf(one, turn.language)}${brackets[1] ?? ""}`,
  );
}

function stateOf({ left, waiting, mine }: OfferedSession, language: Language): string {
  const words = WORDS[language];
  if (mine !== null) return mine === "taken" ? words.mine : words.queued;
  if (left === null) return words.free;
  if (left > 0) return words.left(left);
  return [words.full, ...(waiting > 0 ? [words.waiting(waiting)] : [])].join(language === "ja" ? "、" : ", ");
}

/**
 * One for each session, in their order: whoever types a line's number means that line. What all titles begin with is
 * left out: "2. Cầu Giấy".
 */
export function offerChoices({ sessions }: Offer, language: Language): Choice[] {
  const titles = sessions.map(({ session }) => inLanguage(session.title, language));
  const common = commonBeginning(titles);
  return sessions.map(({ session }, index) => ({
    label: `${String(index + 1)}. ${(titles[index] ?? "").slice(common)}`.slice(0, MAX_LABEL).trim(),
    value: placeChoice("take", session.id),
  }));
}

/** How long the words are with which all of several titles begin. */
function commonBeginning([first = "", ...others]: readonly string[]): number {
  if (others.length === 0) return 0;
  const ends = [...first.matchAll(/ /g)].map(({ index }) => index + 1);
  return ends.findLast((end) => others.every((one) => one.startsWith(first.slice(0, end)))) ?? 0;
}

export const placeChoice = (asked: Asked, sessionId: string) => `places:${asked}:${sessionId}`;
export const offerChoice = (offerId: string) => `places:offer:${offerId}`;
