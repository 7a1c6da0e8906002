/**
 * Zalo Bot's shapes, nothing else. The published pages and captured traffic differ in places
 * (README.md, "Contradictions"), so each field is read on its own: one that is odd counts as missing.
 */
import { z } from "zod";

const words = z.string().optional().catch(undefined);
const id = z.string().min(1).max(200).optional().catch(undefined);

const Sender = z
  .object({
    id,
    display_name: words,
    first_name: words,
    name: words,
    is_bot: z.boolean().optional().catch(undefined),
  })
  .optional()
  .catch(undefined);

const Chat = z.object({ id, chat_type: words }).optional().catch(undefined);

const Message = z
  .object({
    message_id: id,
    /** Epoch milliseconds; between 2001 and 2286, or we do not believe it. */
    date: z.number().int().min(1e12).max(1e13).optional().catch(undefined),
    from: Sender,
    chat: Chat,
    text: words,
    /** The address of a picture: `photo` in the documentation, `photo_url` in captured traffic. */
    photo: words,
    photo_url: words,
    caption: words,
    voice_url: words,
  })
  .optional()
  .catch(undefined);

/** One update. `from` and `user` at the top are a guess for `user.follow`, whose shape is not published. */
export const Update = z.object({ event_name: words, message: Message, from: Sender, user: Sender });
export type Update = z.infer<typeof Update>;

const errorCode = z.coerce.number().int().positive().optional().catch(undefined);

/** Every answer of the API. Whether it went well is said by `ok`, not by the HTTP status. */
export const Envelope = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: errorCode,
  /** So spelled in one place of the documentation. */
  errorCode,
});

const SentMessage = z.object({ message_id: z.string() });
const WebhookInfo = z.object({ url: words });

/** How a call of our webhook went, right after it was set or when asked for. `outcome` is an open set. */
const WebhookTest = z.object({
  ok: z.boolean().optional().catch(undefined),
  status_code: z.number().int().optional().catch(undefined),
  outcome: words,
});
export type WebhookTest = z.infer<typeof WebhookTest>;

/** Every documented method and what it gives (docs.zaloplatforms.com/docs/BOT, "API", 2026-09). */
export const RESULTS = {
  getMe: z.object({ id: words, account_name: words, display_name: words, account_type: words }),
  getUpdates: z.unknown(),
  setWebhook: WebhookInfo.extend({ verification: WebhookTest.optional().catch(undefined) }),
  deleteWebhook: WebhookInfo,
  getWebhookInfo: WebhookInfo,
  testWebhook: WebhookTest,
  sendMessage: SentMessage,
  sendPhoto: SentMessage,
  sendSticker: SentMessage,
  sendVoice: SentMessage,
  sendChatAction: z.unknown(),
};

/** What each method takes. There is no `parse_mode` and no `text_styles`: our texts hold words of strangers. */
export interface Parameters {
  readonly getMe: Record<never, never>;
  readonly getUpdates: { readonly timeout: number };
  readonly setWebhook: { readonly url: string; readonly secret_token: string };
  readonly deleteWebhook: Record<never, never>;
  readonly getWebhookInfo: Record<never, never>;
  readonly testWebhook: Record<never, never>;
  readonly sendMessage: { readonly chat_id: string; readonly text: string };
  readonly sendPhoto: { readonly chat_id: string; readonly photo: string; readonly caption?: string };
  /** An id from stickers.zaloapp.com. */
  readonly sendSticker: { readonly chat_id: string; readonly sticker: string };
  /** An address that ends in `.aac`; to persons only: to a group Zalo may say ok and show nothing. */
  readonly sendVoice: { readonly chat_id: string; readonly voice_url: string };
  /** Fades by itself after some seconds. */
  readonly sendChatAction: { readonly chat_id: string; readonly action: "typing" };
}
