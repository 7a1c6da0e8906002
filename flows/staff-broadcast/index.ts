/** Coordinators write to a class from the chat, see whom it reaches, and send it only by a clear yes. */
import { goTo } from "../../src/core/flow/effects.ts";
import { defineFlow, type Turn } from "../../src/core/flow/flow.ts";
import { askCancel, cancel, pause, resume, who } from "./afterwards.ts";
import { askProgramme, begin, programme } from "./begin.ts";
import { isPlainCommand, readCommand } from "./command.ts";
import { looking } from "./look.ts";
import { stateSchema, type State } from "./state.ts";
import { askUrgent, askWhen, urgent, when } from "./when.ts";
import { askWhom, whom } from "./whom.ts";
import { askMissing, askTranslation, askWords, draft, missing, translation, words } from "./words.ts";

const author = looking("staff-broadcast");
const approver = looking("staff-approval");

export const staffBroadcast = defineFlow({
  id: "staff-broadcast",
  version: 1,
  state: stateSchema,
  starts: [
    {
      when: "command",
      heard: (text, isStaff) => (isStaff ? readCommand(text) !== null : isPlainCommand(text)),
    },
    { when: "choice", step: "chosen" },
    { when: "answered", answers: ["sketched", "sent", "waiting", "steered", "refused"], step: "answered" },
  ],
  first: "begin",
  steps: {
    begin,
    chosen,
    ...{ askProgramme, programme, askWhom, whom },
    ...{ askWords, words, draft, askMissing, missing, askTranslation, translation },
    ...{ askWhen, when, askUrgent, urgent },
    ...author,
    ...{ who, pause, resume, askCancel, cancel },
  },
});

/** Somebody who may approve is asked to; whoever wrote it hears what they decided. */
export const staffApproval = defineFlow({
  id: "staff-approval",
  version: 1,
  state: stateSchema,
  starts: [
    {
      when: "answered",
      answers: ["approvalAsked", "declined", "decided", "sketched", "sent", "waiting", "refused"],
      step: "answered",
    },
    { when: "choice", step: "lookAgain" },
  ],
  first: "lookAgain",
  steps: approver,
});

/** A choice that was tapped when nothing waited for it, perhaps weeks later: nothing is sent by it. */
function chosen({ said }: Turn<State>) {
  const what = /^staff-broadcast:(\w+)/.exec(said?.choice ?? "")?.[1] ?? "";
  const steps: Readonly<Record<string, string>> = {
    ...{ who: "who", pause: "pause", resume: "resume", cancel: "askCancel", really: "askCancel" },
    ...{ send: "lookAgain", no: "lookAgain" },
  };
  return [goTo(Object.hasOwn(steps, what) ? (steps[what] ?? "begin") : "askProgramme")];
}
