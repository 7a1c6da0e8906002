/** Events as LINE words them, for tests that play LINE. https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects */
import { createHmac, randomBytes } from "node:crypto";

export type LineEvent = Readonly<Record<string, unknown>>;

interface Source {
  readonly type: string;
  readonly userId?: string;
  readonly groupId?: string;
  readonly roomId?: string;
}

/** What a message may offer: below itself, or in it. */
export interface Tappable {
  readonly quickReply?: { readonly items: readonly { readonly action: Offered }[] };
  readonly template?: { readonly text: string; readonly actions: readonly Offered[] };
}
interface Offered {
  readonly label: string;
  readonly data: string;
}

/** The signature that LINE puts into `x-line-signature`. */
export function signLine(body: string | Uint8Array, channelSecret: string): string {
  return createHmac("sha256", channelSecret).update(body).digest("base64");
}

/** A webhook body, as the bytes which are then signed. */
export function lineBody(events: readonly unknown[]): string {
  return JSON.stringify({ destination: "U00000000000000000000000000000b07", events });
}

/** Someone on LINE, by a name: always the same 33 characters for the same name. */
export function lineUserId(name: string): string {
  return `U${createHmac("md5", "line user").update(name).digest("hex")}`;
}

/** Builds events with fresh ids and tokens. `now` is LINE's clock; `issue` hears of each reply token and whom it answers. */
export function lineEvents(
  now: () => number,
  issue: (replyToken: string, to: string) => void = () => undefined,
) {
  const run = randomBytes(6).toString("hex"); // ids stay apart, also between twins that share a database
  let count = 0;
  const event = (userId: string, type: string, body: object, canReply: boolean): LineEvent => {
    const id = `${run}${String(++count).padStart(14, "0")}`;
    const replyToken = `token-${id}`;
    const made: LineEvent & { source: Source } = {
      type,
      mode: "active",
      timestamp: now(),
      source: { type: "user", userId },
      webhookEventId: id.toUpperCase(),
      deliveryContext: { isRedelivery: false },
      ...(canReply && { replyToken }),
      ...body,
    };
    const { groupId, roomId } = made.source;
    if (canReply) issue(replyToken, groupId ?? roomId ?? userId);
    return made;
  };
  const messageId = () => `5${run.replace(/\D/g, "0")}${String(++count)}`;
  return {
    /** Any event of a person; `body` holds what is special, and overrides all else. */
    event: (userId: string, type: string, body: object = {}, canReply = true) =>
      event(userId, type, body, canReply),
    textEvent: (userId: string, text: string, overrides: object = {}) =>
      event(
        userId,
        "message",
        { message: { type: "text", id: messageId(), quoteToken: "q", text }, ...overrides },
        true,
      ),
    /** Said in a group; `isToUs`: with a mention of us before it. */
    groupTextEvent: (userId: string, groupId: string, text: string, isToUs = false) => {
      const mention = { mentionees: [{ index: 0, length: 10, type: "user", isSelf: true }] };
      const words = isToUs ? { text: `@Đồng Hành ${text}`, mention } : { text };
      return event(
        userId,
        "message",
        {
          message: { type: "text", id: messageId(), quoteToken: "q", ...words },
          source: { type: "group", groupId, userId },
        },
        true,
      );
    },
    /** A picture, video, audio or file; its bytes are to be put into `contents` under the message's id. */
    mediaEvent: (userId: string, type: "image" | "video" | "audio" | "file", message: object = {}) =>
      event(
        userId,
        "message",
        {
          message: {
            type,
            id: messageId(),
            ...(type === "file"
              ? { fileName: "bai-tap.pdf", fileSize: 5 }
              : { contentProvider: { type: "line" } }),
            ...((type === "image" || type === "video") && { quoteToken: "q" }),
            ...message,
          },
        },
        true,
      ),
    postbackEvent: (userId: string, data: string, params?: object) =>
      event(userId, "postback", { postback: { data, ...(params && { params }) } }, true),
    /** A tap on what the message offers under this label. @throws Error where it offers no such thing */
    tapEvent: (userId: string, { quickReply, template }: Tappable, label: string) => {
      const offered = quickReply?.items.map(({ action }) => action) ?? template?.actions ?? [];
      const tapped = offered.find((action) => action.label === label);
      if (!tapped) throw new Error(`nothing to tap is called ${label}`);
      return event(userId, "postback", { postback: { data: tapped.data } }, true);
    },
    followEvent: (userId: string, isUnblocked = false) =>
      event(userId, "follow", { follow: { isUnblocked } }, true),
    accountLinkEvent: (userId: string, nonce: string) =>
      event(userId, "accountLink", { link: { result: "ok", nonce } }, true),
    unfollowEvent: (userId: string) => event(userId, "unfollow", {}, false),
    unsendEvent: (userId: string, unsentId: string) =>
      event(userId, "unsend", { unsend: { messageId: unsentId } }, false),
  };
}

/** The same event as LINE sends it again: only `deliveryContext` differs. */
export function redelivered(event: LineEvent): LineEvent {
  return { ...event, deliveryContext: { isRedelivery: true } };
}
