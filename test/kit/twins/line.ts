/**
 * A twin of LINE: remembers what it was told and answers as LINE does, the bad days included. Plain HTTP on loopback.
 * It reads only what crosses the wire, so the process under test may be another one, and may die.
 */
import { readContract, underContract } from "../line-contract/index.ts";
import { complaintsAbout } from "./line-limits.ts";
import { lineBody, lineEvents, redelivered, signLine, type LineEvent, type Tappable } from "./line-events.ts";
import { twinRichMenus } from "./line-rich-menus.ts";
import { linePeople } from "./line-people.ts";
import { startTwinServer, type TwinAnswer, type TwinRequest } from "./twin-server.ts";

/** How LINE misbehaves on one send call. "After" means that the message was accepted before things went wrong. */
export type LineFault =
  | "drop-before"
  | "drop-after"
  | "error-before" // 500
  | "error-after" // 500
  | "slow-before" // no answer for `slowMs`, not accepted
  | "slow-after" // the same, accepted at once
  | "garbage" // 200 and no JSON, not accepted
  | "rate-limited"
  | "quota-spent"
  | "reply-token-invalid" // of replies only; a push is taken
  | "unauthorised";

export interface LineTwinOptions {
  readonly channelSecret: string;
  readonly accessToken: string;
  /** Issues stateless tokens to this id with the secret; undefined: to nobody. */
  readonly channelId?: string;
  readonly port?: number;
  /** LINE's clock, in epoch milliseconds. */
  readonly now?: () => number;
  readonly replyTokenLifetimeMs?: number;
  readonly slowMs?: number;
  /** Pushes that the plan allows this month; null: no limit. */
  readonly monthlyQuota?: number | null;
  /**
   * Whom a reply token answers that this twin did not make (events made by another process); undefined: no such token.
   * Such tokens are single-use too, and do not expire.
   */
  readonly ownerOf?: (replyToken: string) => string | undefined;
  /** Asked before each send call that no `failNext` was left for; for seeded schedules of faults. */
  readonly faultFor?: (call: { readonly path: string; readonly count: number }) => LineFault | undefined;
  /** What a multicast does with ids that LINE does not know; its pages say both. Left out by default. */
  readonly strangersInMulticast?: "left-out" | "refused";
  /** Told of each accepted send call, for measuring. */
  readonly onAccepted?: (call: AcceptedCall) => void;
}

/** A message as it crossed the wire: whatever LINE's limits allow. */
export interface SeenMessage extends Tappable {
  readonly type: string;
  readonly text?: string;
  readonly altText?: string;
  readonly title?: string;
  readonly originalContentUrl?: string;
}

type SendRoute = "reply" | "push" | "multicast";

/** An accepted send call as far as it concerns one recipient: a multicast makes one for each. */
export interface AcceptedCall {
  readonly route: SendRoute;
  readonly to: string;
  readonly messages: readonly SeenMessage[];
  readonly requestId: string;
  readonly replyToken?: string;
  readonly retryKey?: string;
}

export type LineTwin = Awaited<ReturnType<typeof startLineTwin>>;

const RETRY_KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MS_PER_DAY = 24 * 60 * 60 * 1_000;

