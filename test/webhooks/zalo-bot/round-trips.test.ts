import fc from "fast-check";
import type { InboundEvent, ReceivedMessage } from "../../../src/core/message/inbound-event.ts";
import { describeRoundTrips, type RoundTripHarness, type Told } from "../../contract/round-trips.ts";
import { anyWords } from "../../kit/any-content.ts";
import type { ZaloBotUpdate } from "../../kit/twins/zalo-bot-updates.ts";
import { LAN, NOW, openZaloBot, request, SECRET_TOKEN } from "./harness.ts";

async function harness(): Promise<RoundTripHarness> {
  const { twin, channel, close } = await openZaloBot();
  const signed = { "x-bot-api-secret-token": SECRET_TOKEN };
  const said = (update: ZaloBotUpdate, isWrapped: boolean, read: ReceivedMessage): Told => {
    const { chat, message_id: eventId } = update.message;
    const isGroup = chat.chat_type === "GROUP";
    const means: Partial<InboundEvent> = {
      eventId,
      occurredAt: NOW,
      identity: isGroup
        ? { kind: "group", address: chat.id, speaker: LAN.id }
        : { kind: "person", address: LAN.id, displayName: "Lan" },
      happening: {
        type: "messageReceived",
        messageId: eventId,
        message: read,
        ...(isGroup && { mentionsUs: true }),
      },
    };
    return { request: request(isWrapped ? { ok: true, result: update } : update, signed), means };
  };
  const { updates } = twin;
  const speaker = fc.boolean().map((isInGroup) => (isInGroup ? { ...LAN, groupId: "lop-papi" } : LAN));
  return {
    channel,
    outgoing: (contents, language) => ({ to: LAN.id, route: "push", contents, language }),
    screen: () => twin.wordsSeenBy(LAN.id),
    told: fc
      .tuple(speaker, fc.boolean(), fc.webUrl(), anyWords, fc.nat(4))
      .map(([who, isWrapped, url, words, kind]) => {
        switch (kind) {
          case 0:
            return said(updates.text(who, words), isWrapped, { type: "text", text: words });
          case 1:
            return said(updates.picture(who, url, words), isWrapped, {
              type: "picture",
              url,
              caption: words,
            });
          case 2:
            return said(updates.voice(who, url), isWrapped, { type: "audio", url });
          case 3:
            return said(updates.sticker(who, words), isWrapped, { type: "sticker" });
          default: {
            const platformType = "message.unsupported.received";
            return said(updates.unsupported(who), isWrapped, { type: "unreadable", platformType });
          }
        }
      }),
    close,
  };
}

describeRoundTrips("Zalo Bot", harness);
