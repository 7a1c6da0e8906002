/** Zalo's events of official accounts → our inbound events. */
import { createHash } from "node:crypto";
import type {
  Happening,
  Identity,
  InboundEvent,
  Receipt,
  ReceivedMessage,
} from "../../src/core/message/inbound-event.ts";
import { UnreadableBody, type RawRequest } from "../../src/services/ports/channel.ts";
import { given } from "../kit/given.ts";
import { isProbe } from "../kit/is-probe.ts";
import { readJson } from "../kit/read-json.ts";
import { addressOfVisitor } from "./address.ts";
import { OaEvent } from "./payload.ts";
import { valueIn } from "./tap.ts";

type Message = NonNullable<OaEvent["message"]>;
type Payload = NonNullable<NonNullable<Message["attachments"]>[number]["payload"]>;

/** What people and anonymous visitors send, by the end of the event's name; null where what it promises is missing. */
const MESSAGES = new Map<string, (message: Message, payload: Payload) => ReceivedMessage | null>([
  ["text", ({ text }) => (text === undefined ? null : { type: "text", text })],
  ["link", linkOf],
  ["image", pictureOf],
  ["gif", pictureOf],
  ["audio", (_, { url }) => ({ type: "audio", ...given("url", url) })],
  ["video", (_, { url }) => ({ type: "video", ...given("url", url) })],
  ["sticker", () => ({ type: "sticker" })],
  ["location", (_, { coordinates }) => (coordinates ? { type: "place", ...coordinates } : null)],
  ["file", (_, { url, name }) => ({ type: "file", ...given("name", name), ...given("url", url) })],
  ["business_card", () => null],
]);
/** A reaction says that the message was read. */
const RECEIPTS = new Map<string, Receipt>([
  ["user_received_message", "delivered"],
  ["user_seen_message", "read"],
  ["user_reacted_message", "read"],
]);
const MESSAGE_NAME = /^(user|anonymous)_send_([a-z_]+)$/;

/**
 * The event of one webhook call; none in a probe, and none in an echo of what the account itself did (`oa_…`): a bot
 * that heard itself would never stop. What concerns nobody's conversation (receipts, tags …) is kept without an
 * identity, so that it neither starts a turn nor opens the reply window.
 * @param ownId the account's id, where it is known: an app may serve several accounts with one webhook
 * @throws UnreadableBody when the body is not JSON, or no event.
 */
export function parse(request: RawRequest, ownId: string | undefined): InboundEvent[] {
  if (isProbe(request.body)) return [];
  const raw = readJson(request.body);
  const event = OaEvent.safeParse(raw).data;
  if (event?.event_name === undefined)
    throw new UnreadableBody("the body is no event of an official account");
  if (event.event_name.startsWith("oa_")) return [];
  const happening = happeningOf(event, ownId);
  const identity = concernsConversation(event, happening) ? identityOf(event, ownId) : undefined;
  return [
    {
      // A message's own id is taken for nothing else: reactions and receipts carry it too.
      eventId: (isMessage(event) ? event.message?.msg_id : undefined) ?? hashOf(raw),
      occurredAt: event.timestamp ?? request.receivedAt,
      ...given("identity", identity),
      ...given("toldBefore", retryOf(request)),
      happening,
    },
  ];
}

function happeningOf(event: OaEvent, ownId: string | undefined): Happening {
  const { event_name: name = "", message } = event;
  // Which field names the account differs from event to event.
  const named = [event.oa_id, event.recipient?.id, event.sender?.id].filter((id) => id !== undefined);
  if (ownId !== undefined && named.length > 0 && !named.includes(ownId))
    return { type: "unsupported", platformType: "event of another account" };
  if (name === "follow") return { type: "contactFollowed" };
  if (name === "unfollow") return { type: "contactUnfollowed" };
  if (name === "user_withdraw") return { type: "dataWithdrawn" };
  if (name === "user_submit_info") {
    const { phone, name: called } = event.info ?? {};
    return {
      type: "messageReceived",
      message: { type: "details", ...given("phone", phone), ...given("name", called) },
    };
  }
  const receipt = RECEIPTS.get(name);
  if (receipt) return receiptOf(receipt, event, ownId);
  const read = MESSAGES.get(MESSAGE_NAME.exec(name)?.[2] ?? "");
  if (!read || !message) return { type: "unsupported", platformType: name.slice(0, 100) };
  const tapped = valueIn(message.text);
  if (name === "user_send_text" && tapped !== null) return { type: "choiceTapped", value: tapped };
  return {
    type: "messageReceived",
    ...given("messageId", message.msg_id),
    ...given("quotes", message.quote_msg_id),
    message: read(message, message.attachments?.[0]?.payload ?? {}) ?? {
      type: "unreadable",
      platformType: name,
    },
  };
}

/** Sources differ on whether the person is the sender or the recipient of a receipt. */
function receiptOf(receipt: Receipt, { sender, recipient, message }: OaEvent, ownId?: string): Happening {
  const { msg_id: single, msg_ids: ids = single === undefined ? [] : [single] } = message ?? {};
  return {
    type: "receiptReceived",
    receipt,
    to: [sender?.id, recipient?.id].filter((id) => id !== undefined).filter((id) => id !== ownId),
    messageIds: ids,
    ...given("key", message?.tracking_id),
    ...given("reaction", message?.react_icon),
  };
}

/** Which repeat this is, 1 being the first; undefined for what is told for the first time. */
function retryOf({ headers: { num_retry: retry = "" } }: RawRequest): number | undefined {
  return /^[1-9]\d?$/.test(retry) ? Number(retry) : undefined;
}

function isMessage({ event_name: name = "" }: OaEvent): boolean {
  return MESSAGES.has(MESSAGE_NAME.exec(name)?.[2] ?? "");
}

/** `user_click_chatnow`, the first tap on "message", says nothing but opens the reply window. */
function concernsConversation({ event_name: name }: OaEvent, { type }: Happening): boolean {
  return (type !== "unsupported" && type !== "receiptReceived") || name === "user_click_chatnow";
}

function identityOf(event: OaEvent, ownId: string | undefined) {
  const { event_name: name = "", sender, follower, user_id: userId, recipient, message } = event;
  // The account itself stands on either side of some events.
  const person = [sender?.id, follower?.id, userId, recipient?.id].find(
    (id) => id !== undefined && id !== (ownId ?? event.oa_id),
  );
  if (person === undefined) return undefined;
  const address = name.startsWith("anonymous_") ? addressOfVisitor(person, message?.conversation_id) : person;
  return { kind: "person", address } satisfies Identity;
}

function pictureOf({ text }: Message, { url }: Payload): ReceivedMessage {
  return { type: "picture", ...given("url", url), ...given("caption", text) };
}

/** A shared web page is a text that says so. */
function linkOf({ text }: Message, { url, description }: Payload): ReceivedMessage | null {
  const lines = [text ?? description, url].filter(Boolean).join("\n");
  return lines ? { type: "text", text: lines } : null;
}

function hashOf(raw: unknown): string {
  return `sha256-${createHash("sha256").update(JSON.stringify(raw)).digest("hex")}`;
}
