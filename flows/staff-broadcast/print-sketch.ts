/** A look at a broadcast, as messages. */
import { Temporal } from "temporal-polyfill";
import { inLanguage, type Language } from "../../src/core/language/language.ts";
import { printDate, printTime } from "../../src/core/language/print-date.ts";
import { text, type CardLine, type Content } from "../../src/core/message/content.ts";
import type { Sketch } from "../../src/core/staff/order.ts";
import { reasonIn, texts } from "./texts.ts";

/** The moment by the clock of a zone: "Thứ Ba, 24/11 07:00". */
export function whenIn(at: number, timezone: string, language: Language): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone);
  const day = printDate(local.toPlainDate().toString(), language, { year: false });
  return `${day} ${printTime(local.toPlainTime().toString({ smallestUnit: "minute" }), language)}`;
}

/** A wall-clock time, `2026-11-24T07:30`: "Thứ Ba, 24/11 07:30". */
export function localWhen(local: string, language: Language): string {
  const [day = "", time = ""] = local.split("T");
  return `${printDate(day, language, { year: false })} ${printTime(time, language)}`;
}

/** What keeps it from being sent, besides languages that nobody has written. */
export function obstaclesOf({ reachable, quotas, lacking, isTooLate }: Sketch, language: Language): string[] {
  const words = texts[language];
  return [
    ...(reachable === 0 ? [words.nobody] : []),
    ...(isTooLate ? [words.tooLate] : []),
    ...quotas.filter(({ needed, left }) => needed > left).map(({ account }) => words.quotaShort(account)),
    ...lacking.map(({ people, placeholder }) => words.lacking(people, placeholder)),
  ];
}

/** A card with the counts; then, language by language, what phones will show. @param timezone of whoever looks */
export function printSketch(sketch: Sketch, language: Language, timezone: string): Content[] {
  const words = texts[language];
  const { reachable, people, routes, unreachable, quotas, shows } = sketch;
  const { sendAt, expiresAt, urgentReason, heldUntil } = sketch;
  const missed = unreachable.map(
    ({ reason, people: some }) => `${String(some)}: ${reasonIn(language, reason)}`,
  );
  const lines: CardLine[] = [
    { label: words.programme, text: inLanguage(sketch.programme, language) },
    { label: words.audience, text: sketch.name },
    { label: words.reachable, text: words.reachableOf(reachable, people) },
    ...routes.map(({ account, cost, people: some }) => ({
      label: account,
      text: words.route(some, words.costs[cost as keyof typeof words.costs]),
    })),
    ...(missed.length > 0 ? [{ label: words.notReached, text: missed.join("; ") }] : []),
    ...quotas.map(({ account, needed, left }) => ({
      label: words.quota,
      text: words.quotaOf(account, needed, left),
    })),
    ...(sendAt ? [{ label: words.held, text: words.atTime(localWhen(sendAt, language)) }] : []),
    ...(expiresAt === undefined ? [] : [{ label: words.limit, text: whenIn(expiresAt, timezone, language) }]),
    ...(urgentReason ? [{ label: words.isUrgent, text: urgentReason }] : []),
    ...(heldUntil === null
      ? []
      : [{ label: words.held, text: words.heldUntil(whenIn(heldUntil, timezone, language)) }]),
  ];
  const title = words.preview;
  return [
    { type: "cards", summary: title, cards: [{ title, lines, links: [] }] },
    ...shows.flatMap(({ language: read, people: some, contents }) =>
      contents === null ? [] : printed(words.shown(words.languages[read], some), contents),
    ),
  ];
}

/** A text stands right below its heading; anything else is shown as it is, without its choices. */
function printed(heading: string, contents: readonly Content[]): Content[] {
  const [first, ...others] = contents.map(({ choices: _none, ...content }) => content as Content);
  if (!first) return [];
  return first.type === "text"
    ? [text(`${heading}\n\n${first.text}`), ...others]
    : [text(heading), first, ...others];
}
