/** Whom it is for: everybody, a class, a saved group, the people of a session; by choice or by name. */
import type { Filter } from "../../src/core/audience/segment.ts";
import {
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { audiencesOf, type Asking, type AudiencesAnswer } from "../../src/core/flow/lookups.ts";
import { pickChoice } from "../../src/core/language/index.ts";
import { inLanguage, LANGUAGES, type Language } from "../../src/core/language/language.ts";
import { fold, stripMarks } from "../../src/core/language/normalise.ts";
import { text } from "../../src/core/message/content.ts";
import { bare, isIn, short } from "./labels.ts";
import { OPEN_FOR_MS, type State } from "./state.ts";
import { texts } from "./texts.ts";

interface Audience {
  /** What stands in the choice's value. */
  readonly key: string;
  /** In every language, as people may call it; the first is shown. */
  readonly names: readonly string[];
  readonly filter: Filter;
  readonly sessionId: string | null;
  /** As it is said in a sentence. */
  readonly said: string;
}

const MAX_CHOICES = 12;
const EVERYBODY =
  /tat ca|moi nguoi|toan bo|ca chuong trinh|toan the|everyone|everybody|(?<![a-z])all(?![a-z])|全員|皆さん|みなさん|みんな/u;

function audiences(answer: AudiencesAnswer, language: Language): Audience[] {
  const all = { ...answer };
  const words = texts[language];
  return [
    {
      ...{ key: "all", names: [words.everybody], filter: { all: [] }, sessionId: null },
      said: words.everybody,
    },
    ...all.cohorts.map(({ slug, name }) => ({
      ...{ key: `cohort:${slug}`, filter: { cohort: [slug] }, sessionId: null },
      ...{
        names: [inLanguage(name, language), ...Object.values(name), slug],
        said: inLanguage(name, language),
      },
    })),
    ...all.segments.map((name) => ({
      ...{ key: `segment:${name}`, names: [name], filter: { segment: name }, sessionId: null, said: name },
    })),
    ...all.sessions.flatMap(({ id, title, cohorts }) =>
      cohorts.length === 0
        ? []
        : [
            {
              ...{ key: `session:${id}`, filter: { cohort: cohorts }, sessionId: id },
              names: [inLanguage(title, language), ...Object.values(title)],
              said: words.ofSession(inLanguage(title, language)),
            },
          ],
    ),
  ];
}

export function* askWhom(turn: Turn<State>): Asking<readonly Effect[]> {
  const { state, language } = turn;
  if (state.programmeId === null) return [goTo("askProgramme")];
  const all = audiences(yield* audiencesOf(state.programmeId), language);
  const meant = state.filter === null ? meantBy(state.whom, all, language) : undefined;
  if (meant) return settled(state, meant);
  const choices = all.slice(0, MAX_CHOICES).map(({ key, names }) => ({
    label: short(names[0] ?? ""),
    value: `staff-broadcast:whom=${key}`.slice(0, 300),
  }));
  return [
    sendMessage(text(texts[language].whom, choices)),
    waitFor("whom", { again: "askWhom", forMs: OPEN_FOR_MS }),
  ];
}

export function* whom(turn: Turn<State>): Asking<readonly Effect[]> {
  const { state, said, language } = turn;
  if (state.programmeId === null) return [goTo("askProgramme")];
  const all = audiences(yield* audiencesOf(state.programmeId), language);
  const key = /^staff-broadcast:whom=(.+)$/s.exec(said?.choice ?? "")?.[1];
  const meant = all.find((one) => one.key === key) ?? meantBy(said?.text ?? "", all, language);
  return meant ? settled(state, meant) : [notUnderstood()];
}

function settled(state: State, { filter, said, sessionId }: Audience): Effect[] {
  const isWritten = Object.keys(state.texts).length > 0;
  return [
    remember({ ...state, filter, audience: said, sessionId, whom: "" }),
    goTo(isWritten ? "draft" : "askWords"),
  ];
}

/** The one audience that the words name. */
function meantBy(words: string, all: readonly Audience[], language: Language): Audience | undefined {
  if (words === "") return undefined;
  const plain = bare(words);
  const named = all.slice(1).filter(({ names }) => names.some((name) => isIn(bare(name), plain)));
  // "K1" within "K12" is none, and of "Khóa 2" and "Khóa 2 mở rộng" the longer name is meant.
  const longest = named.sort((a, b) => longestOf(b, plain) - longestOf(a, plain));
  const [first, second] = longest;
  if (first && (!second || longestOf(first, plain) > longestOf(second, plain))) return first;
  if (named.length > 0) return undefined;
  if (EVERYBODY.test(stripMarks(fold(words).text))) return all[0];
  for (const one of LANGUAGES) {
    const index = pickChoice(
      words,
      all.map(({ names }) => names[LANGUAGES.indexOf(one)] ?? names[0] ?? ""),
      language,
    );
    if (index !== null) return all[index];
  }
  return undefined;
}

const longestOf = ({ names }: Audience, words: string) =>
  Math.max(0, ...names.map(bare).map((name) => (isIn(name, words) ? name.length : 0)));
