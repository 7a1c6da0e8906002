/** Zalo Bot's updates → our inbound events. */
import { createHash } from "node:crypto";
import type {
  Happening,
  Identity,
  InboundEvent,
  ReceivedMessage,
} from "../../src/core/message/inbound-event.ts";
import { UnreadableBody, type RawRequest } from "../../src/services/ports/channel.ts";
import { given } from "../kit/given.ts";
import { isProbe } from "../kit/is-probe.ts";
import { readJson } from "../kit/read-json.ts";
import { Update } from "./payload.ts";

type Message = NonNullable<Update["message"]>;

/** What each message event holds; null where the message lacks what its name promises. */
const MESSAGES: Record<string, (message: Message) => ReceivedMessage | null> = {
  "message.text.received": textOf,
  "message.link.received": textOf, // not documented, but seen
  "message.image.received": (message) => ({
    type: "picture",
    ...given("url", message.photo_url ?? message.photo),
    ...given("caption", message.caption),
  }),
  "message.sticker.received": () => ({ type: "sticker" }),
  "message.voice.received": (message) => ({ type: "audio", ...given("url", message.voice_url) }),
  "message.unsupported.received": () => null,
};

/**
 * The events of one webhook call: none in a probe, else one, wrapped in `{ok, result}` or bare (both are seen).
 * @throws UnreadableBody when the body is not JSON, or an object without any of the fields of an update.
 */
export function parse(request: RawRequest): InboundEvent[] {
  if (isProbe(request.body)) return [];
  const body = readJson(request.body);
  if (typeof body !== "object" || body === null) throw new UnreadableBody("the body is not an object");
  if ("result" in body) return eventsOf(body.result, request.receivedAt);
  if ("event_name" in body || "message" in body) return eventsOf(body, request.receivedAt);
  throw new UnreadableBody("the body is not an update of Zalo Bot");
}

/** Zalo sends one update at a time; a list is read as well, and what cannot be read in it becomes `unsupported`. */
export function eventsOf(result: unknown, receivedAt: number): InboundEvent[] {
  return [result]
    .flat()
    .filter(isSomething)
    .map((update) => eventOf(update, receivedAt));
}

function isSomething(update: unknown): boolean {
  return typeof update === "object"
    ? update !== null && Object.keys(update).length > 0
    : update !== undefined;
}

function eventOf(raw: unknown, receivedAt: number): InboundEvent {
  const update: Partial<Update> = Update.safeParse(raw).data ?? {};
  const happening = happeningOf(update);
  const messageId = happening.type === "messageReceived" ? happening.messageId : undefined;
  return {
    eventId: messageId ?? `sha256-${createHash("sha256").update(JSON.stringify(raw)).digest("hex")}`,
    occurredAt: update.message?.date ?? receivedAt,
    ...given("identity", identityOf(update)),
    happening,
  };
}

function happeningOf({ event_name: name, message }: Partial<Update>): Happening {
  const unsupported: Happening = {
    type: "unsupported",
    platformType: name?.slice(0, 100) ?? "no event_name",
  };
  // Two bots in one group would talk for ever.
  if (!name || message?.from?.is_bot) return unsupported;
  if (name === "user.follow") return { type: "contactFollowed" };
  if (name === "user.unfollow") return { type: "contactUnfollowed" };
  if (!Object.hasOwn(MESSAGES, name)) return unsupported;
  return {
    type: "messageReceived",
    ...given("messageId", message?.message_id),
    message: (message && MESSAGES[name]?.(message)) ?? { type: "unreadable", platformType: name },
    // In groups Zalo only hands over what mentions the bot or answers it.
    ...(isGroup(message) && { mentionsUs: true }),
  };
}

function identityOf({ message, from: bareFrom, user }: Partial<Update>): Identity | undefined {
  const from = message?.from ?? bareFrom ?? user;
  if (isGroup(message)) {
    const address = message?.chat?.id;
    return address ? { kind: "group", address, ...given("speaker", from?.id) } : undefined;
  }
  const address = message?.chat?.id ?? from?.id;
  const displayName = from?.display_name ?? from?.first_name ?? from?.name;
  return address ? { kind: "person", address, ...given("displayName", displayName) } : undefined;
}

function isGroup(message: Message | undefined): boolean {
  return message?.chat?.chat_type?.toUpperCase() === "GROUP";
}

function textOf({ text }: Message): ReceivedMessage | null {
  return text === undefined ? null : { type: "text", text };
}
