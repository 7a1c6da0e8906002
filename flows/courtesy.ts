/** Greetings, thanks, and a yes or no that answers nothing: a short word and what can be done next. */
import type { Effect } from "../src/core/flow/effects.ts";
import { sendMessage, startFlow } from "../src/core/flow/effects.ts";
import type { Turn } from "../src/core/flow/flow.ts";
import { defineFlow } from "../src/core/flow/flow.ts";
import type { Language } from "../src/core/language/language.ts";
import { text } from "../src/core/message/content.ts";
import { z } from "zod";
import { codeForTheUnlinked } from "./shared/first-greeting.ts";
import { menu } from "./shared/menu.ts";

interface Texts {
  readonly greeting: string;
  readonly thanks: string;
  readonly goOn: string;
}

const TEXTS: Record<Language, Texts> = {
  vi: {
    greeting: "Chào Anh/Chị. Anh/Chị cần xem gì ạ?",
    thanks: "Không có gì ạ. Chúc Anh/Chị một ngày làm việc hiệu quả.",
    goOn: "Vâng. Anh/Chị cần xem gì ạ?",
  },
  ja: {
    greeting: "こんにちは。ご用件をお聞かせください。",
    thanks: "どういたしまして。お役に立てて何よりです。",
    goOn: "承知しました。ほかにご覧になりたいものはありますか。",
  },
  en: {
    greeting: "Hello! What would you like to see?",
    thanks: "You’re welcome. Have a good day.",
    goOn: "All right. What would you like to see?",
  },
};

export const courtesy = defineFlow({
  id: "courtesy",
  version: 1,
  state: z.object({}),
  starts: [
    { when: "intent", intents: ["greeting"], step: "greet" },
    { when: "intent", intents: ["thanks"], step: "thank" },
    { when: "intent", intents: ["yes", "no"], step: "goOn" },
  ],
  first: "greet",
  steps: {
    greet: (turn) => welcomeOr(turn, (texts) => texts.greeting),
    thank: (turn) => [sendMessage(text(TEXTS[turn.language].thanks))],
    goOn: (turn) => welcomeOr(turn, (texts) => texts.goOn),
  },
});

/** Somebody new is welcomed properly. */
function welcomeOr(turn: Turn<unknown>, words: (texts: Texts) => string): Effect[] {
  if (turn.isFirstTurn && turn.contact.kind === "person") return [startFlow("welcome")];
  const choices = menu(turn.language, ["today", "tomorrow", ...codeForTheUnlinked(turn), "help"]);
  return [sendMessage(text(words(TEXTS[turn.language]), choices))];
}
