import fc from "fast-check";
import type { Happening, Identity, ReceivedMessage } from "../../../src/core/message/inbound-event.ts";
import { axiosHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { line } from "../../../webhooks/line/index.ts";
import { describeRoundTrips, type RoundTripHarness, type Told } from "../../contract/round-trips.ts";
import { anyWords } from "../../kit/any-content.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import { lineBody, lineUserId, type LineEvent } from "../../kit/twins/line-events.ts";
import { startLineTwin, type SeenMessage } from "../../kit/twins/line.ts";

const KEYS = { channelSecret: "secret-of-our-channel", accessToken: "access-token-of-our-channel" };
const LAN = lineUserId("Lan");
const CLASS = `C${LAN.slice(1)}`;
const IN_CLASS = { kind: "group", address: CLASS, speaker: LAN } as const;
const NOW = 1_795_000_000_000;

async function harness(): Promise<RoundTripHarness> {
  const twin = await startLineTwin({ ...KEYS, now: () => NOW });
  const http = axiosHttpClient();
  const channel = line.open(line.settings.parse({ ...KEYS, apiUrl: twin.url }), {
    http,
    wakeVisitor: () => Promise.resolve(),
    tokens: noTokens,
  });
  const told = (
    event: LineEvent,
    happening: Partial<Happening>,
    identity: Identity = { kind: "person", address: LAN },
  ): Told => {
    const body = lineBody([event]);
    const request = {
      headers: { "x-line-signature": twin.sign(body) },
      body: new TextEncoder().encode(body),
      receivedAt: NOW + 500,
    };
    return { request, means: { occurredAt: NOW, identity, happening: happening as Happening } };
  };
  const said = (message: object, read: ReceivedMessage) =>
    told(twin.textEvent(LAN, "", { message: { id: "573", ...message } }), {
      type: "messageReceived",
      messageId: "573",
      message: read,
    });
  // JSON knows no -0.
  const degrees = (limit: number) =>
    fc.double({ min: -limit, max: limit, noNaN: true }).map((angle) => angle + 0);
  return {
    channel,
    outgoing: (contents, language) => ({ to: LAN, route: "push", contents, language }),
    screen: () => twin.seenBy(LAN).map((message: SeenMessage) => message.text ?? message.altText ?? ""),
    told: fc.oneof(
      anyWords.map((text) => said({ type: "text", text }, { type: "text", text })),
      anyWords.map((name) => said({ type: "file", fileName: name, fileSize: 3 }, { type: "file", name })),
      anyWords.map((text) => said({ type: "sticker", text }, { type: "sticker", description: text })),
      fc.constantFrom("picture", "video", "audio").map((type) => {
        const itsName = type === "picture" ? "image" : type;
        return said({ type: itsName, contentProvider: { type: "line" } }, { type } as ReceivedMessage);
      }),
      fc.tuple(degrees(90), degrees(180), anyWords, anyWords).map(([latitude, longitude, title, address]) => {
        const place = { latitude, longitude, title, address };
        return said({ type: "location", ...place }, { type: "place", ...place });
      }),
      fc
        .string({ unit: "grapheme", maxLength: 300 })
        .map((value) => told(twin.postbackEvent(LAN, value), { type: "choiceTapped", value })),
      fc.constantFrom("date", "time", "datetime").map((mode) => {
        const picked = { date: "2026-11-27", time: "14:30", datetime: "2026-11-27T14:30" }[mode] ?? "";
        const event = twin.postbackEvent(LAN, "day", { [mode]: picked });
        return told(event, { type: "choiceTapped", value: "day", picked });
      }),
      fc
        .boolean()
        .map((isUnblocked) =>
          told(twin.followEvent(LAN, isUnblocked), { type: "contactFollowed", isUnblocked }),
        ),
      fc.constant(0).map(() => told(twin.unfollowEvent(LAN), { type: "contactUnfollowed" })),
      fc.uuid().map((nonce) => told(twin.accountLinkEvent(LAN, nonce), { type: "accountLinked", nonce })),
      anyWords.map((text) => {
        const event = twin.event(LAN, "messageEdited", { message: { id: "573", type: "text", text } });
        return told(event, { type: "messageEdited", messageId: "573", text });
      }),
      fc.tuple(anyWords, fc.boolean()).map(([said, mentionsUs]) => {
        const event = twin.groupTextEvent(LAN, CLASS, said, mentionsUs);
        const { id: messageId } = event["message"] as { id: string };
        const message = { type: "text", text: mentionsUs ? said.trim() : said } as const;
        return told(event, { type: "messageReceived", messageId, mentionsUs, message }, IN_CLASS);
      }),
      fc.constantFrom("group", "room").chain((kind) => {
        const source = { type: kind, [`${kind}Id`]: CLASS };
        const happened = { join: "groupJoined", leave: "groupLeft", memberJoined: "unsupported" } as const;
        return fc.constantFrom(...(["join", "leave", "memberJoined"] as const)).map((type) => {
          const event = twin.event(LAN, type, { source }, type !== "leave");
          return told(event, { type: happened[type] }, { kind: "group", address: CLASS });
        });
      }),
      fc.tuple(anyWords, fc.stringMatching(/^[1-9]\d{17}$/)).map(([text, quotes]) => {
        const message = { type: "text", id: "573", text, quotedMessageId: quotes, quoteToken: "q" };
        const read = { type: "text", text } as const;
        return told(twin.textEvent(LAN, "", { message }), {
          ...{ type: "messageReceived", messageId: "573", quotes, message: read },
        });
      }),
      fc
        .constant("573")
        .map((messageId) => told(twin.unsendEvent(LAN, messageId), { type: "messageUnsent", messageId })),
    ),
    async close() {
      await twin.close();
      await http.close();
    },
  };
}

describeRoundTrips("LINE", harness);
