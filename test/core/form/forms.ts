/** Forms that the tests of the core share. */
import { formSchema, type Form } from "../../../src/core/form/form.ts";

const t = (words: string) => ({ vi: words, ja: words, en: words });

/** A whole form around these questions; `id` alone is a question of text. */
export function formOf(questions: readonly object[], rest: object = {}): Form {
  return formSchema.parse({
    kind: "feedback",
    title: t("Feedback"),
    thanks: t("Thank you"),
    questions: questions.map((question) => ({ type: "text", text: t("What?"), ...question })),
    ...rest,
  });
}

/** Options `a`, `b` … that read as these words; one that begins with ✓ is right. */
export function optionsOf(...texts: readonly string[]): object[] {
  return texts.map((text, index) => ({
    id: String.fromCharCode(97 + index),
    text: t(text.replace("✓", "")),
    ...(text.startsWith("✓") ? { isRight: true } : {}),
  }));
}
