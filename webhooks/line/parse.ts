/** LINE's webhook body → our inbound events. */
import { createHash } from "node:crypto";
import type { z } from "zod";
import type {
  Happening,
  Identity,
  InboundEvent,
  ReceivedMessage,
} from "../../src/core/message/inbound-event.ts";
import { UnreadableBody, type RawRequest } from "../../src/services/ports/channel.ts";
import { readJson } from "../kit/read-json.ts";
import {
  AnyMessage,
  EditedBody,
  Envelope,
  EventHead,
  FollowBody,
  LinkBody,
  MessageBody,
  PostbackBody,
  ReceivedMessagePayload,
  UnsendBody,
} from "./payload.ts";

/**
 * All events of a request, in order; an empty list is LINE's connection check. An event that we cannot read becomes
 * `unsupported`. @throws UnreadableBody when there is no list of events.
 */
export function parse(request: RawRequest): readonly InboundEvent[] {
  const envelope = Envelope.safeParse(readJson(request.body));
  if (!envelope.success) throw new UnreadableBody("the body holds no list of events");
  return envelope.data.events.map((event) => inboundEvent(event, request.receivedAt));
}

function inboundEvent(event: unknown, receivedAt: number): InboundEvent {
  const read = EventHead.safeParse(event);
  if (!read.success) {
    return {
      eventId: ownIdOf(event),
      occurredAt: receivedAt,
      happening: { type: "unsupported", platformType: "unreadable" },
    };
  }
  const head = read.data;
  const identity = identityOf(head);
  const isStandby = head.mode === "standby";
  return {
    eventId: head.webhookEventId ?? ownIdOf(event),
    occurredAt: head.timestamp ?? receivedAt,
    ...(identity && { identity }),
    ...(head.replyToken && !isStandby && { replyToken: head.replyToken }),
    ...(isStandby && { isStandby }),
    ...(head.deliveryContext?.isRedelivery && { toldBefore: 1 }),
    happening: HAPPENINGS.get(head.type)?.(event, identity) ?? {
      type: "unsupported",
      platformType: head.type,
    },
  };
}

type Written = ReceivedMessagePayload & { type: "text" };

/** What an event of this type tells; undefined when its body is not as LINE describes it. All other types: unsupported. */
type Reader = (event: unknown, identity?: Identity) => Happening | undefined;
const READERS: Record<string, Reader> = {
  message: messageReceived,
  messageEdited: (event, identity) =>
    reading(EditedBody, event, ({ message }) => ({
      type: "messageEdited",
      messageId: message.id,
      text: withoutOurMention(message),
      ...mentioned(message, identity),
    })),
  unsend: (event) =>
    reading(UnsendBody, event, ({ unsend }) => ({ type: "messageUnsent", messageId: unsend.messageId })),
  follow: (event) =>
    reading(FollowBody, event, ({ follow }) => ({
      type: "contactFollowed",
      ...(follow?.isUnblocked !== undefined && { isUnblocked: follow.isUnblocked }),
    })),
  unfollow: () => ({ type: "contactUnfollowed" }),
  accountLink: (event) =>
    reading(LinkBody, event, ({ link }) => ({ type: "accountLinked", nonce: link.nonce })),
  join: () => ({ type: "groupJoined" }),
  leave: () => ({ type: "groupLeft" }),
  postback: (event) =>
    reading(PostbackBody, event, ({ postback: { data, params } }) => {
      const picked = params?.date ?? params?.time ?? params?.datetime;
      return { type: "choiceTapped", value: data, ...(picked !== undefined && { picked }) };
    }),
};
/** A Map, because a stranger's type may be called "constructor". */
const HAPPENINGS = new Map(Object.entries(READERS));

function reading<Shape>(
  shape: z.ZodType<Shape>,
  event: unknown,
  happening: (body: Shape) => Happening,
): Happening | undefined {
  const read = shape.safeParse(event);
  return read.success ? happening(read.data) : undefined;
}

function messageReceived(event: unknown, identity?: Identity): Happening | undefined {
  const body = MessageBody.safeParse(event);
  const any = AnyMessage.safeParse(body.data?.message);
  if (!any.success) return undefined;
  const read = ReceivedMessagePayload.safeParse(body.data?.message);
  return {
    type: "messageReceived",
    ...(any.data.id !== undefined && { messageId: any.data.id }),
    ...(any.data.quotedMessageId !== undefined && { quotes: any.data.quotedMessageId }),
    message: read.success ? receivedMessage(read.data) : { type: "unreadable", platformType: any.data.type },
    ...mentioned(read.data?.type === "text" ? read.data : {}, identity),
  };
}

function receivedMessage(message: ReceivedMessagePayload): ReceivedMessage {
  switch (message.type) {
    case "text":
      return { type: "text", text: withoutOurMention(message) };
    case "image":
    case "video":
    case "audio": {
      const url = message.contentProvider?.originalContentUrl;
      return { type: message.type === "image" ? "picture" : message.type, ...(url !== undefined && { url }) };
    }
    case "file":
      return { type: "file", ...(message.fileName !== undefined && { name: message.fileName }) };
    case "location":
      return {
        type: "place",
        latitude: message.latitude,
        longitude: message.longitude,
        ...(message.title !== undefined && { title: message.title }),
        ...(message.address !== undefined && { address: message.address }),
      };
    case "sticker": {
      const description = message.text ?? message.keywords?.join(", ");
      return { type: "sticker", ...(description !== undefined && { description }) };
    }
  }
}

/** In a group: are we among those who are mentioned? */
function mentioned({ mention }: Pick<Written, "mention">, identity?: Identity): { mentionsUs?: boolean } {
  if (identity?.kind !== "group") return {};
  return { mentionsUs: mention?.mentionees.some(({ isSelf }) => isSelf === true) ?? false };
}

/**
 * The words without "@Đồng Hành". LINE does not say in which unit it counts the place of a mention: where none begins by
 * ours, the text is left as it is.
 */
function withoutOurMention({ text, mention }: Pick<Written, "text" | "mention">): string {
  const ours = (mention?.mentionees ?? []).filter(({ isSelf }) => isSelf).reverse();
  return ours.reduce((left, { index = -1, length = 0 }) => {
    if (left[index] !== "@") return left;
    return `${left.slice(0, index).trimEnd()} ${left.slice(index + length).trimStart()}`.trim();
  }, text);
}

function identityOf({ source }: EventHead): Identity | undefined {
  switch (source?.type) {
    case "user":
      return source.userId === undefined ? undefined : { kind: "person", address: source.userId };
    case "group":
    case "room":
      return {
        kind: "group",
        address: source.type === "group" ? source.groupId : source.roomId,
        ...(source.userId !== undefined && { speaker: source.userId }),
      };
    case undefined:
      return undefined;
  }
}

/** For an event without LINE's id: the same for the same event, also when redelivered (only `deliveryContext` differs then). */
function ownIdOf(event: unknown): string {
  const same = JSON.stringify(event, (key, value: unknown) =>
    key === "deliveryContext" ? undefined : value,
  );
  return `sha256-${createHash("sha256").update(same).digest("hex")}`;
}
