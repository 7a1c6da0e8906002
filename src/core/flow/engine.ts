/**
 * The engine: one turn of a conversation, from an event to what follows from it. Pure: it decides, others act.
 *
 * The order in which a message is heard: stop and resume · cancel and back · the flow that waits · the triggers of
 * all flows · the fallback. A flow that is triggered while another waits is put above it; when it ends, the
 * waiting flow puts its question again.
 */
import type { InboundEvent } from "../message/inbound-event.ts";
import { readState } from "./conversation-state.ts";
import type { Facts } from "./flow.ts";
import { toUs, wordsToUs } from "./hearing.ts";
import type { Asking } from "./lookups.ts";
import type { Script } from "./script.ts";
import { TurnRun, type TurnOutcome } from "./turn-run.ts";

/**
 * Runs one turn. Yields lookups and is resumed with their answers.
 * @throws FlowError, or whatever a broken step throws
 */
export function* runTurn(
  script: Script,
  stored: unknown,
  event: InboundEvent,
  facts: Facts,
): Asking<TurnOutcome> {
  const { state, wasUnreadable } = readState(stored);
  const turn = new TurnRun(script, state, facts);
  switch (event.happening.type) {
    case "contactUnfollowed":
    case "groupLeft":
      turn.forget("left");
      turn.effects.push({ type: "setBlocked", at: event.occurredAt });
      break;
    case "dataWithdrawn":
      turn.forget("withdrawn");
      turn.effects.push({
        type: "eraseContact",
        wish: { askedBy: "platform", evidence: { eventId: event.eventId } },
      });
      break;
    case "groupJoined":
    case "contactFollowed":
      turn.forget("followed");
      turn.effects.push({ type: "setBlocked", at: null });
      if (!event.isStandby) yield* turn.begin(event);
      break;
    case "messageReceived": {
      const happening = toUs(event.happening, facts);
      // Taken back before it was heard, or none of our business.
      if (!happening) turn.remove(event.happening.messageId);
      else if (!event.isStandby) yield* turn.begin({ ...event, happening }, wasUnreadable);
      break;
    }
    case "choiceTapped":
      if (!event.isStandby) yield* turn.begin(event, wasUnreadable);
      break;
    case "orderAnswered":
      yield* turn.goOn(event.happening.answer);
      break;
    case "messageUnsent":
      turn.remove(event.happening.messageId);
      break;
    // Whoever was answered is not answered again.
    case "messageEdited": {
      const { text, mentionsUs, messageId } = event.happening;
      if (text === "" || wordsToUs(text, mentionsUs, facts) === null) turn.remove(messageId);
      break;
    }
    // Heard as the code that was entered (services/decide-turns.ts); one that is too old says nothing.
    case "accountLinked":
    case "receiptReceived":
    case "unsupported":
      break;
  }
  return turn.outcome();
}
