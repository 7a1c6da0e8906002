/** Calls to the Zalo Bot API. The token is part of the address, so no address ever enters an error or a log. */
import type { z } from "zod";
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import type { Outgoing, Sent } from "../../src/core/message/outgoing.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { call } from "../kit/call.ts";
import { foreignAnswer } from "../kit/foreign-answer.ts";
import { Envelope, RESULTS, type Parameters } from "./payload.ts";
import { render } from "./render.ts";
import type { ZaloBotSettings } from "./settings.ts";

/** How long we wait for an answer to an ordinary call. No figure is published. */
const CALL_TIMEOUT_MS = 10_000;

/** Calls one method of the API and gives its `result`, undefined where its shape is odd. @throws SendError */
export type ZaloBotApi = <Method extends keyof Parameters>(
  method: Method,
  parameters: Parameters[Method],
  options: { readonly signal: AbortSignal; readonly timeoutMs?: number },
) => Promise<z.infer<(typeof RESULTS)[Method]> | undefined>;

interface Refusal {
  readonly code: SendErrorCode;
  readonly advice: string;
}

/** Zalo's published error codes (docs.zaloplatforms.com/docs/BOT, "Error codes"). */
const REFUSALS: Record<number, Refusal> = {
  400: { code: "bad-content", advice: "Zalo does not accept what we built: please report this as a bug." },
  401: {
    code: "bad-credentials",
    advice: "Zalo refuses the bot token: copy it again from Zalo Bot Creator and add the account anew.",
  },
  403: {
    code: "platform-fault", // published as "internal server error", so the message may have gone out
    advice: "Zalo reports an internal fault (403): look in Zalo whether the message arrived.",
  },
  408: { code: "timed-out", advice: "Zalo gave up the request (408); the message may have been sent." },
  426: {
    code: "not-allowed",
    advice: "Zalo sets and tests webhooks only so often a day (426): try again tomorrow.",
  },
  429: {
    code: "quota-spent",
    advice:
      "The bot's plan is used up (50 users, 3,000 messages a month on the Basic plan): wait, or change the plan.",
  },
};

const UNKNOWN_CHAT: Refusal = {
  code: "recipient-unreachable",
  advice: "Zalo knows no such chat for this bot; where every send fails so, check the account's API address.",
};
const NOT_FOUND: Refusal = {
  code: "not-allowed",
  advice: "Zalo does not know this address (404): check the account's API address and bot token.",
};

/** Makes the caller for one account. */
export function connect(settings: ZaloBotSettings, http: HttpClient): ZaloBotApi {
  const base = `${settings.apiUrl}/bot${settings.token}`;
  return async (method, parameters, { signal, timeoutMs = CALL_TIMEOUT_MS }) => {
    const { status, json } = await call(http, {
      method: "POST",
      url: `${base}/${method}`,
      json: parameters,
      timeoutMs,
      signal,
    });
    const envelope = Envelope.safeParse(json).data;
    // The table says which method gives what; TypeScript does not follow it through the parameter.
    if (envelope?.ok) return RESULTS[method].safeParse(envelope.result).data as never;
    const errorCode = envelope && (envelope.error_code ?? envelope.errorCode ?? status);
    throw new SendError({
      ...(errorCode === undefined ? foreignAnswer(status) : refusal(errorCode, method)),
      httpStatus: status,
      ...(errorCode !== undefined && { platformCode: String(errorCode) }),
    });
  };
}

/**
 * Sends one packed content. Zalo takes no idempotency key: after an unknown outcome it must not be repeated.
 * @throws SendError
 */
export async function send(api: ZaloBotApi, outgoing: Outgoing, signal: AbortSignal): Promise<Sent> {
  const [content, ...others] = outgoing.contents;
  if (!content || others.length > 0) {
    throw new SendError({
      code: "bad-content",
      advice: "Zalo Bot takes one content per call: pack comes first.",
    });
  }
  const chat = { chat_id: outgoing.to };
  const { method: _method, ...shown } = render(content, outgoing.language);
  const sent =
    "text" in shown
      ? await api("sendMessage", { ...chat, ...shown }, { signal })
      : await api("sendPhoto", { ...chat, ...shown }, { signal });
  return { messageIds: sent ? [sent.message_id] : [] };
}

function refusal(errorCode: number, method: string): Refusal {
  if (errorCode === 404) return method.startsWith("send") ? UNKNOWN_CHAT : NOT_FOUND;
  const known = REFUSALS[errorCode];
  if (known) return known;
  if (errorCode >= 500)
    return { code: "platform-fault", advice: "Zalo has a fault; the message may have been sent." };
  return {
    code: "not-allowed",
    advice: "Zalo refused with a code that is not published: see the platform code.",
  };
}
