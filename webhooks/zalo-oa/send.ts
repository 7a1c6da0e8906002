/** Sends one content: as a message, a file or a template, by the address that takes it. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { FileContent } from "../../src/core/message/content.ts";
import type { Outgoing, Sent } from "../../src/core/message/outgoing.ts";
import { phoneIn, recipientAt, type Recipient } from "./address.ts";
import type { OaApi } from "./client.ts";
import type { Uploads } from "./files.ts";
import { SentMessage } from "./payload.ts";
import { render } from "./render.ts";
import type { ZaloOaSettings } from "./settings.ts";
import type { SendTemplate } from "./templates.ts";

/** What sending is made of, for one account. */
export interface Senders {
  readonly api: OaApi;
  readonly uploads: Uploads;
  readonly sendTemplate: SendTemplate;
}

/**
 * Sends one packed content. Zalo takes no idempotency key: after an unknown outcome it must not be repeated.
 * @param key comes back with the receipts of templates. @throws SendError
 */
export async function send(
  senders: Senders,
  settings: ZaloOaSettings,
  outgoing: Outgoing,
  key: string,
  signal: AbortSignal,
): Promise<Sent> {
  const [content, ...others] = outgoing.contents;
  if (!content || others.length > 0) {
    throw new SendError({
      code: "bad-content",
      advice: "Zalo takes one content per call: pack comes first.",
    });
  }
  const recipient = recipientAt(outgoing.to);
  const isVisitor = "anonymous_id" in recipient;
  if (content.type === "template" && !isVisitor)
    return senders.sendTemplate(content, outgoing.to, key, signal);
  if (phoneIn(outgoing.to) !== undefined)
    throw new SendError({ code: "bad-content", advice: "Telephone numbers are sent templates only." });
  if (content.type === "file" && !isVisitor && settings.files === "upload") {
    const sent = await sendFile(content, recipient, senders, signal);
    if (sent) return sent;
  }
  const message = render(content, outgoing.language, { ...settings, hasButtons: !isVisitor });
  // A quotation is known of plain texts only.
  const quoting = outgoing.quotes !== undefined && !isVisitor && !message.attachment;
  return post(
    senders.api,
    recipient,
    quoting ? { ...message, quote_message_id: outgoing.quotes } : message,
    signal,
  );
}

/** The document as a file; null where it goes as a link. A token that Zalo has forgotten is renewed once. */
async function sendFile(
  content: FileContent,
  recipient: Recipient,
  { api, uploads }: Senders,
  signal: AbortSignal,
): Promise<Sent | null> {
  for (let isRepeat = false; ; isRepeat = true) {
    const token = await uploads.tokenOf(content, signal);
    if (token === null) return null;
    try {
      return await post(api, recipient, { attachment: { type: "file", payload: { token } } }, signal);
    } catch (error) {
      const isForgotten = error instanceof SendError && error.facts.platformCode === "-100";
      if (!isForgotten || isRepeat) throw error;
      uploads.forget(content);
    }
  }
}

async function post(api: OaApi, recipient: Recipient, message: object, signal: AbortSignal): Promise<Sent> {
  // Visitors of a web page are reached by the old address only.
  const path = "anonymous_id" in recipient ? "/v2.0/oa/message" : "/v3.0/oa/message/cs";
  const data = await api(path, { method: "POST", json: { recipient, message } }, signal);
  const sent = SentMessage.safeParse(data).data;
  return { messageIds: sent ? [sent.message_id] : [] };
}
