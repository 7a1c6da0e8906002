/** What a form must have before it is published: each problem is a sentence that names the question. */
import { describe, expect, it } from "vitest";
import { checkForm } from "../../../src/core/form/check.ts";
import { formSchema } from "../../../src/core/form/form.ts";
import { formOf, optionsOf } from "./forms.ts";

const t = (words: string) => ({ vi: words, ja: words, en: words });
const choice = { type: "choice", options: optionsOf("Good", "Bad") };
const quiz = { kind: "quiz" };

const CASES: readonly (readonly [
  label: string,
  questions: readonly object[],
  rest: object,
  problems: readonly string[],
])[] = [
  ["nothing to say", [{ id: "a" }, { id: "b", ...choice }], {}, []],
  [
    "a title without Japanese",
    [{ id: "a" }],
    { title: { vi: "x", en: "x" } },
    ["The title has no Japanese text."],
  ],
  ["only the languages of the form count", [{ id: "a", text: { vi: "x" } }], { languages: ["vi"] }, []],
  [
    "holes in a question, an option and an end of a scale",
    [
      { id: "a", text: { vi: "x", ja: "x" } },
      {
        id: "b",
        type: "choice",
        options: [...optionsOf("Good"), { id: "z", text: { vi: "Kém", en: "Bad" } }],
      },
      { id: "c", type: "rating", lowest: { en: "bad" } },
    ],
    {},
    [
      'Question "a" has no English text.',
      'Question "b": option "z" has no Japanese text.',
      'Question "c": "lowest" has no Vietnamese text.',
      'Question "c": "lowest" has no Japanese text.',
    ],
  ],
  [
    "the same question twice, the same option twice",
    [
      { id: "a" },
      { id: "a" },
      { id: "b", type: "choice", options: [...optionsOf("One"), ...optionsOf("Two")] },
    ],
    {},
    ['Question "a" is there twice.', 'Question "b": option "a" is there twice.'],
  ],
  [
    "two options that read alike in one language",
    [
      {
        id: "b",
        type: "many",
        options: [
          { id: "x", text: { vi: "Tốt", ja: "良い", en: "Good" } },
          { id: "y", text: { vi: "Khá", ja: "まあまあ", en: "good" } },
        ],
      },
    ],
    {},
    ['Question "b": two options read "good" in English.'],
  ],
  [
    "a condition on what is no question",
    [{ id: "a", when: { question: "nothing", isAnswered: true } }],
    {},
    ['Question "a" depends on "nothing", which is no question of this form.'],
  ],
  [
    "a condition on itself",
    [{ id: "a", when: { question: "a", isAnswered: true } }],
    {},
    ['Question "a" depends on itself.'],
  ],
  [
    "a condition on a later question",
    [
      { id: "a", when: { question: "b", is: "a" } },
      { id: "b", ...choice },
    ],
    {},
    ['Question "a" depends on "b", which is asked later: put it before.'],
  ],
  [
    "a circle",
    [
      { id: "a", ...choice, when: { question: "c", is: "a" } },
      { id: "b", ...choice, when: { question: "a", is: "a" } },
      { id: "c", ...choice, when: { question: "b", is: "a" } },
    ],
    {},
    ['Question "a" and question "c" wait for each other.'],
  ],
  [
    "a condition on an option that is not there",
    [
      { id: "a", ...choice },
      { id: "b", when: { question: "a", is: ["a", "zz"] } },
    ],
    {},
    ['Question "b": when "a" has no option "zz".'],
  ],
  [
    "a condition that does not go with the kind of question",
    [
      { id: "a" },
      { id: "b", when: { question: "a", atMost: 2 } },
      { id: "c", when: { question: "a", is: "x" } },
    ],
    {},
    [
      'Question "b": when "a" has no number: atLeast and atMost go with rating and number.',
      'Question "c": when "a" is a text: only isAnswered can be asked of it.',
    ],
  ],
  [
    "a rating beyond its scale is never reached",
    [
      { id: "a", type: "rating" },
      { id: "b", when: { question: "a", atLeast: 6 } },
    ],
    {},
    ['Question "b" can never be reached: nothing can be answered so that all of its conditions hold.'],
  ],
  [
    "two conditions that exclude each other, over another question",
    [
      { id: "a", type: "rating" },
      { id: "b", ...choice, when: { question: "a", atMost: 2 } },
      {
        id: "c",
        when: [
          { question: "b", is: "a" },
          { question: "a", atLeast: 4 },
        ],
      },
    ],
    {},
    ['Question "c" can never be reached: nothing can be answered so that all of its conditions hold.'],
  ],
  [
    "many may have two of their options picked at once",
    [
      { id: "a", type: "many", options: optionsOf("One", "Two", "Three") },
      {
        id: "b",
        when: [
          { question: "a", is: "a" },
          { question: "a", is: "b" },
        ],
      },
      {
        id: "c",
        when: [
          { question: "a", is: "a" },
          { question: "a", isNot: "a" },
        ],
      },
    ],
    {},
    ['Question "c" can never be reached: nothing can be answered so that all of its conditions hold.'],
  ],
  [
    "what waits for a required question to stay open is never reached",
    [
      { id: "a" },
      { id: "b", isRequired: false },
      { id: "c", when: { question: "a", isAnswered: false } },
      { id: "d", when: { question: "b", isAnswered: false } },
    ],
    {},
    ['Question "c" can never be reached: nothing can be answered so that all of its conditions hold.'],
  ],
  [
    "whole numbers between bounds",
    [
      { id: "a", type: "number", isWhole: true, min: 0, max: 10 },
      {
        id: "b",
        when: [
          { question: "a", atLeast: 3 },
          { question: "a", atMost: 3 },
        ],
      },
      {
        id: "c",
        when: [
          { question: "a", atLeast: 3.2 },
          { question: "a", atMost: 3.8 },
        ],
      },
    ],
    {},
    ['Question "c" can never be reached: nothing can be answered so that all of its conditions hold.'],
  ],
  [
    "a quiz with a question that nothing answers rightly, and one with two right ones",
    [
      { id: "a", ...choice },
      { id: "b", type: "choice", options: optionsOf("✓Yes", "✓No") },
      { id: "c", points: 2 },
    ],
    quiz,
    [
      'Question "a" has no right answer.',
      'Question "b" has more than one right answer: make it a question of many.',
      'Question "c" has points but no right answer.',
    ],
  ],
  ["a quiz without anything right", [{ id: "a" }], quiz, ["No question of this quiz has a right answer."]],
  [
    "a quiz that is shuffled and branches",
    [
      { id: "a", type: "choice", options: optionsOf("✓Yes", "No") },
      { id: "b", when: { question: "a", is: "a" } },
    ],
    { ...quiz, quiz: { isShuffled: true } },
    ["What is shuffled cannot branch: leave out isShuffled, or when."],
  ],
  [
    "right answers in what is no quiz",
    [{ id: "a", type: "choice", options: optionsOf("✓Yes", "No") }],
    { quiz: {} },
    [
      "Only a form of the kind quiz has a quiz part.",
      'Question "a" has points, a right answer or an explanation: only a quiz has.',
    ],
  ],
  [
    "a right number that may not be entered; ranges upside down",
    [
      { id: "a", type: "number", min: 1, max: 5, right: 7 },
      { id: "b", type: "number", min: 5, max: 1 },
      { id: "c", type: "date", earliest: "2026-12-01", latest: "2026-11-01" },
      { id: "d", type: "many", options: optionsOf("✓One", "Two"), atMost: 5 },
    ],
    quiz,
    [
      'Question "a": the right number may not be entered.',
      'Question "b": its smallest number is greater than its greatest.',
      'Question "c": its earliest day is after its latest.',
      'Question "d": at most 5 of 2 options says nothing.',
    ],
  ],
  [
    "a photo in an anonymous form",
    [{ id: "a", type: "photo" }],
    { isAnonymous: true },
    ['Question "a" asks for a photo, which leads back to who sent it: an anonymous form has none.'],
  ],
  [
    "an anonymous quiz that explains each answer",
    [{ id: "a", type: "number", right: 3 }],
    { isAnonymous: true, kind: "quiz", quiz: { explains: "each" } },
    ["What is told after each answer would say what was answered: an anonymous quiz has no explains: each."],
  ],
];

describe("checkForm", () => {
  it.each(CASES)("%s", (_label, questions, rest, problems) => {
    expect(checkForm(formOf(questions, rest))).toEqual(problems);
  });
});

describe("formSchema", () => {
  it.each([
    ["a question of an unknown type", { id: "a", type: "drawing" }],
    ["a name with spaces", { id: "a b" }],
    ["an option too few", { id: "a", type: "choice", options: [{ id: "x", text: t("x") }] }],
    ["a condition that says nothing", { id: "a", when: { question: "b" } }],
    ["a text that is no text per language", { id: "a", text: "What?" }],
    ["a key that nobody knows", { id: "a", required: true }],
  ])("refuses %s", (_label, question) => {
    const form = {
      kind: "feedback",
      title: t("x"),
      thanks: t("x"),
      questions: [{ type: "text", text: t("?"), ...question }],
    };
    expect(formSchema.safeParse(form).success).toBe(false);
  });
});
