/**
 * A stateful fake of the Zalo Bot Platform, true to what is known of it and able to misbehave.
 * It speaks HTTP only, so it can stand in another process than the server under test.
 */
import { makeUpdates, type ZaloBotUpdate } from "./zalo-bot-updates.ts";
import { startTwinServer, type TwinAnswer, type TwinRequest } from "./twin-server.ts";

/** How Zalo misbehaves on one call. "After" means that all was done as asked before things went wrong. */
export type ZaloBotFault =
  | "drop-before"
  | "drop-after"
  | "error-before" // 500
  | "error-after" // 502
  | "slow-before" // no answer for `slowMs`, and nothing done
  | "slow-after"
  | "garbage" // 200 and no JSON, nothing done
  | "garbage-after"
  | "quota-spent"
  | "unauthorised"
  | "tests-spent" // 426: webhooks are set and tested only so often a day
  | "proxy-refuses"; // 403 of something that is not Zalo

export interface ZaloBotTwinOptions {
  readonly token: string;
  /** Sent with webhooks until setWebhook names another. */
  readonly secretToken: string;
  readonly port?: number;
  /** Zalo's clock, in epoch milliseconds. */
  readonly now?: () => number;
  /** Length of a second of long polling; shorter in tests. */
  readonly pollSecondMs?: number;
  readonly slowMs?: number;
  /** Messages that the plan allows; null: no limit. */
  readonly quota?: number | null;
  /** Persons and groups whom the plan lets the bot write to; null: no limit. */
  readonly chats?: number | null;
  /** How the world answers Zalo's call of a webhook: a status, or an outcome without one. By default it is called. */
  readonly world?: (url: string, secretToken: string) => number | `webhook.err.${string}`;
  /** Asked before each call that no `failNext` was left for; for seeded schedules of faults. */
  readonly faultFor?: (call: { readonly method: string; readonly count: number }) => ZaloBotFault | undefined;
  /** Told of each accepted message, for measuring. */
  readonly onAccepted?: (message: AcceptedMessage) => void;
}

/** A message that Zalo took. */
export interface AcceptedMessage {
  /** The chat: a person or a group. */
  readonly to: string;
  readonly messageId: string;
  readonly text?: string;
  readonly photo?: string;
  readonly caption?: string;
  readonly sticker?: string;
  readonly voice?: string;
}

type Parameters = Readonly<Record<string, unknown>>;

/** Answers in place of doing anything. */
const BEFORE: Partial<Record<ZaloBotFault, TwinAnswer>> = {
  "drop-before": "drop",
  "error-before": { status: 500, body: "<html>Internal Server Error</html>" },
  garbage: { status: 200, body: "<html>Welcome to the hotel's network</html>" },
  "quota-spent": refused(429, "Quota exceeded"),
  "tests-spent": refused(426, "Too many requests today"),
  unauthorised: refused(401, "Unauthorized"),
  "proxy-refuses": { status: 403, body: "<html>Attention Required!</html>" },
};

/** Answers after all was done as asked. */
const AFTER: Partial<Record<ZaloBotFault, TwinAnswer>> = {
  "drop-after": "drop",
  "error-after": { status: 502, body: "<html>Bad Gateway</html>" },
  "garbage-after": { status: 200, body: "<html>Welcome to the hotel's network</html>" },
};

/** The ends of a webhook's test by status, as Zalo names them. */
const OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/^2/, "webhook.ok"],
  [/^403$/, "webhook.http.403"],
  [/^404$/, "webhook.http.404"],
  [/^5/, "webhook.http.5xx"],
];

/** What each documented method takes, `parse_mode` and `text_styles` apart: what we say is never markup. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  ...{ getMe: [], getUpdates: ["timeout"], setWebhook: ["url", "secret_token"], deleteWebhook: [] },
  ...{ getWebhookInfo: [], testWebhook: [], sendMessage: ["chat_id", "text"] },
  ...{ sendPhoto: ["chat_id", "photo", "caption"], sendSticker: ["chat_id", "sticker"] },
  ...{ sendVoice: ["chat_id", "voice_url"], sendChatAction: ["chat_id", "action"] },
};

/** Zalo takes https addresses of the world only; a twin takes its neighbours on loopback too. */
function isPublic(url: string): boolean {
  return URL.canParse(url) && (new URL(url).protocol === "https:" || new URL(url).hostname === "127.0.0.1");
}

