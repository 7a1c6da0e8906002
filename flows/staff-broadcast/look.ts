/** The look before it is sent: counts, cost, what phones will show; then a clear yes, or nothing goes out. */
import {
  giveOrder,
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Step, Turn } from "../../src/core/flow/flow.ts";
import { text, type Choice } from "../../src/core/message/content.ts";
import { localWhen, obstaclesOf, printSketch, whenIn } from "./print-sketch.ts";
import { isAboutMe, isPlainCommand, readAnswer } from "./command.ts";
import { OPEN_FOR_MS, stateSchema, type State } from "./state.ts";
import { texts } from "./texts.ts";
import { agreed, chosenTerms, termChoices, termsIn } from "./when.ts";
import { missingLanguage } from "./words.ts";

const WORKING_FOR_MS = 10 * 60_000;

/** The steps by which somebody looks and decides: whoever wrote it, or whoever was asked to approve it. */
export function looking(flow: "staff-broadcast" | "staff-approval") {
  const isAuthor = flow === "staff-broadcast";

  /** @param says instead of the question */
  const question = (turn: Turn<State>, instead?: string): Effect => {
    const { state, language } = turn;
    const words = texts[language];
    const { sketch } = state;
    if (sketch === null) return sendMessage(text(words.unchanged));
    const obstacles = obstaclesOf(sketch, language);
    const send: Choice[] =
      obstacles.length > 0
        ? []
        : [{ label: isAuthor ? words.send : words.approve, value: `${flow}:send=${sketch.broadcastId}` }];
    const others: Choice[] =
      isAuthor && state.filter !== null
        ? [
            ...termChoices(turn),
            { label: words.editWords, value: `${flow}:edit` },
            { label: words.otherPeople, value: `${flow}:others` },
          ]
        : [];
    const no = {
      label: isAuthor ? words.dontSend : words.dontApprove,
      value: `${flow}:no=${sketch.broadcastId}`,
    };
    const asks = isAuthor ? words.question : words.questionOfApprover;
    const says = obstacles.length > 0 ? [words.blocked, ...obstacles].join("\n• ") : asks(sketch.reachable);
    return sendMessage(text(instead ?? says, [...send, ...others, no]));
  };
  const wait = () => waitFor("decide", { again: "confirmAgain", forMs: OPEN_FOR_MS, hearsFirst: "all" });

  const confirm = (turn: Turn<State>): Effect[] => {
    const { sketch } = turn.state;
    if (sketch === null) return [goTo("stillWorking")];
    const look = printSketch(sketch, turn.language, turn.contact.timezone);
    return [...look.map(sendMessage), question(turn), wait()];
  };

  const decide = (turn: Turn<State>): Effect[] => {
    const { said, state, language } = turn;
    const { sketch } = state;
    const words = texts[language];
    if (said === null || sketch === null) return [notUnderstood()];
    // "Stop sending me messages" is obeyed before everything else.
    const isOptOut = said.understanding.intent === "stop" && isAboutMe(said.text);
    if (isPlainCommand(said.text) || isOptOut) return [notUnderstood()];
    const isOwn = isAuthor && state.filter !== null;
    const changed = isOwn ? chosenTerms(turn) : null;
    if (changed) return changed;
    const choice = tapped(said.choice, sketch.broadcastId);
    // "Send" that was guessed from words is no tap: the words are looked at themselves.
    const isGuess = choice === "yes" && !/^\d*$/.test(said.text.trim());
    const terms = isOwn && (choice === null || isGuess) ? termsIn(turn, said.text) : null;
    if (terms) return agreed(state, terms);
    const answer = choice === null || isGuess ? readAnswer(said.text) : choice;
    switch (answer) {
      case "yes": {
        if (obstaclesOf(sketch, language).length > 0) return [goTo("confirmAgain")];
        const { broadcastId, revision } = sketch;
        return [
          giveOrder({ do: "send", broadcastId, revision }),
          waitFor("working", { again: "stillWorking", forMs: WORKING_FOR_MS }),
        ];
      }
      case "no":
        return isAuthor
          ? [sendMessage(text(words.kept))]
          : [
              giveOrder({ do: "decline", broadcastId: sketch.broadcastId }),
              waitFor("working", { again: "stillWorking", forMs: WORKING_FOR_MS }),
            ];
      case "edit":
        return state.filter === null ? [notUnderstood()] : [goTo("askWords")];
      case "others":
        return state.filter === null
          ? [notUnderstood()]
          : [remember({ ...state, filter: null, whom: "", name: null }), goTo("askWhom")];
      case "unclear":
        return [question(turn, words.notClear), wait()];
      default:
        return [notUnderstood()];
    }
  };

  /** A choice of long ago: what it is about is looked at anew before anything is decided. */
  const lookAgain = ({ said, language }: Turn<State>): Effect[] => {
    const broadcastId = /=([0-9a-f-]{36})$/.exec(said?.choice ?? "")?.[1];
    if (broadcastId === undefined) return [sendMessage(text(texts[language].refused["not-found"]))];
    return [
      remember({ ...stateSchema.parse({}), broadcastId }),
      giveOrder({ do: "preview", broadcastId }),
      waitFor("working", { again: "stillWorking", forMs: WORKING_FOR_MS }),
    ];
  };

  const answered = (turn: Turn<State>): Effect[] => {
    const { answer, state, language, contact } = turn;
    const words = texts[language];
    switch (answer?.is) {
      case "sketched": {
        const { sketch } = answer;
        // They have left it meanwhile: the draft stays, and nobody is asked.
        if (state.name === null && state.broadcastId === null) return [];
        const looked = { ...state, sketch, broadcastId: sketch.broadcastId };
        const isToBeWritten = isAuthor && state.filter !== null && missingLanguage(looked) !== undefined;
        return [remember(looked), goTo(isToBeWritten ? "askMissing" : "confirm")];
      }
      case "approvalAsked":
        return [
          remember({
            ...stateSchema.parse({}),
            sketch: answer.sketch,
            broadcastId: answer.sketch.broadcastId,
          }),
          sendMessage(text(words.by(answer.by))),
          goTo("confirm"),
        ];
      case "sent": {
        const { people, sendAt, heldUntil, broadcastId } = answer;
        const says =
          heldUntil !== null
            ? words.sentLater(people, whenIn(heldUntil, contact.timezone, language))
            : sendAt
              ? words.sentAt(people, localWhen(sendAt, language))
              : words.sent(people);
        const choices = [
          { label: words.whoMissed, value: "staff-broadcast:who" },
          { label: words.pause, value: `staff-broadcast:pause=${broadcastId}` },
          { label: words.cancel, value: `staff-broadcast:cancel=${broadcastId}` },
        ];
        return [sendMessage(text(says, choices))];
      }
      case "waiting":
        return [sendMessage(text(words.waiting(answer.told)))];
      case "declined":
        return [sendMessage(text(words.declined))];
      case "decided": {
        const says = answer.isApproved ? words.approvedBy : words.declinedBy;
        return [sendMessage(text(says(answer.by, answer.name)))];
      }
      case "steered":
        return [sendMessage(text(words.steered[answer.to]))];
      case "refused":
        return [sendMessage(text(words.refused[answer.why]))];
      default:
        return [];
    }
  };

  return {
    ...{ confirm, decide, lookAgain, answered },
    confirmAgain: (turn) => [question(turn), wait()],
    working: () => [notUnderstood()],
    stillWorking: (turn) => [
      sendMessage(text(texts[turn.language].working)),
      waitFor("working", { again: "stillWorking", forMs: WORKING_FOR_MS }),
    ],
  } satisfies Record<string, Step<State>>;
}

function tapped(choice: string | null, broadcastId: string): "yes" | "no" | "edit" | "others" | null {
  const [, what, id] = /^[\w-]+:(send|no|edit|others)(?:=(.+))?$/.exec(choice ?? "") ?? [];
  switch (what) {
    case "send":
      return id === broadcastId ? "yes" : null;
    case "no":
      return id === broadcastId ? "no" : null;
    case "edit":
    case "others":
      return what;
    default:
      return null;
  }
}
