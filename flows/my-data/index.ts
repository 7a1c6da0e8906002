/** One's own data: what we keep, and, with a clear yes, erasing it all. */
import { z } from "zod";
import {
  endFlow,
  eraseContact,
  goTo,
  notUnderstood,
  sendMessage,
  startFlow,
  waitFor,
} from "../../src/core/flow/effects.ts";
import { defineFlow, type Turn } from "../../src/core/flow/flow.ts";
import { fold, stripMarks } from "../../src/core/language/normalise.ts";
import { text } from "../../src/core/message/content.ts";
import { yesOrNo } from "../shared/consent.ts";
import { greetFirst } from "../shared/first-greeting.ts";
import { kept } from "./kept.ts";
import { texts } from "./texts.ts";

const OPEN_FOR_MS = 60 * 60_000;
const UNLINK = /huy (?:lien ket|ket noi|noi)|go lien ket|unlink|disconnect|(?:登録|連携|結び付き)を?解除/u;
const ERASE = /\b(?:xoa|huy bo|quen)\b|delet|eras|remov|forget|削除|消去|消し|消す|抹消/u;

const CLEARLY_YES =
  /^(?:vang|da|dung|co|dong y|chac|xac nhan|yes|sure|confirm|はい|お願い|かまいません|構いません)/u;

export const myData = defineFlow({
  id: "my-data",
  version: 1,
  state: z.object({}),
  starts: [
    { when: "intent", intents: ["my_data"], step: "asked" },
    { when: "choice", step: "chosen" },
  ],
  first: "kept",
  steps: {
    asked: (turn) => {
      const words = texts[turn.language];
      if (turn.contact.kind === "group") return [sendMessage(text(words.privateOnly))];
      const said = stripMarks(fold(turn.said?.text ?? "").text);
      if (UNLINK.test(said)) return [startFlow("settings", { step: "askUnlink" })];
      return [...greetFirst(turn), goTo(ERASE.test(said) ? "askErase" : "kept")];
    },
    // Weeks later "yes, delete" is asked anew.
    chosen: ({ said, contact }) => {
      const isErasure = said?.choice?.startsWith("my-data:erase") && contact.kind === "person";
      return [goTo(isErasure ? "askErase" : "kept")];
    },
    kept,

    askErase: (turn) => [
      sendMessage(text(texts[turn.language].reallyErase, eraseChoices(turn))),
      waitFor("erase", { again: "askErase", forMs: OPEN_FOR_MS }),
    ],
    erase: (turn) => {
      const words = texts[turn.language];
      const answer = yesOrNo(turn);
      if (answer === null) return [notUnderstood()];
      if (answer === "no") return [sendMessage(text(words.kindlyKept)), endFlow()];
      // It cannot be undone: "well, yes…" is asked again.
      if (!isClear(turn)) return [goTo("askErase")];
      const evidence = {
        eventId: turn.said?.eventId ?? "",
        language: turn.language,
        noticeShown: words.reallyErase,
      };
      return [eraseContact({ askedBy: "contact", evidence }), sendMessage(text(words.erased))];
    },
  },
});

function isClear({ said }: Turn<unknown>): boolean {
  if (said === null || said.choice !== null) return said !== null;
  const words = stripMarks(fold(said.text).text);
  return CLEARLY_YES.test(words) || ERASE.test(words);
}

function eraseChoices(turn: Turn<unknown>) {
  const words = texts[turn.language];
  return [
    { label: words.yesErase, value: "my-data:erase=yes" },
    { label: words.noKeep, value: "my-data:erase=no" },
  ];
}
