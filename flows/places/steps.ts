/** From a wish to a place, or to what can be done instead. */
import { Temporal } from "temporal-polyfill";
import { sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { askPlace, offers, type Asking, type PlaceAnswer } from "../../src/core/flow/lookups.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { printDate, printTime } from "../../src/core/language/print-date.ts";
import { text, type Choice } from "../../src/core/message/content.ts";
import type { Offer } from "../../src/core/programme/places.ts";
import { codeForTheUnlinked, greetFirst } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import { offerChoice, offerChoices, offerLines, placeChoice, sessionLine } from "../shared/offers.ts";
import { readWish } from "./reading.ts";
import { texts } from "./texts.ts";

/** What there is to choose from. */
export function* show(turn: Turn<unknown>): Asking<readonly Effect[]> {
  const greeting = greetFirst(turn);
  if (turn.contact.participant === null) return [...greeting, sayUnlinked(turn)];
  const open = yield* offers();
  const [only, ...others] = open;
  if (!only) return [...greeting, say(turn, texts[turn.language].none)];
  if (others.length === 0) return [...greeting, sayOffer(turn, only)];
  const choices = open.map(({ id, title }) => ({
    label: inLanguage(title, turn.language).slice(0, 20).trim(),
    value: offerChoice(id),
  }));
  return [...greeting, sendMessage(text(texts[turn.language].which, choices.slice(0, 10)))];
}

export function* chosen(turn: Turn<unknown>): Asking<readonly Effect[]> {
  if (turn.contact.participant === null) return [sayUnlinked(turn)];
  const wish = readWish(turn.said?.choice ?? "");
  if (wish.about === "all") return yield* show(turn);
  if (wish.about === "session") return [sayOutcome(turn, yield* askPlace(wish.id, wish.asked))];
  const offer = (yield* offers()).find(({ id }) => id === wish.id);
  return [offer ? sayOffer(turn, offer) : say(turn, texts[turn.language].unknown)];
}

function sayOffer(turn: Turn<unknown>, offer: Offer): Effect {
  const words = texts[turn.language];
  const title = inLanguage(offer.title, turn.language);
  const isOpen = offer.closesAt > turn.now;
  const until = momentOf(offer.closesAt, turn);
  const intro = !isOpen
    ? words.closedSince(title, until)
    : offer.isMakeUp
      ? words.makeUp(title)
      : words.choose(title, until);
  const mine = offer.sessions.filter((one) => one.mine !== null);
  const leaving = mine.map(({ session, mine: is }): Choice => {
    return {
      label: is === "taken" ? words.leave : words.stopWaiting,
      value: placeChoice("leave", session.id),
    };
  });
  const choices = isOpen
    ? [...offerChoices(offer, turn.language), ...leaving]
    : menu(turn.language, ["help"]);
  return sendMessage(text([intro, ...offerLines(offer, turn)].join("\n"), choices));
}

function sayOutcome(turn: Turn<unknown>, answer: PlaceAnswer): Effect {
  const words = texts[turn.language];
  const { session, offerId } = answer;
  if (session === null) return say(turn, words.unknown);
  const line = sessionLine(session, turn);
  const again = offerId === null ? [] : [{ label: words.others, value: offerChoice(offerId) }];
  switch (answer.is) {
    case "taken": {
      const givenUp = answer.givenUp ? [words.givenUp(inLanguage(answer.givenUp.title, turn.language))] : [];
      const until = words.until(momentOf(answer.closesAt, turn));
      return say(turn, [words.taken(line), ...givenUp, until].join("\n"), again);
    }
    case "already":
      return say(turn, words.already(line), again);
    case "full": {
      const wait = { label: words.wait, value: placeChoice("wait", session.id) };
      return say(turn, words.full(line, answer.ahead), [wait, ...again]);
    }
    case "waiting":
      return say(turn, words.waiting(line, answer.ahead + 1), again);
    case "left":
      return say(turn, words.left(line), again);
    case "nothing":
      return say(turn, words.nothing(line), again);
    case "closed":
      return say(turn, words.closed(line));
    case "unknown":
      return say(turn, words.unknown);
  }
}

/** "18:00 Thứ Sáu, 27/11", at the reader's place. */
function momentOf(at: number, { language, contact }: Turn<unknown>): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(contact.timezone);
  const time = printTime(local.toPlainTime().toString({ smallestUnit: "minute" }), language);
  const day = printDate(local.toPlainDate().toString(), language, { year: false });
  return language === "vi" ? `${time} ${day}` : `${day} ${time}`;
}

function say(turn: Turn<unknown>, words: string, choices: readonly Choice[] = []): Effect {
  return sendMessage(text(words, [...choices, ...menu(turn.language, ["next", "help"])]));
}

function sayUnlinked(turn: Turn<unknown>): Effect {
  const choices = menu(turn.language, [...codeForTheUnlinked(turn), "today", "help"]);
  return sendMessage(text(texts[turn.language].unlinked, choices));
}
