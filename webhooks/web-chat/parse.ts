/** What the chat page sends → our inbound events. */
import type { Happening, InboundEvent } from "../../src/core/message/inbound-event.ts";
import { UnreadableBody, type RawRequest, type Visitors } from "../../src/services/ports/channel.ts";
import { readJson } from "../kit/read-json.ts";
import { Said } from "./payload.ts";

/**
 * The one event of a request. Its id is `<visitor>:<message id>`: sending again changes nothing, and no visitor can
 * spoil another's ids.
 * @throws UnreadableBody when the body is not what our page sends.
 */
export function parse(request: RawRequest, visitors: Visitors): InboundEvent[] {
  const address = visitors.recognise(request.headers["authorization"], request.receivedAt);
  if (address === null) throw new UnreadableBody("the visitor is unknown");
  const said = Said.safeParse(readJson(request.body));
  if (!said.success) throw new UnreadableBody("the body is not what the chat page sends");
  return [
    {
      eventId: `${address}:${said.data.messageId}`,
      occurredAt: request.receivedAt,
      identity: { kind: "person", address },
      happening: happeningOf(said.data),
    },
  ];
}

function happeningOf(said: Said): Happening {
  if ("choice" in said) return { type: "choiceTapped", value: said.choice };
  if ("start" in said) return { type: "contactFollowed", ...(said.start && { startText: said.start }) };
  return {
    type: "messageReceived",
    messageId: said.messageId,
    message: { type: "text", text: said.text },
  };
}