/** Starts a twin on loopback. */
export async function startZaloBotTwin(options: ZaloBotTwinOptions) {
  const { now = Date.now, pollSecondMs = 1_000, slowMs = 15_000, quota = null, chats = null } = options;
  const messages: AcceptedMessage[] = [];
  const updates: ZaloBotUpdate[] = [];
  const pollers = new Set<() => void>();
  const nextFaults: ZaloBotFault[] = [];
  const calls: { readonly method: string; readonly parameters: Parameters }[] = [];
  let webhook = { url: "", secretToken: options.secretToken, updatedAt: 0 };

  function accept(to: unknown, shown: Omit<AcceptedMessage, "to" | "messageId">): TwinAnswer {
    if (typeof to !== "string" || to === "") return refused(400, "chat_id is empty");
    if (quota !== null && messages.length >= quota) return refused(429, "Quota exceeded");
    const known = new Set(messages.map((message) => message.to));
    if (chats !== null && !known.has(to) && known.size >= chats) return refused(429, "Quota exceeded");
    const message = { to, messageId: `sent-${String(messages.length + 1)}`, ...shown };
    messages.push(message);
    options.onAccepted?.(message);
    return accepted({ message_id: message.messageId, date: now() });
  }

  /** One update, gone once handed over; error 408, with HTTP status 200, when none came in time. */
  function getUpdates({ timeout }: Parameters, gone: AbortSignal): Promise<TwinAnswer> {
    return new Promise((resolve) => {
      const end = (answer: TwinAnswer) => {
        clearTimeout(timer);
        pollers.delete(look);
        resolve(answer);
      };
      const look = () => {
        const update = webhook.url === "" && !gone.aborted ? updates.shift() : undefined;
        if (update) end(accepted(update));
      };
      const timer = setTimeout(
        () => {
          end(refused(408, "Request timeout"));
        },
        Number(timeout ?? 30) * pollSecondMs,
      );
      gone.addEventListener("abort", () => {
        end("drop");
      });
      pollers.add(look);
      look();
    });
  }

  /** Zalo calls the webhook with nothing in hand, and says what it saw. */
  async function ping() {
    const { url, secretToken } = webhook;
    const seen = options.world
      ? options.world(url, secretToken)
      : await post(url, "", { "x-bot-api-secret-token": secretToken }).catch(
          () => "webhook.err.conn" as const,
        );
    if (typeof seen === "string") return { ok: false, url, outcome: seen, hint: "" };
    const outcome = OUTCOMES.find(([status]) => status.test(String(seen)))?.[1] ?? "webhook.http.other";
    return { ok: outcome === "webhook.ok", url, status_code: seen, outcome, latency_ms: 12, hint: "" };
  }

  async function handle(method: string, parameters: Parameters, gone: AbortSignal): Promise<TwinAnswer> {
    // Whether Zalo minds is not known; a parameter that is not in its pages is a slip of ours.
    const unknown = Object.keys(parameters).filter((name) => !TAKES[method]?.includes(name));
    if (TAKES[method] && unknown.length > 0) return refused(400, `unknown: ${unknown.join()}`);
    const { chat_id: chatId, text, photo, caption, sticker } = parameters;
    switch (method) {
      case "getMe":
        return accepted({
          id: "8dfa54a4f6e11fbf46f0",
          account_name: "bot.donghanh",
          account_type: "BASIC",
          can_join_groups: false,
        });
      case "getUpdates":
        return getUpdates(parameters, gone);
      case "setWebhook": {
        const { url, secret_token: secretToken } = parameters;
        if (typeof url !== "string" || !isPublic(url)) return refused(400, "url is invalid");
        if (typeof secretToken !== "string" || secretToken.length < 8 || secretToken.length > 256) {
          return refused(400, "secret_token is invalid");
        }
        webhook = { url, secretToken, updatedAt: now() };
        return accepted({ url, updated_at: webhook.updatedAt, verification: await ping() });
      }
      case "deleteWebhook":
        webhook = { ...webhook, url: "", updatedAt: now() };
        return accepted({ url: "", updated_at: webhook.updatedAt });
      case "getWebhookInfo":
        return accepted({ url: webhook.url, updated_at: webhook.updatedAt });
      case "testWebhook":
        return accepted(await ping());
      case "sendMessage":
        return isText(text) ? accept(chatId, { text }) : refused(400, "text is invalid");
      case "sendPhoto":
        if (typeof photo !== "string" || !/^https?:\/\//.test(photo)) return refused(400, "photo is empty");
        if (caption !== undefined && !isText(caption)) return refused(400, "caption is invalid");
        return accept(chatId, isText(caption) ? { photo, caption } : { photo });
      case "sendSticker":
        return isText(sticker) ? accept(chatId, { sticker }) : refused(400, "sticker is invalid");
      case "sendVoice": {
        const { voice_url: voice } = parameters;
        if (typeof voice !== "string" || !/^https?:\/\/\S+\.aac$/.test(voice))
          return refused(400, "voice_url is invalid");
        return accept(chatId, { voice });
      }
      case "sendChatAction":
        if (parameters["action"] !== "typing") return refused(400, "action is invalid");
        return { status: 200, body: { ok: true } };
      default:
        return refused(404, "Not found");
    }
  }

  async function answer({ path, body, gone }: TwinRequest): Promise<TwinAnswer> {
    const [, bot = "", method = ""] = path.split("/");
    if (decodeURIComponent(bot) !== `bot${options.token}`) return refused(401, "Unauthorized");
    const parameters = JSON.parse(body.toString() || "{}") as Parameters;
    calls.push({ method, parameters });
    const fault = nextFaults.shift() ?? options.faultFor?.({ method, count: calls.length });
    if (fault === "slow-before") return { status: 500, delayMs: slowMs };
    const instead = fault && BEFORE[fault];
    if (instead) return instead;
    const given = await handle(method, parameters, gone);
    if (fault === "slow-after" && given !== "drop") return { ...given, delayMs: slowMs };
    return (fault && AFTER[fault]) ?? given;
  }

  const server = await startTwinServer(answer, options.port);
  const seenBy = (chatId: string) => messages.filter(({ to }) => to === chatId);
  return {
    url: server.url,
    close: server.close,
    /** Builders of updates: `text({ id: "lan" }, "xin chào")`. */
    updates: makeUpdates(now),
    /** Every accepted message, in order. */
    sent: (): readonly AcceptedMessage[] => messages,
    /** What stands in this chat, oldest first. */
    seenBy,
    /** The words only: texts, captions, addresses of pictures. */
    wordsSeenBy: (chatId: string): string[] =>
      seenBy(chatId).map(({ text, caption, photo }) => text ?? caption ?? photo ?? ""),
    /** Every call with the right token, in order. */
    calls: (): typeof calls => calls,
    /** The next calls (one, or as many as said) go wrong like this. */
    failNext(fault: ZaloBotFault, times = 1): void {
      nextFaults.push(...Array<ZaloBotFault>(times).fill(fault));
    },
    /** Somebody wrote: kept for the next poll. */
    keep: (update: ZaloBotUpdate): void => {
      updates.push(update);
      pollers.values().next().value?.();
    },
    /** How many updates wait for a poll. */
    waiting: (): number => updates.length,
    /** Calls a webhook, as documented (`wrapped`) or as captured (`bare`); gives the HTTP status. */
    deliver: (
      url: string,
      update: object,
      {
        shape = "bare",
        secretToken = webhook.secretToken,
      }: { shape?: "bare" | "wrapped"; secretToken?: string } = {},
    ): Promise<number> =>
      post(url, JSON.stringify(shape === "bare" ? update : { ok: true, result: update }), {
        "content-type": "application/json",
        "user-agent": "Java/1.8.0_192",
        "x-bot-api-secret-token": secretToken,
      }),
  };
}

function accepted(result: unknown): TwinAnswer {
  return { status: 200, body: { ok: true, result } };
}

/** Refusals come with HTTP status 200, as measured for error 408. */
function refused(errorCode: number, description: string): TwinAnswer {
  return { status: 200, body: { ok: false, error_code: errorCode, description } };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length >= 1 && value.length <= 2_000;
}

async function post(url: string, body: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(url, { method: "POST", body, headers });
  await answer.arrayBuffer();
  return answer.status;
}
