/** Anything that a platform told us, in our words. Channels translate into these shapes; nothing else does. */
import type { OrderAnswer } from "../staff/order.ts";

/** Who it came from, as the channel account knows them. */
export interface Identity {
  readonly kind: "person" | "group";
  /** The platform's own id of the person or group, which is also where an answer goes. */
  readonly address: string;
  /** In a group: the person who spoke, where the platform says so. */
  readonly speaker?: string;
  /** The name that the platform gave along, if it did. */
  readonly displayName?: string;
}

export type ReceivedMessage =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "picture" | "video" | "audio"; readonly url?: string; readonly caption?: string }
  | { readonly type: "file"; readonly name?: string; readonly url?: string }
  /** Contact details that they chose to share, as the platform's form gives them. Nobody has checked them. */
  | { readonly type: "details"; readonly phone?: string; readonly name?: string }
  | { readonly type: "sticker"; readonly description?: string }
  | {
      readonly type: "place";
      readonly latitude: number;
      readonly longitude: number;
      readonly title?: string;
      readonly address?: string;
    }
  /** Nothing of it is kept: its writer took it back, or people in a group said it to each other. */
  | { readonly type: "removed" }
  /** Something the platform withholds or that we do not know. */
  | { readonly type: "unreadable"; readonly platformType: string };

/** What a platform tells of a message of ours, later. */
export type Receipt = "delivered" | "read";

/** What happened: events speak in the past tense. */
export type Happening =
  | {
      readonly type: "messageReceived";
      /** The platform's id of the message, where it has one. */
      readonly messageId?: string;
      readonly message: ReceivedMessage;
      /** In a group: were we mentioned? Absent in a one-to-one chat. */
      readonly mentionsUs?: boolean;
      /** The platform's id of the message, ours or theirs, that this one answers to. */
      readonly quotes?: string;
    }
  /** A button or quick reply of ours was taken; `value` is what we put into it, `picked` the moment that was picked with it. */
  | { readonly type: "choiceTapped"; readonly value: string; readonly picked?: string }
  /** The contact can now hear us. `startText` is what a deep link carried, such as an invite code. */
  | { readonly type: "contactFollowed"; readonly isUnblocked?: boolean; readonly startText?: string }
  | { readonly type: "contactUnfollowed" }
  /** On the platform, the contact took back that we may have their data. */
  | { readonly type: "dataWithdrawn" }
  /** `text` is "" where nothing of it is kept. `mentionsUs` as above. */
  | {
      readonly type: "messageEdited";
      readonly messageId: string;
      readonly text: string;
      readonly mentionsUs?: boolean;
    }
  | { readonly type: "messageUnsent"; readonly messageId: string }
  /** What became of messages of ours. Such an event has no identity: it starts no turn and is no sign of life. */
  | {
      readonly type: "receiptReceived";
      readonly receipt: Receipt;
      /** The address that they were sent to; several, where the platform does not say who is who. */
      readonly to: readonly string[];
      readonly messageIds: readonly string[];
      /** Our own id of the delivery, where the platform gives it back: a UUID. */
      readonly key?: string;
      /** They put this sign to it. */
      readonly reaction?: string;
    }
  /** The platform confirms that the person in the chat was at our page (services/account-links.ts). */
  | { readonly type: "accountLinked"; readonly nonce: string }
  /** What became of something that a coordinator asked for here (services/staff/carry-out-orders.ts). */
  | { readonly type: "orderAnswered"; readonly answer: OrderAnswer }
  | { readonly type: "groupJoined" }
  | { readonly type: "groupLeft" }
  /** Known or unknown, but nothing that we act on. Kept, so that nothing is lost. */
  | { readonly type: "unsupported"; readonly platformType: string };

export interface InboundEvent {
  /** The platform's own id of this event; unique per channel account. At most 200 characters. */
  readonly eventId: string;
  /** When it happened by the platform's clock, in epoch milliseconds. */
  readonly occurredAt: number;
  /** Missing where the platform names nobody: the event is kept and nothing is answered. */
  readonly identity?: Identity;
  /** A single-use right to answer for free, where the platform gives one. */
  readonly replyToken?: string;
  /** How often the platform told this before, at least, where it says so: no answer of ours had come in time. */
  readonly toldBefore?: number;
  /** The platform asks us to stay silent (another tool has the chat). */
  readonly isStandby?: boolean;
  readonly happening: Happening;
}