/** Starts a twin of one LINE account. Users may block it (`blocked`) or be unknown to it (`strangers`). */
export async function startLineTwin(options: LineTwinOptions) {
  readContract();
  const now = options.now ?? Date.now;
  const lifetimeMs = options.replyTokenLifetimeMs ?? 60_000;
  const monthlyQuota = options.monthlyQuota ?? null;
  const tokens = new Map<string, { issuedAt: number; to: string }>();
  const used = new Set<string>();
  /** Until when each is valid. */
  const stateless = new Map<string, number>();
  const retryKeys = new Map<string, { acceptedAt: number; requestId: string; told: object }>();
  const accepted: AcceptedCall[] = [];
  const nextFaults: LineFault[] = [];
  const blocked = new Set<string>();
  const strangers = new Set<string>();
  const people = linePeople(now, blocked);
  const loading = new Map<string, number>();
  const richMenus = twinRichMenus(strangers);
  const webhook = { endpoint: "", active: true };
  const bot = {
    userId: "U00000000000000000000000000000b07",
    basicId: "@donghanh",
    displayName: "Đồng Hành",
    chatMode: "bot",
    markAsReadMode: "auto",
  };
  let calls = 0;
  let sendCalls = 0;
  let pushed = 0;
  let messageCount = 0;

  function addresseeOf(replyToken: string): string | undefined {
    const token = tokens.get(replyToken);
    if (token) return now() - token.issuedAt > lifetimeMs ? undefined : token.to;
    return used.has(replyToken) ? undefined : options.ownerOf?.(replyToken);
  }

  /** What LINE does with a send call that it understands. */
  function accept(request: TwinRequest, route: SendRoute, requestId: string): TwinAnswer {
    const body = jsonIn(request.body);
    if (!body) return refuse(400, "The request body could not be parsed as JSON");
    const retryKey = request.headers["x-line-retry-key"];
    if (route === "reply" && retryKey !== undefined) return refuse(400, "Retry key is not supported");
    if (retryKey !== undefined && !RETRY_KEY.test(String(retryKey))) return refuse(400, "Invalid retry key");
    const known = retryKey === undefined ? undefined : retryKeys.get(String(retryKey));
    if (known && now() - known.acceptedAt < MS_PER_DAY) {
      return {
        status: 409,
        headers: { "x-line-accepted-request-id": known.requestId },
        body: { message: "The retry key is already accepted", ...known.told },
      };
    }
    const details = complaintsAbout(body["messages"]);
    if (details.length > 0)
      return refuse(400, `The request body has ${String(details.length)} error(s)`, details);
    const messages = body["messages"] as SeenMessage[];
    const replyToken = String(body["replyToken"]);
    const recipients = route === "reply" ? owners(replyToken) : recipientsIn(body["to"], route);
    if (!Array.isArray(recipients)) return recipients;
    if (route === "reply") {
      tokens.delete(replyToken);
      used.add(replyToken);
    } else {
      const counted = recipients.filter((to) => !blocked.has(to)).length;
      if (monthlyQuota !== null && pushed + Math.max(counted, 1) > monthlyQuota)
        return refuse(429, "You have reached your monthly limit.");
      pushed += counted;
    }
    const sentMessages = messages.map(() => ({
      id: `7${String(++messageCount).padStart(17, "0")}`,
      quoteToken: "q",
    }));
    const told = route === "multicast" ? {} : { sentMessages };
    if (retryKey !== undefined) retryKeys.set(String(retryKey), { acceptedAt: now(), requestId, told });
    for (const to of recipients) {
      const call: AcceptedCall = {
        route,
        to,
        messages,
        requestId,
        ...(route === "reply" && { replyToken }),
        ...(retryKey !== undefined && { retryKey: String(retryKey) }),
      };
      accepted.push(call);
      loading.delete(to);
      options.onAccepted?.(call);
    }
    return { status: 200, body: told };
  }

  function owners(replyToken: string): string[] | TwinAnswer {
    const to = addresseeOf(replyToken);
    return to === undefined ? refuse(400, "Invalid reply token") : [to];
  }

  /** Those who are told; what LINE does with an id that it does not know, differs. */
  function recipientsIn(to: unknown, route: "push" | "multicast"): string[] | TwinAnswer {
    const ids: unknown[] = route === "push" ? [to] : Array.isArray(to) ? to : [];
    const idShape = route === "push" ? /^[UCR][0-9a-f]{32}$/ : /^U[0-9a-f]{32}$/;
    if (ids.length < 1 || ids.length > 500 || !ids.every((id) => typeof id === "string" && idShape.test(id)))
      return refuse(400, "The property, 'to', in the request body is invalid (line: -, column: -)");
    const known = (ids as string[]).filter((id) => !strangers.has(id));
    const refuses = route === "push" || options.strangersInMulticast === "refused";
    return refuses && known.length < ids.length ? refuse(400, "Failed to send messages") : known;
  }

  function send(request: TwinRequest, route: SendRoute, requestId: string): TwinAnswer {
    const fault = nextFaults.shift() ?? options.faultFor?.({ path: request.path, count: ++sendCalls });
    const slowMs = options.slowMs ?? 15_000;
    if (fault?.endsWith("-after")) {
      const answer = accept(request, route, requestId);
      if (fault === "drop-after") return "drop";
      if (fault === "error-after") return refuse(500, "The API server is overloaded");
      return typeof answer === "string" ? answer : { ...answer, delayMs: slowMs };
    }
    switch (fault) {
      case "drop-before":
        return "drop";
      case "error-before":
        return refuse(500, "The API server is overloaded");
      case "slow-before":
        return { status: 500, delayMs: slowMs };
      case "garbage":
        return { status: 200, body: "<html><body>Welcome to the hotel's network</body></html>" };
      case "rate-limited":
        return refuse(429, "The API rate limit has been exceeded. Try again later.");
      case "quota-spent":
        return refuse(429, "You have reached your monthly limit.");
      case "reply-token-invalid":
        return route === "reply" ? refuse(400, "Invalid reply token") : accept(request, route, requestId);
      case "unauthorised":
        return refuse(401, "Authentication failed due to the following reason: invalid token.");
      default:
        return accept(request, route, requestId);
    }
  }

  /** Stateless tokens: any number of them is valid, for 15 minutes. */
  function issueToken({ headers, body }: TwinRequest): TwinAnswer {
    const form = new URLSearchParams(body.toString());
    const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
    if (!isForm || form.get("grant_type") !== "client_credentials")
      return { status: 400, body: { error: "unsupported_grant_type" } };
    const isKnown = form.get("client_id") === options.channelId;
    if (!isKnown || form.get("client_secret") !== options.channelSecret)
      return {
        status: 400,
        body: { error: "invalid_client", error_description: "invalid client credentials" },
      };
    const token = `stateless-${String(stateless.size + 1)}`;
    stateless.set(token, now() + 899_000);
    return { status: 200, body: { access_token: token, expires_in: 899, token_type: "Bearer" } };
  }

  function isAuthorised({ headers: { authorization } }: TwinRequest): boolean {
    if (authorization === `Bearer ${options.accessToken}`) return true;
    return (stateless.get(authorization?.replace(/^Bearer /, "") ?? "") ?? 0) > now();
  }

  async function answer(request: TwinRequest, requestId: string): Promise<TwinAnswer> {
    if (`${request.method} ${request.path}` === "POST /oauth2/v3/token") return issueToken(request);
    if (!isAuthorised(request)) {
      return refuse(401, "Authentication failed due to the following reason: invalid token.");
    }
    const aboutPeople = people.answer(request);
    if (aboutPeople) return aboutPeople;
    switch (`${request.method} ${request.path}`) {
      case "POST /v2/bot/message/reply":
        return send(request, "reply", requestId);
      case "POST /v2/bot/message/push":
        return send(request, "push", requestId);
      case "POST /v2/bot/message/multicast":
        return send(request, "multicast", requestId);
      case "POST /v2/bot/chat/loading/start":
        return startLoading(jsonIn(request.body));
      case "GET /v2/bot/info":
        return { status: 200, body: bot };
      case "GET /v2/bot/message/quota":
        return {
          status: 200,
          body: monthlyQuota === null ? { type: "none" } : { type: "limited", value: monthlyQuota },
        };
      case "GET /v2/bot/message/quota/consumption":
        return { status: 200, body: { totalUsage: pushed } };
      case "GET /v2/bot/channel/webhook/endpoint":
        return webhook.endpoint ? { status: 200, body: webhook } : refuse(404, "Not found");
      case "POST /v2/bot/channel/webhook/test":
        return { status: 200, body: await testWebhook() };
      default:
        return richMenus.answer(request) ?? refuse(404, "Not found");
    }
  }

  /** For users only, in steps of five seconds. */
  function startLoading(body: Record<string, unknown> | undefined): TwinAnswer {
    const { chatId, loadingSeconds = 20 } = body ?? {};
    if (typeof chatId !== "string" || !/^U[0-9a-f]{32}$/.test(chatId)) return refuse(400, "Invalid chatId");
    const isStep = typeof loadingSeconds === "number" && loadingSeconds % 5 === 0;
    if (!isStep || loadingSeconds < 5 || loadingSeconds > 60) return refuse(400, "Invalid loadingSeconds");
    loading.set(chatId, loadingSeconds);
    return { status: 202, body: {} };
  }

  async function testWebhook() {
    const timestamp = new Date(now()).toISOString();
    try {
      const statusCode = await deliver(webhook.endpoint, []);
      const success = statusCode >= 200 && statusCode < 300;
      return {
        success,
        timestamp,
        statusCode,
        reason: success ? "OK" : "ERROR_STATUS_CODE",
        detail: String(statusCode),
      };
    } catch {
      return {
        success: false,
        timestamp,
        statusCode: 0,
        reason: "COULD_NOT_CONNECT",
        detail: "connection failed",
      };
    }
  }

  /** Posts events, signed, in one request; gives the status. @throws when nobody answers */
  async function deliver(webhookUrl: string, events: readonly unknown[]): Promise<number> {
    const body = lineBody(events);
    const headers = { "content-type": "application/json; charset=utf-8", "x-line-signature": sign(body) };
    const response = await fetch(webhookUrl, { method: "POST", headers, body });
    await response.arrayBuffer();
    return response.status;
  }

  const sign = (body: string | Uint8Array) => signLine(body, options.channelSecret);
  const server = await startTwinServer(async (request) => {
    const requestId = `request-${String(++calls)}`;
    const given = await underContract(request, () => answer(request, requestId));
    return given === "drop"
      ? given
      : { ...given, headers: { "x-line-request-id": requestId, ...given.headers } };
  }, options.port);

  const seenBy = (userId: string): SeenMessage[] =>
    blocked.has(userId) ? [] : accepted.filter((call) => call.to === userId).flatMap((call) => call.messages);

  return {
    url: server.url,
    close: () => server.close(),
    sign,
    deliver,
    /** Event builders; their reply tokens are good for one answer within a minute of LINE's clock. */
    ...lineEvents(now, (replyToken, to) => tokens.set(replyToken, { issuedAt: now(), to })),
    /** Starts the minute of an event's reply token again, as a redelivery does, unless it was used. */
    redeliver(webhookUrl: string, event: LineEvent): Promise<number> {
      const token = tokens.get(String(event["replyToken"]));
      if (token) token.issuedAt = now();
      return deliver(webhookUrl, [redelivered(event)]);
    },
    /** Every accepted call, in order. */
    sent: (): readonly AcceptedCall[] => accepted,
    /** All messages on this person's screen, oldest first. */
    seenBy,
    /** Their words only: texts, alternative texts of cards, titles of places, addresses of pictures. */
    wordsSeenBy: (userId: string): string[] =>
      seenBy(userId).map(
        (message) => message.text ?? message.altText ?? message.title ?? message.originalContentUrl ?? "",
      ),
    /** The next send calls (one, or as many as said) go wrong like this. */
    failNext(fault: LineFault, times = 1): void {
      nextFaults.push(...Array<LineFault>(times).fill(fault));
    },
    blocked,
    strangers,
    /** What people show of themselves, by their ids. */
    profiles: people.profiles,
    /** The bytes of received messages, by the messages' ids. */
    contents: people.contents,
    /** See line-people.ts. */
    atDialog: people.atDialog,
    /** Who sees the loading animation, and for how many seconds at most; our next message ends it. */
    loading,
    richMenus,
    /** The tokens that were issued, with their ends; deleting one makes LINE refuse it. */
    stateless,
    /** What the console says about the webhook; `endpoint` "" means that none is set. */
    webhook,
  };
}

function refuse(status: number, message: string, details?: readonly object[]): Exclude<TwinAnswer, "drop"> {
  return { status, body: details ? { message, details } : { message } };
}

function jsonIn(body: Buffer): Record<string, unknown> | undefined {
  try {
    return JSON.parse(body.toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
