/** "What do you know about me?": all that we keep of the conversation, on one card. */
import { Temporal } from "temporal-polyfill";
import { sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { consents, keptData, type Asking, type ConsentsAnswer } from "../../src/core/flow/lookups.ts";
import { printDate } from "../../src/core/language/print-date.ts";
import { text, type CardLine } from "../../src/core/message/content.ts";
import { LANGUAGE_NAMES } from "../shared/languages.ts";
import { menu } from "../shared/menu.ts";
import { texts } from "./texts.ts";

export function* kept(turn: Turn<unknown>): Asking<readonly Effect[]> {
  const { language, contact } = turn;
  const words = texts[language];
  if (contact.kind === "group") return [sendMessage(text(words.privateOnly))];
  const { since, received, sent } = yield* keptData();
  const decided = yield* consents();
  const day = Temporal.Instant.fromEpochMilliseconds(since)
    .toZonedDateTimeISO(contact.timezone)
    .toPlainDate()
    .toString();
  const lines: CardLine[] = [
    ...(contact.displayName === null ? [] : [{ label: words.shownName, text: contact.displayName }]),
    { label: words.language, text: LANGUAGE_NAMES[contact.language ?? language] },
    { label: words.since, text: printDate(day, language, { weekday: false }) },
    { label: words.messages, text: words.counted(received, sent) },
    { label: words.record, text: contact.participant?.name ?? words.notLinked },
    { label: words.training, text: said(turn, decided.training) },
    { label: words.notifications, text: said(turn, decided.notifications) },
  ];
  const unlink = { label: words.unlink, value: "settings:unlink" };
  const choices = [
    { label: words.erase, value: "my-data:erase" },
    ...(contact.participant === null ? [] : [unlink]),
    ...menu(language, ["help"]),
  ];
  return [
    sendMessage({ type: "cards", summary: words.kept, cards: [{ title: words.kept, lines, links: [] }] }),
    sendMessage(text(words.more, choices)),
  ];
}

function said(turn: Turn<unknown>, decision: ConsentsAnswer["training"]): string {
  const words = texts[turn.language];
  if (!decision) return words.notAsked;
  return decision.granted ? words.agreed : words.refused;
}
