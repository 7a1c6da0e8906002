/** The telephone number instead of an invite code: asked for by the platform's form, and looked up in the rosters. */
import {
  countWrongCode,
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { phoneOf, type Asking } from "../../src/core/flow/lookups.ts";
import { fold, stripMarks } from "../../src/core/language/normalise.ts";
import { text } from "../../src/core/message/content.ts";
import type { ParticipantFact } from "../../src/core/programme/participant.ts";
import { readPhone } from "../../src/core/programme/phone.ts";
import { greetFirst } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import { isBarred, linkOrSay, sayTooMany } from "./linking.ts";
import { MAX_MISSES, OPEN_FOR_MS, texts, type State } from "./shared.ts";

export function askDetails(turn: Turn<State>): Effect[] {
  const words = texts[turn.language];
  if (turn.misses >= MAX_MISSES) return [goTo("later")];
  const skip = { label: words.noPhone, value: "welcome:skip" };
  return [
    sendMessage({
      type: "detailsRequest",
      title: words.phoneTitle,
      text: words.phoneWhy,
      choices: [...menu(turn.language, ["code"]), skip],
    }),
    waitFor("details", { again: "askDetails", forMs: OPEN_FOR_MS }),
  ];
}

export function details({ said }: Turn<State>): Effect[] {
  if (said?.message?.type === "details") return [goTo("usePhone")];
  if (said?.choice === "welcome:skip") return [goTo("withoutCode")];
  return [said?.choice === "welcome:code" ? goTo("askCode") : notUnderstood()];
}

/** The form came without our asking: staff may send it too. */
export function detailsShared(turn: Turn<State>): Effect[] {
  return [...(turn.contact.language === null ? [] : greetFirst(turn)), goTo("usePhone")];
}

export function* usePhone(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  const shared = turn.said?.message;
  const code = menu(turn.language, ["code", "help"]);
  const phone =
    shared?.type === "details"
      ? readPhone(shared.phone ?? "", turn.contact.timezone === "Asia/Tokyo" ? "JP" : "VN")
      : null;
  if (phone === null || shared?.type !== "details") return [sendMessage(text(words.phoneMissing, code))];
  const { participants, wrongByContact, wrongOnAccount } = yield* phoneOf(phone);
  if (isBarred(wrongByContact, wrongOnAccount)) return [sayTooMany(turn)];
  if (participants.length === 0)
    return [countWrongCode("invite"), sendMessage(text(words.phoneUnknown, code))];
  const [participant, ...others] =
    participants.length === 1 ? participants : named(participants, shared.name ?? "");
  if (!participant || others.length > 0) return [sendMessage(text(words.phoneShared, code))];
  return [remember({ code: null, participantId: participant.id }), ...linkOrSay(turn, participant)];
}

/** Those of the people at one telephone who have this name, whatever its marks and capitals. */
function named(participants: readonly ParticipantFact[], name: string): readonly ParticipantFact[] {
  const plain = (words: string) => stripMarks(fold(words).text).trim();
  return participants.filter((one) => plain(one.name) === plain(name));
}
