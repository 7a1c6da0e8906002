/** What is wrong with a plan, as its rehearsal shows it. Each is a sentence for a coordinator, in English. */
import { isQuiet } from "../audience/quiet-hours.ts";
import { inLanguage } from "../language/language.ts";
import { grouped, localMoment, type Ledger, type Message, type RehearsedPerson } from "./ledger.ts";

export type FlagCode =
  | "at-night"
  | "crowded"
  | "no-words"
  | "quota-spent"
  | "no-reminder"
  | "never-told"
  | "no-place"
  | "draft"
  | "unreachable"
  | "fault";

export interface Flag {
  readonly code: FlagCode;
  /** The day on which it shows first, in the programme's zone; null where it is of no day. */
  readonly day: string | null;
  readonly says: string;
  /** What to do about it. */
  readonly advice: string;
  /** Names of those whom it concerns. */
  readonly people: readonly string[];
}

const ADVICE: Readonly<Record<FlagCode, string>> = {
  "at-night": "Move it to the day, or drop its urgency: donghanh reminder change.",
  crowded: "Let them be told as one (a digest), or move one of them.",
  "no-words":
    "Write the words that are missing: of a reminder, donghanh reminder change; of a form, a new version.",
  "quota-spent": "Take a larger plan before then, or remind of fewer things; free ways cost nothing.",
  "no-reminder": "Add a rule that reminds of it: donghanh reminder add.",
  "never-told": "Let it be due earlier, or in the day.",
  "no-place": "Give more places, choose later, or place them by hand: donghanh place move.",
  draft: "Have it approved before then: donghanh broadcast approve.",
  unreachable: "Hand out their invite codes: donghanh invite sheet.",
  fault: "Look for this word in the list of log events in docs/operations.md.",
};

/** Two messages that nobody asked for, closer than this, are one too many. */
const CROWD_MS = 60 * 60_000;
/** Why a reminder may be missed without anything being wrong with the plan: so these people wished it, or left. */
const AS_WISHED = ["no-contact", "no-consent", "opted-out", "recipient-left", "answered", "was-absent"];
/** Dropped for another plan, which is rehearsed as well. */
const REPLANNED = ["session-cancelled", "rule-stopped", "time-has-passed", "not-concerned"];

/** All flags, by day. */
export function flagsOf(ledger: Ledger): readonly Flag[] {
  const people = new Map(ledger.people.map((person) => [person.id, person]));
  const book = { ...ledger, byId: (id: string) => people.get(id), day: dayIn(ledger) };
  return [
    ...unreachable(book),
    ...unreminded(book),
    ...atNight(book),
    ...crowded(book),
    ...withoutWords(book),
    ...foreignForms(book),
    ...spentQuota(book),
    ...neverTold(book),
    ...withoutPlace(book),
    ...book.drafts.map((name) => {
      const first = book.messages.find(({ rules }) => rules.includes(name));
      return flag(
        "draft",
        first ? book.day(first.at) : null,
        `“${name}” is a draft: nobody has approved it.`,
        [],
      );
    }),
    ...[...new Set(ledger.faults)].map((event) => flag("fault", null, `The house complained: ${event}.`, [])),
  ].sort((one, other) => (one.day ?? "").localeCompare(other.day ?? ""));
}

interface Book extends Ledger {
  readonly byId: (id: string) => RehearsedPerson | undefined;
  readonly day: (at: number) => string;
}

const dayIn =
  ({ programme }: Ledger) =>
  (at: number) =>
    localMoment(at, programme.timezone)[0];

function flag(
  code: FlagCode,
  day: string | null,
  says: string,
  people: readonly (RehearsedPerson | undefined)[],
): Flag {
  const named = new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
  return { code, day, says, advice: ADVICE[code], people: [...named.values()] };
}

const unasked = ({ messages }: Ledger) => messages.filter(({ isUnasked }) => isUnasked);
const called = (rules: readonly string[]) =>
  rules.length > 0 ? rules.map((rule) => `“${rule}”`).join(", ") : "a notice";

function unreachable(book: Book): Flag[] {
  const unmet = book.people.filter((person) => person.unreachable !== null);
  return grouped(unmet, (person) => person.unreachable ?? "").map(([reason, group]) =>
    flag(
      "unreachable",
      null,
      `${String(group.length)} people cannot be written to today (${reason}); here they come with their codes.`,
      group,
    ),
  );
}

function unreminded(book: Book): Flag[] {
  const told = new Set([
    ...book.messages.flatMap(({ personId, sessions }) => sessions.map((id) => `${personId} ${id}`)),
    ...book.missed.map(({ personId, session }) => `${personId} ${session ?? ""}`),
  ]);
  return book.sessions
    .filter(({ startsAt, isCancelled }) => !isCancelled && startsAt > book.from && startsAt < book.until)
    .flatMap(({ id, title, startsAt, people }) => {
      const forgotten = people.filter((person) => !told.has(`${person} ${id}`));
      if (forgotten.length === 0) return [];
      const whom =
        forgotten.length === people.length ? "Nobody" : `Not all (${String(forgotten.length)} not)`;
      const says = `${whom} of those whom it concerns would be reminded of “${inLanguage(title, "en")}”.`;
      return [flag("no-reminder", book.day(startsAt), says, forgotten.map(book.byId))];
    });
}

