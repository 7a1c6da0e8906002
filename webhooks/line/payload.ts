/**
 * LINE's shapes and nothing else: what its webhooks bring (as far as we read it), what its calls take and answer.
 * Readers are tolerant: LINE adds fields, types and enum values without notice.
 * https://developers.line.biz/en/reference/messaging-api/
 */
import { z } from "zod";

const id = z.string().min(1).max(200);
/** Times up to the year 9999; anything else is no time. */
const milliseconds = z.number().int().min(0).max(253_402_300_799_999);

export const Envelope = z.object({ events: z.array(z.unknown()) });

const Source = z.discriminatedUnion("type", [
  z.object({ type: z.literal("user"), userId: id.optional().catch(undefined) }),
  z.object({ type: z.literal("group"), groupId: id, userId: id.optional().catch(undefined) }),
  z.object({ type: z.literal("room"), roomId: id, userId: id.optional().catch(undefined) }),
]);

/** What all events share. Whatever is missing or odd is left out, so that the event itself survives. */
export const EventHead = z.object({
  type: z.string().max(100).catch("unknown"),
  mode: z.string().optional().catch(undefined),
  timestamp: milliseconds.optional().catch(undefined),
  source: Source.optional().catch(undefined),
  webhookEventId: id.optional().catch(undefined),
  replyToken: id.optional().catch(undefined),
  deliveryContext: z
    .object({ isRedelivery: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type EventHead = z.infer<typeof EventHead>;

const contentProvider = z
  .object({ originalContentUrl: z.string().max(2_000).optional() })
  .optional()
  .catch(undefined);
const Media = { id, contentProvider };

const Written = {
  id,
  text: z.string(),
  mention: z
    .object({
      mentionees: z.array(
        z.object({
          index: z.number().int().optional().catch(undefined),
          length: z.number().int().optional().catch(undefined),
          isSelf: z.boolean().optional().catch(undefined),
        }),
      ),
    })
    .optional()
    .catch(undefined),
};

export const ReceivedMessagePayload = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), ...Written }),
  z.object({ type: z.literal("image"), ...Media }),
  z.object({ type: z.literal("video"), ...Media }),
  z.object({ type: z.literal("audio"), ...Media }),
  z.object({ type: z.literal("file"), id, fileName: z.string().optional().catch(undefined) }),
  z.object({
    type: z.literal("location"),
    id,
    title: z.string().optional().catch(undefined),
    address: z.string().optional().catch(undefined),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.object({
    type: z.literal("sticker"),
    id,
    text: z.string().optional().catch(undefined),
    keywords: z.array(z.string()).optional().catch(undefined),
  }),
]);
export type ReceivedMessagePayload = z.infer<typeof ReceivedMessagePayload>;

/** Enough of a message to say that there was one. */
export const AnyMessage = z.object({
  type: z.string().max(100).catch("unknown"),
  id: id.optional().catch(undefined),
  quotedMessageId: id.optional().catch(undefined),
});
export const MessageBody = z.object({ message: z.unknown() });
export const EditedBody = z.object({ message: z.object(Written) });
export const UnsendBody = z.object({ unsend: z.object({ messageId: id }) });
export const FollowBody = z.object({
  follow: z
    .object({ isUnblocked: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export const PostbackBody = z.object({
  postback: z.object({
    data: z.string(),
    params: z
      .object({ date: z.string().optional(), time: z.string().optional(), datetime: z.string().optional() })
      .optional()
      .catch(undefined),
  }),
});

/** What a send call answers; all else in it is of no use to us. */
export const SendAnswer = z.object({
  sentMessages: z
    .array(z.object({ id: z.coerce.string() }))
    .optional()
    .catch(undefined),
});
export const ErrorAnswer = z.object({
  message: z.string().catch(""),
  details: z
    .array(z.object({ property: z.string().optional().catch(undefined) }))
    .optional()
    .catch(undefined),
});
export const LinkBody = z.object({
  link: z.object({ result: z.literal("ok"), nonce: z.string().min(1).max(255) }),
});
export const LinkToken = z.object({ linkToken: z.string().min(1) });
export const UserProfile = z.object({
  displayName: z.string(),
  language: z.string().optional().catch(undefined),
});
export const IssuedToken = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
export const TokenRefusal = z.object({ error: z.string() });
export const BotInfo = z.object({
  displayName: z.string(),
  basicId: z.string(),
  chatMode: z.string().optional(),
});
export const Quota = z.object({ type: z.string(), value: z.number().optional() });
export const Consumption = z.object({ totalUsage: z.number() });
export const WebhookEndpoint = z.object({ endpoint: z.string(), active: z.boolean() });
export const WebhookTest = z.object({
  success: z.boolean(),
  statusCode: z.number().optional(),
  reason: z.string().optional(),
});

export const MadeRichMenu = z.object({ richMenuId: z.string().min(1) });
export const RichMenuList = z.object({
  richmenus: z.array(z.object({ richMenuId: z.string().min(1), name: z.string().catch("") })),
});

/** The messages that we build: the part of `@line/bot-sdk`'s types that we use (a test holds us to it). */
export interface PostbackAction {
  readonly type: "postback";
  readonly label: string;
  readonly data: string;
  readonly displayText: string;
}
export interface DatetimePickerAction {
  readonly type: "datetimepicker";
  readonly label: string;
  readonly data: string;
  readonly mode: "date" | "time" | "datetime";
  readonly initial?: string;
  readonly min?: string;
  readonly max?: string;
}
export interface UriAction {
  readonly type: "uri";
  readonly label: string;
  readonly uri: string;
}
export type ChoiceAction = PostbackAction | DatetimePickerAction;
export interface QuickReply {
  items: { type: "action"; action: ChoiceAction }[];
}
export interface ConfirmTemplate {
  readonly type: "confirm";
  readonly text: string;
  readonly actions: [ChoiceAction, ChoiceAction];
}
export interface ButtonsTemplate {
  readonly type: "buttons";
  readonly text: string;
  readonly actions: ChoiceAction[];
}
export interface FlexText {
  readonly type: "text";
  readonly text: string;
  readonly wrap: true;
  readonly size?: "sm" | "xs" | "lg";
  readonly weight?: "bold";
  readonly color?: string;
}
export interface FlexButton {
  readonly type: "button";
  readonly style: "link";
  readonly height: "sm";
  readonly action: UriAction;
}
export interface FlexBox<Part> {
  readonly type: "box";
  readonly layout: "vertical";
  readonly spacing: "none" | "sm" | "md";
  readonly contents: Part[];
}
export interface FlexBubble {
  readonly type: "bubble";
  readonly body: FlexBox<FlexText | FlexBox<FlexText>>;
  readonly footer?: FlexBox<FlexButton>;
}
export type FlexContainer = FlexBubble | { readonly type: "carousel"; readonly contents: FlexBubble[] };

export type LineMessage = { readonly quickReply?: QuickReply } & (
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "image"; readonly originalContentUrl: string; readonly previewImageUrl: string }
  | {
      readonly type: "location";
      readonly title: string;
      readonly address: string;
      readonly latitude: number;
      readonly longitude: number;
    }
  | { readonly type: "flex"; readonly altText: string; readonly contents: FlexContainer }
  | {
      readonly type: "template";
      readonly altText: string;
      readonly template: ConfirmTemplate | ButtonsTemplate;
    }
);

export type RichMenuAction =
  PostbackAction | UriAction | { readonly type: "message"; readonly label: string; readonly text: string };
export interface RichMenuRequest {
  readonly size: { readonly width: number; readonly height: number };
  readonly selected: boolean;
  /** For us to find it again; people see `chatBarText`. */
  readonly name: string;
  readonly chatBarText: string;
  readonly areas: {
    readonly bounds: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    readonly action: RichMenuAction;
  }[];
}
