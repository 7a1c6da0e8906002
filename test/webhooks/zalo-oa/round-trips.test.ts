import fc from "fast-check";
import type { Happening, ReceivedMessage } from "../../../src/core/message/inbound-event.ts";
import { describeRoundTrips, type RoundTripHarness, type Told } from "../../contract/round-trips.ts";
import { anyWords } from "../../kit/any-content.ts";
import type { OaEventPayload } from "../../kit/twins/zalo-oa-events.ts";
import { LAN, NOW, openZaloOa, request } from "./harness.ts";

async function harness(): Promise<RoundTripHarness> {
  const { twin, channel, close } = await openZaloOa({ detailsImage: "https://files.example/form.png" });
  twin.interact(LAN);
  const { events } = twin;
  const told = (event: OaEventPayload, happening: Happening, address: string | null = LAN): Told => {
    const { headers, body } = twin.signed(event);
    const identity = address === null ? {} : { identity: { kind: "person", address } as const };
    return { request: request(body, headers), means: { occurredAt: NOW, ...identity, happening } };
  };
  const said = (event: OaEventPayload, message: ReceivedMessage, address = LAN) => {
    const { msg_id: messageId } = event.message as { msg_id: string };
    return told(event, { type: "messageReceived", messageId, message }, address);
  };
  const receipt = (receipt: "delivered" | "read", messageIds: readonly string[]) =>
    ({ type: "receiptReceived", receipt, messageIds }) as unknown as Happening;
  // JSON knows no -0.
  const degrees = (limit: number) =>
    fc.double({ min: -limit, max: limit, noNaN: true }).map((angle) => angle + 0);
  const words = anyWords.filter((text) => !text.startsWith("#dh:"));
  return {
    channel,
    outgoing: (contents, language) => ({ to: LAN, route: "push", contents, language }),
    screen: () => twin.wordsSeenBy(LAN),
    told: fc.oneof(
      words.map((text) => said(events.text(LAN, text), { type: "text", text })),
      words.map((value) => told(events.text(LAN, `#dh:${value}`), { type: "choiceTapped", value })),
      fc
        .tuple(fc.webUrl(), words)
        .map(([url, caption]) => said(events.picture(LAN, url, caption), { type: "picture", url, caption })),
      fc
        .tuple(fc.webUrl(), words)
        .map(([url, name]) => said(events.file(LAN, name, url), { type: "file", name, url })),
      fc
        .tuple(degrees(90), degrees(180))
        .map(([latitude, longitude]) =>
          said(events.place(LAN, latitude, longitude), { type: "place", latitude, longitude }),
        ),
      fc.constant(0).map(() => said(events.sticker(LAN), { type: "sticker" })),
      fc.constant(0).map(() => told(events.follow(LAN), { type: "contactFollowed" })),
      fc.constant(0).map(() => told(events.unfollow(LAN), { type: "contactUnfollowed" })),
      fc.constant(0).map(() => told(events.withdraw(LAN), { type: "dataWithdrawn" })),
      fc.tuple(words, words).map(([phone, name]) =>
        told(events.submitInfo(LAN, phone, name), {
          type: "messageReceived",
          message: { type: "details", phone, name },
        }),
      ),
      words.map((text) =>
        said(events.visitorText("khach", "hoi-1", text), { type: "text", text }, "visitor:khach:hoi-1"),
      ),
      words.map((text) => ({ ...told(events.echo(LAN, text), { type: "groupLeft" }), means: null })),
      fc.tuple(words, fc.uuid()).map(([text, quotes]) => {
        const event = events.told("user_send_text", LAN, { text, quote_msg_id: quotes });
        const { msg_id: messageId } = event.message as { msg_id: string };
        return told(event, { type: "messageReceived", messageId, quotes, message: { type: "text", text } });
      }),
      fc.uuid().map((id) => told(events.received(LAN, id), receipt("delivered", [id]), null)),
      fc.uuid().map((id) => told(events.reacted(LAN, id, "/-heart"), receipt("read", [id]), null)),
      fc
        .array(fc.uuid(), { minLength: 1, maxLength: 9 })
        .map((ids) => told(events.seen(LAN, ids), receipt("read", ids), null)),
    ),
    close,
  };
}

describeRoundTrips("Zalo OA", harness);
