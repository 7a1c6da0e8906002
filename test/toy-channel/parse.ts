/** Bưu's webhook body → our inbound events. */
import { createHash } from "node:crypto";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import { UnreadableBody, type RawRequest } from "../../src/services/ports/channel.ts";
import { readJson } from "../../webhooks/kit/read-json.ts";
import { Envelope, Said } from "./payload.ts";

/** @throws UnreadableBody when there is no list of events. One that we cannot read becomes `unsupported`. */
export function parse({ body, receivedAt }: RawRequest): readonly InboundEvent[] {
  const envelope = Envelope.safeParse(readJson(body));
  if (!envelope.success) throw new UnreadableBody("the body holds no list of events");
  return envelope.data.events.map((event) => eventOf(event, receivedAt));
}

function eventOf(event: unknown, receivedAt: number): InboundEvent {
  const said = Said.safeParse(event).data;
  if (!said) {
    // The same event must get the same id when it is told again.
    const eventId = createHash("sha256").update(JSON.stringify(event)).digest("hex");
    return {
      eventId,
      occurredAt: receivedAt,
      happening: { type: "unsupported", platformType: "unreadable" },
    };
  }
  return {
    eventId: said.id,
    occurredAt: said.at,
    identity: { kind: "person", address: said.from },
    happening: { type: "messageReceived", messageId: said.id, message: { type: "text", text: said.text } },
  };
}
