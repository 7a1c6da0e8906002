/** How a question, an answer and the summary read. */
import type { Turn } from "../../src/core/flow/flow.ts";
import type { Draft, FormFact, FormKey } from "../../src/core/form/answering.ts";
import type { Option, Question } from "../../src/core/form/form.ts";
import { optionsInOrder, pathOf } from "../../src/core/form/path.ts";
import { cut, shownAnswer } from "../../src/core/form/shown-answer.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { text, type Choice, type Content } from "../../src/core/message/content.ts";
import { texts } from "./texts.ts";
import { valueOf, type Act } from "./value.ts";

/** A form in the middle of a turn. */
export interface Scene {
  readonly key: FormKey;
  readonly fact: FormFact;
  readonly draft: Draft;
  readonly turn: Turn<unknown>;
}

/** What fits everywhere on a button. */
const MAX_LABEL = 20;
const SHOWN_QUESTION = 60;

/** The question with its number and its choices. @param picked of a question of many, so far */
export function question(scene: Scene, asked: Question, picked: readonly string[]): Content {
  const { key, fact, draft, turn } = scene;
  const { language } = turn;
  const words = texts[language];
  const path = pathOf(fact.form, draft.answers, draft.seed);
  const number = words.number(path.indexOf(asked) + 1, path.length);
  const isMuch = !asked.isRequired;
  const lines = [
    `${number}${isMuch ? (language === "ja" ? `（${words.optional}）` : ` (${words.optional})`) : ""}`,
    inLanguage(asked.text, language),
  ];
  const room = turn.account.can.maxChoices;
  const choices: Choice[] = [];
  const offer = (label: string, act: Act) => choices.push({ label, value: valueOf(key, act) });
  if (asked.type === "rating") {
    const end = (side: "lowest" | "highest") => {
      const said = asked[side];
      return said === undefined ? "" : ` (${inLanguage(said, language)})`;
    };
    if (asked.scale > room || asked.lowest || asked.highest)
      lines.push(words.scale(asked.scale, end("lowest"), end("highest")));
    if (asked.scale <= room)
      for (let level = 1; level <= asked.scale; level++)
        offer(String(level), { type: "answer", question: asked.id, value: String(level) });
  }
  const options = shownOptions(scene, asked);
  const isMany = asked.type === "many";
  if (options.length > 0) {
    const labels = options.map((option) => inLanguage(option.text, language));
    const marked = labels.map((label, index) =>
      picked.includes(options[index]?.id ?? "") ? `✓ ${label}` : label,
    );
    const isShort = marked.every((label) => Array.from(label).length <= MAX_LABEL - 2);
    const fits = options.length + (isMany ? 1 : 0) <= room;
    if (!isShort || !fits) lines.push(...labels.map((label, index) => `${letter(index)}. ${label}`));
    if (isMany) lines.push(words.several(asked.atMost ?? null));
    if (isMany && picked.length > 0) lines.push(words.picked(shownAnswer(asked, picked, language)));
    if (fits)
      options.forEach(({ id }, index) =>
        offer(isShort ? (marked[index] ?? "") : `${picked.includes(id) ? "✓ " : ""}${letter(index)}`, {
          ...{ type: isMany ? ("pick" as const) : ("answer" as const) },
          ...{ question: asked.id, value: id },
        }),
      );
    if (fits && isMany && picked.length > 0) offer(words.done, { type: "done", question: asked.id });
  }
  if (asked.type === "date" && turn.account.can.picksDates)
    choices.push({
      ...{ label: words.pickDay, value: valueOf(key, { type: "day", question: asked.id }) },
      pick: {
        mode: "date",
        ...(asked.earliest === undefined ? {} : { earliest: asked.earliest }),
        ...(asked.latest === undefined ? {} : { latest: asked.latest }),
      },
    });
  if (isMuch && choices.length < room) offer(words.skip, { type: "skip", question: asked.id });
  if (choices.length < room) offer(words.postpone, { type: "later" });
  return text(lines.join("\n"), choices);
}

/** The options in this person's order. */
export function shownOptions(
  { fact, draft }: Pick<Scene, "fact" | "draft">,
  asked: Question,
): readonly Option[] {
  return optionsInOrder(fact.form, asked, draft.seed);
}

/** All answers by number, before they are sent. */
export function summary({ key, fact, draft, turn }: Scene): Content {
  const words = texts[turn.language];
  const lines = pathOf(fact.form, draft.answers, draft.seed).map((asked, index) => {
    const said = cut(inLanguage(asked.text, turn.language), SHOWN_QUESTION);
    return `${String(index + 1)}. ${said} → ${shownAnswer(asked, draft.answers[asked.id], turn.language)}`;
  });
  const room = turn.account.can.maxChoices;
  const choices = [
    { label: words.send, value: valueOf(key, { type: "send" }) },
    { label: words.change, value: valueOf(key, { type: "change" }) },
    { label: words.postpone, value: valueOf(key, { type: "later" }) },
  ];
  return text([words.summary, ...lines, words.mayChange].join("\n"), room > 0 ? choices : []);
}

const letter = (index: number) => String.fromCharCode(65 + index);
