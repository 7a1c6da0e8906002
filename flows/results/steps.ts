/** From the question to the session that is meant, and to what is said of it. */
import { Temporal } from "temporal-polyfill";
import { sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Said, Turn } from "../../src/core/flow/flow.ts";
import { outcomeOf, subjectsBetween, type Asking, type SubjectsAnswer } from "../../src/core/flow/lookups.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { printDate, printTimes } from "../../src/core/language/print-date.ts";
import { text, type Content } from "../../src/core/message/content.ts";
import { startsAt, type Session } from "../../src/core/programme/session.ts";
import { outcomeChart } from "../../src/core/report/outcome.ts";
import { greetFirst } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import { isIn } from "../shared/part-of-day.ts";
import { besidesTheDay, matchTopic, mayNameSessions, namedByCapitals, namedPerson } from "../shared/topic.ts";
import { namesForm, partSaid, withoutAsking } from "./reading.ts";
import { isOtherYear, linesOf } from "./say.ts";
import { texts } from "./texts.ts";

/** How far back results are asked for where no day is said, in days. */
const BACK = 180;
/** What may be chosen from at once. */
const MOST_CHOICES = 8;
/** What fits on a button everywhere. */
const LONGEST_LABEL = 20;

/** Something that there may be results of. */
interface Subject {
  readonly id: string;
  readonly title: string;
  /** "Thứ Ba, 24/11, 08:00–11:30"; "" of a form. */
  readonly when: string;
}

/** A question in words. */
export function* asked(turn: Turn<unknown>): Asking<readonly Effect[]> {
  const { said, language, contact, now } = turn;
  const words = texts[language];
  if (said === null || contact.coordinator === null) return refused(turn);
  if (contact.coordinator.programmes.length === 0) return [sendMessage(text(words.noProgramme))];
  const { days } = said.understanding;
  const { timezone } = contact.coordinator;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate();
  // Where a session is, it may be tomorrow already.
  const [from, to] = days
    ? [days.start, days.end]
    : [today.subtract({ days: BACK }).toString(), today.add({ days: 1 }).toString()];
  const known = yield* subjectsBetween(from, to);
  const begun = known.sessions.filter((session) => startsAt(session) <= now);
  const found = meant({ ...known, sessions: begun }, said);
  const [only, ...others] = found;
  if (only && others.length === 0) return yield* show(turn, only.id);
  if (only) return offered(turn, words.which, found);

  const isAhead = begun.length === 0 && known.sessions.length > 0;
  const recent = days
    ? (yield* subjectsBetween(today.subtract({ days: BACK }).toString(), today.toString())).sessions
    : begun;
  const over = recent.filter((session) => startsAt(session) <= now);
  const sorry = isAhead ? words.notYet : words.nothing;
  return offered(
    turn,
    sorry,
    over.slice(-MOST_CHOICES).map((session) => subjectOf(session, turn)),
  );

  /** Sessions in the order of time, then forms. */
  function meant({ sessions, forms }: SubjectsAnswer, { text: all, understanding }: Said): Subject[] {
    const rest = withoutAsking(besidesTheDay(said as Said));
    const part = understanding.days?.partOfDay ?? partSaid(all);
    const inPart = part === null ? sessions : sessions.filter((session) => isIn(part, session));
    const named = forms
      .map(({ id, title }) => ({
        id,
        title: inLanguage(title, language),
        titles: Object.values(title),
        when: "",
      }))
      .filter(({ titles }) => titles.some((title) => namesForm(title, rest)));
    const topic = mayNameSessions(rest) ? matchTopic(inPart, rest) : { about: "", sessions: [] };
    const isNamed = topic.about !== "";
    const isStrange = !isNamed && (namedPerson(rest) ?? namedByCapitals(rest)) !== null;
    const last = inPart.at(-1)?.date;
    const these = isNamed
      ? topic.sessions
      : isStrange || (named.length > 0 && days === null)
        ? []
        : days === null
          ? inPart.filter(({ date }) => date === last)
          : inPart;
    return [...these.map((session) => subjectOf(session, turn)), ...named];
  }
}

/** A choice, perhaps tapped weeks later. */
export function* chosen(turn: Turn<unknown>): Asking<readonly Effect[]> {
  if (turn.contact.coordinator === null) return refused(turn);
  return yield* show(turn, turn.said?.choice?.slice("results:".length) ?? "");
}

function* show(turn: Turn<unknown>, of: string): Asking<readonly Effect[]> {
  const { language } = turn;
  const words = texts[language];
  const found = yield* outcomeOf(of, language);
  if (!found) return [...greetFirst(turn), sendMessage(text(words.gone, menu(language, ["today", "help"])))];
  const { outcome, picture } = found;
  const hasPicture = outcomeChart(outcome, language) !== null;
  const lines = linesOf(outcome, language, turn.now);
  // Where no phone can reach us, the picture is in the report.
  const report = hasPicture && picture === undefined ? [words.report(outcome.programme)] : [];
  const ways = hasPicture ? [] : menu(language, ["today", "help"]);
  const contents: Content[] = [text([...lines, ...report].join("\n"), ways)];
  if (hasPicture && picture !== undefined)
    contents.push({
      type: "picture",
      url: picture,
      description: words.picture(inLanguage(outcome.title, language)),
    });
  return [...greetFirst(turn), ...contents.map(sendMessage)];
}

function refused(turn: Turn<unknown>): Effect[] {
  const { language } = turn;
  return [
    ...greetFirst(turn),
    sendMessage(text(texts[language].staffOnly, menu(language, ["today", "help"]))),
  ];
}

/** Numbered, so that whoever types a number means that line; without buttons the choices are such a list themselves. */
function offered(turn: Turn<unknown>, question: string, subjects: readonly Subject[]): Effect[] {
  const { language, account } = turn;
  const shown = subjects.slice(-MOST_CHOICES).map(({ id, title, when }, index) => {
    const number = `${String(index + 1)}. `;
    return { id, label: short(number + title), whole: when === "" ? title : `${title}: ${when}`, number };
  });
  const hasButtons = account.can.maxChoices > 0;
  const lines = hasButtons ? shown.map(({ number, whole }) => number + whole) : [];
  const choices = shown.map(({ id, label, whole }) => ({
    label: hasButtons ? label : whole,
    value: `results:${id}`,
  }));
  const ways = choices.length > 0 ? choices : menu(language, ["today", "help"]);
  return [...greetFirst(turn), sendMessage(text([question, ...lines].join("\n"), ways))];
}

function subjectOf(session: Session, { language, now }: Turn<unknown>): Subject {
  const { id, title, date, startTime, endTime } = session;
  const day = printDate(date, language, { year: isOtherYear(date, now) });
  const when = `${day}${language === "vi" ? "," : ""} ${printTimes(startTime, endTime, language)}`;
  return { id, title: inLanguage(title, language), when };
}

function short(label: string): string {
  const letters = Array.from(label);
  return letters.length <= LONGEST_LABEL
    ? label
    : `${letters
        .slice(0, LONGEST_LABEL - 1)
        .join("")
        .trimEnd()}…`;
}