function atNight(book: Book): Flag[] {
  const { quietFrom, quietUntil } = book.programme;
  const inQuiet = unasked(book).filter(({ at, personId }) => {
    const person = book.byId(personId);
    return person && isQuiet(localMoment(at, person.timezone)[1], book.programme);
  });
  return grouped(inQuiet, ({ at, rules }) => `${book.day(at)} ${called(rules)}`).map(([, group]) => {
    const [first] = group as [Message, ...Message[]];
    const timezone = book.byId(first.personId)?.timezone ?? book.programme.timezone;
    const time = localMoment(first.at, timezone)[1];
    const says = `${called(first.rules)} at ${time}, within the quiet hours (${quietFrom}–${quietUntil}).`;
    return flag(
      "at-night",
      book.day(first.at),
      says,
      group.map(({ personId }) => book.byId(personId)),
    );
  });
}

function crowded(book: Book): Flag[] {
  const pairs = grouped(unasked(book), ({ personId }) => personId).flatMap(([, theirs]) =>
    theirs.slice(1).flatMap((second, index) => {
      const first = theirs[index] as Message;
      return second.at - first.at < CROWD_MS ? [{ first, second }] : [];
    }),
  );
  const both = ({ first, second }: (typeof pairs)[number]) =>
    [called(first.rules), called(second.rules)].sort().join(" and ");
  return grouped(pairs, (pair) => `${book.day(pair.second.at)} ${both(pair)}`).map(([, group]) => {
    const [some] = group as [(typeof pairs)[number]];
    return flag(
      "crowded",
      book.day(some.second.at),
      `${both(some)} within an hour.`,
      group.map(({ second }) => book.byId(second.personId)),
    );
  });
}

function withoutWords(book: Book): Flag[] {
  const foreign = unasked(book).filter(({ personId, language }) => {
    const person = book.byId(personId);
    return person && person.language !== language;
  });
  const keyOf = ({ rules, personId }: Message) => `${called(rules)} ${book.byId(personId)?.language ?? ""}`;
  return grouped(foreign, keyOf).map(([, group]) => {
    const [first] = group as [Message, ...Message[]];
    const wanted = book.byId(first.personId)?.language ?? "";
    const says = `${called(first.rules)} has no words in ${wanted}: its readers are told in ${first.language}.`;
    return flag(
      "no-words",
      book.day(first.at),
      says,
      group.map(({ personId }) => book.byId(personId)),
    );
  });
}

/** A form is asked in a language that its reader does not read. */
function foreignForms(book: Book): Flag[] {
  const foreign = unasked(book).flatMap((message) => {
    const language = book.byId(message.personId)?.language;
    return book.forms.flatMap(({ slug, languages }) =>
      language && message.asks.includes(slug) && !languages.includes(language)
        ? [{ message, slug, language }]
        : [],
    );
  });
  return grouped(foreign, ({ slug, language }) => `${slug} ${language}`).map(([, group]) => {
    const [{ message, slug, language }] = group as [(typeof foreign)[number]];
    const says = `The form “${slug}” has no words in ${language}, and is asked of people who read it.`;
    return flag(
      "no-words",
      book.day(message.at),
      says,
      group.map((one) => book.byId(one.message.personId)),
    );
  });
}

function withoutPlace(book: Book): Flag[] {
  const left = book.records.placeless.filter(({ closesAt }) => closesAt > book.from && closesAt < book.until);
  return grouped(left, ({ choice }) => choice).map(([choice, group]) => {
    const [{ closesAt }] = group as [(typeof left)[number]];
    const waits = new Set(
      book.records.places.flatMap((one) =>
        one.choice === choice && one.status === "waiting" ? [one.personId] : [],
      ),
    );
    const waiting = group.filter(({ personId }) => waits.has(personId)).length;
    const says = `${String(group.length)} have no place in “${choice}” when it closes, ${String(waiting)} of them wait for one.`;
    return flag(
      "no-place",
      book.day(closesAt),
      says,
      group.map(({ personId }) => book.byId(personId)),
    );
  });
}

function spentQuota(book: Book): Flag[] {
  return book.spent.map(({ account, at }) => {
    const missing = book.missed.filter(({ reason }) => reason === "quota-spent");
    const number = String(1 + Math.floor((at - book.from) / (24 * 60 * 60_000)));
    const says = `The plan of ${account} is used up on day ${number}; ${String(missing.length)} reminders go unsent.`;
    return flag(
      "quota-spent",
      book.day(at),
      says,
      missing.map(({ personId }) => book.byId(personId)),
    );
  });
}

function neverTold(book: Book): Flag[] {
  const lost = book.missed.filter(
    ({ reason }) => ![...AS_WISHED, ...REPLANNED, "quota-spent"].includes(reason),
  );
  return grouped(lost, ({ rule, reason }) => `${rule} ${reason}`).map(([, group]) => {
    const [{ rule, reason, dueAt }] = group as [(typeof lost)[number]];
    const says = `“${rule}” is never told ${String(group.length)} times (${reason}).`;
    return flag(
      "never-told",
      book.day(dueAt),
      says,
      group.map(({ personId }) => book.byId(personId)),
    );
  });
}
