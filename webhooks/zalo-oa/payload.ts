/**
 * The shapes of Zalo's Official Account API, nothing else. Sources differ in places (README.md, "Contradictions"),
 * so each field of an event is read on its own: one that is odd counts as missing.
 */
import { z } from "zod";

const words = z.string().optional().catch(undefined);
/** Always strings: as numbers they would lose their last digits. */
const id = z.string().min(1).max(180).optional().catch(undefined);
const party = z.object({ id }).optional().catch(undefined);
const degrees = (limit: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^-?\d+(\.\d+)?$/)
        .transform(Number),
    ])
    .pipe(z.number().min(-limit).max(limit));

const coordinates = z
  .object({ latitude: degrees(90), longitude: degrees(180) })
  .optional()
  .catch(undefined);

const attachment = z
  .object({
    type: words,
    payload: z
      .object({ url: words, description: words, name: words, coordinates })
      .optional()
      .catch(undefined),
  })
  .catch({ type: undefined, payload: undefined });

const message = z
  .object({
    msg_id: id,
    /** Of user_seen_message; some sources show a single msg_id. */
    msg_ids: z.array(z.string().min(1).max(180)).max(1_000).optional().catch(undefined),
    /** Ours, given back by receipts of templates: the id of the delivery. */
    tracking_id: z.uuid().optional().catch(undefined),
    react_icon: words,
    /** Of the message that this one answers to. */
    quote_msg_id: id,
    text: words,
    attachments: z.array(attachment).max(100).optional().catch(undefined),
    /** Of visitors of a web page who have not logged in. */
    conversation_id: id,
  })
  .optional()
  .catch(undefined);

export const OaEvent = z.object({
  event_name: words,
  sender: party,
  recipient: party,
  /** Instead of a sender, on follow and unfollow. */
  follower: party,
  /** Instead of a sender, on user_click_chatnow. */
  user_id: id,
  oa_id: id,
  message,
  /** Of user_submit_info. */
  info: z.object({ name: words, phone: words }).optional().catch(undefined),
  /** Epoch milliseconds as a string; between 2001 and 2286, or we do not believe it. */
  timestamp: z
    .string()
    .regex(/^\d{13}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
});
export type OaEvent = z.infer<typeof OaEvent>;

/** What the body itself says about its time, as it goes into the signature; undefined where it says nothing. */
export function timestampIn(body: Uint8Array): string | undefined {
  try {
    return SignedPart.parse(JSON.parse(new TextDecoder().decode(body))).timestamp;
  } catch {
    return undefined;
  }
}
const SignedPart = z.object({ timestamp: z.union([z.string(), z.number().transform(String)]) });

/** Every answer of the API, with HTTP status 200 also for refusals: 0 is success. */
export const Envelope = z.object({ error: z.coerce.number().int(), data: z.unknown().optional() });

/** What a sent message gives back. */
export const SentMessage = z.object({ message_id: z.string() });

export const Account = z.object({
  oaid: z.union([z.string(), z.number().transform(String)]).optional(),
  name: words,
  is_verified: z.boolean().optional().catch(undefined),
  package_name: words,
});

/** Lifetimes are seconds, as strings. */
export const IssuedTokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().int().min(1),
});

/** OAuth has an error shape of its own, also with HTTP status 200. */
export const OauthRefusal = z.object({
  error: z.coerce.number().int().optional().catch(undefined),
  error_name: words,
});

/** What an uploaded document gives back. */
export const Uploaded = z.object({ token: z.string().min(1) });

/** What a sent template gives back: `msg_id` by telephone number, `message_id` by person. */
export const SentTemplate = z.object({
  msg_id: z.string().optional().catch(undefined),
  message_id: z.string().optional().catch(undefined),
});

const count = z.coerce.number().int().min(0).optional().catch(undefined);
const TemplateParam = z.object({
  name: z.string(),
  require: z.boolean().optional().catch(undefined),
  type: words,
  maxLength: count,
  minLength: count,
  acceptNull: z.boolean().optional().catch(undefined),
});
export type TemplateParam = z.infer<typeof TemplateParam>;
/** What a template wants to be filled in. */
export const TemplateInfo = z.object({ listParams: z.array(TemplateParam).optional().catch(undefined) });
