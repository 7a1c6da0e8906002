/**
 * A stateful fake of Zalo's Official Account API and of its OAuth, true to what is known of them and able to misbehave.
 * It speaks HTTP only, so it can stand in another process than the server under test.
 */
import { createHash } from "node:crypto";
import { macOf, makeOaEvents, type OaEventPayload } from "./zalo-oa-events.ts";
import { faultIn, isObject } from "./zalo-oa-rules.ts";
import { faultInTemplate, isNight, uploadedIn, type TwinParam } from "./zalo-oa-templates.ts";
import { startTwinServer, type TwinAnswer, type TwinRequest } from "./twin-server.ts";

/** How Zalo misbehaves on one call; a number is an error code of Zalo's own. "After": all was done as asked before. */
export type ZaloOaFault =
  | number
  | "drop-before"
  | "drop-after"
  | "error-before" // 500
  | "error-after" // 502
  | "slow-before" // no answer for `slowMs`, and nothing done
  | "slow-after"
  | "garbage" // 200 and no JSON, nothing done
  | "garbage-after";

export interface ZaloOaTwinOptions {
  readonly appId: string;
  readonly appSecret: string;
  readonly oaSecretKey: string;
  readonly oaId: string;
  readonly port?: number;
  /** Zalo's clock, in epoch milliseconds. */
  readonly now?: () => number;
  readonly slowMs?: number;
  /** The approved templates by id: what their blanks take. */
  readonly templates?: Readonly<Record<string, readonly TwinParam[]>>;
  /** Seconds that an access token lives. */
  readonly tokenSeconds?: number;
  /** Asked before each call but those to OAuth that no `failNext` was left for; for seeded schedules of faults. */
  readonly faultFor?: (call: { readonly path: string; readonly count: number }) => ZaloOaFault | undefined;
}

/** A message that Zalo took. */
export interface OaAcceptedMessage {
  /** A person's id, or `visitor:<id>`. */
  readonly to: string;
  readonly messageId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

const DAY_MS = 24 * 3_600_000;
const BEFORE: Record<string, TwinAnswer> = {
  "drop-before": "drop",
  "error-before": { status: 500, body: "<html>Internal Server Error</html>" },
  garbage: { status: 200, body: "<html>Welcome to the hotel's network</html>" },
};
const AFTER: Record<string, TwinAnswer> = {
  "drop-after": "drop",
  "error-after": { status: 502, body: "<html>Bad Gateway</html>" },
  "garbage-after": { status: 200, body: "<html>Welcome to the hotel's network</html>" },
};

/** Starts a twin on loopback. */
export async function startZaloOaTwin(options: ZaloOaTwinOptions) {
  const { now = Date.now, slowMs = 15_000, tokenSeconds = 90_000, appId, oaId } = options;
  const messages: OaAcceptedMessage[] = [];
  const lastInteractions = new Map<string, number>();
  const accessTokens = new Map<string, number>();
  const refreshTokens = new Set<string>();
  const codes = new Map<string, string>();
  const uploads: {
    readonly token: string;
    readonly name: string;
    readonly bytes: number;
    readonly at: number;
  }[] = [];
  const sentTemplates: { readonly to: string; readonly body: Readonly<Record<string, unknown>> }[] = [];
  const calls: { readonly path: string; readonly headers: TwinRequest["headers"] }[] = [];
  const nextFaults: ZaloOaFault[] = [];
  const nextOauthFaults: ZaloOaFault[] = [];
  let exchanges = 0;
  let issued = 0;

  function issue() {
    issued += 1;
    const pair = {
      access: `access-${String(issued)}-of-${oaId}`,
      refresh: `refresh-${String(issued)}-of-${oaId}`,
    };
    accessTokens.set(pair.access, now() + tokenSeconds * 1_000);
    refreshTokens.add(pair.refresh);
    return pair;
  }

  /** The old refresh token is dead at once. */
  function exchange({ headers, body }: TwinRequest): TwinAnswer {
    exchanges += 1;
    const form = new URLSearchParams(body.toString());
    if (!String(headers["content-type"]).startsWith("application/x-www-form-urlencoded"))
      return oauthRefusal(-14_001, "Invalid content type");
    if (headers.secret_key !== options.appSecret) return oauthRefusal(-14_004, "Invalid secret key");
    if (form.get("app_id") !== appId) return oauthRefusal(-14_001, "Invalid app id");
    if (form.get("grant_type") === "refresh_token") {
      if (!refreshTokens.delete(form.get("refresh_token") ?? ""))
        return oauthRefusal(-14_014, "Invalid refresh token");
    } else {
      const code = form.get("code") ?? "";
      const challenge = codes.get(code);
      codes.delete(code);
      const verifier = form.get("code_verifier") ?? "";
      if (challenge === undefined) return oauthRefusal(-14_005, "Invalid authorization code");
      if (verifier.length !== 43 || challengeOf(verifier) !== challenge)
        return oauthRefusal(-14_010, "Invalid code verifier");
    }
    const { access, refresh } = issue();
    const answer = { access_token: access, refresh_token: refresh, expires_in: String(tokenSeconds) };
    return { status: 200, body: answer };
  }

  function take(to: string, message: unknown): TwinAnswer {
    const uploaded = (token: string) => uploads.findLast((upload) => upload.token === token);
    const fault = faultIn(message, (token) => uploaded(token) !== undefined);
    if (fault !== null) return refused(-201, fault);
    const token = tokenIn(message);
    if (token !== undefined && now() - (uploaded(token)?.at ?? 0) > 7 * DAY_MS)
      return refused(-100, "attachment_id is expired");
    const last = lastInteractions.get(to) ?? -Infinity;
    if (now() - last > 7 * DAY_MS)
      return refused(-230, "User has not interacted with the OA in the past 7 days");
    const accepted = {
      to,
      messageId: `63ec${String(messages.length + 1)}`,
      message: message as OaAcceptedMessage["message"],
    };
    messages.push(accepted);
    const quota = { quota_type: "reply", remain: "8", total: "8" };
    return success({ message_id: accepted.messageId, user_id: to, sent_time: String(now()), quota });
  }

  /** Uploads last seven days. */
  function upload({ headers, body }: TwinRequest): TwinAnswer {
    const file = uploadedIn(String(headers["content-type"]), body);
    if (typeof file === "string") return refused(-201, file);
    const token = `file-${String(uploads.length + 1)}`;
    uploads.push({ token, at: now(), ...file });
    return success({ token });
  }

  function takeTemplate(path: string, given: Record<string, unknown>): TwinAnswer {
    const byPhone = path === "/message/template";
    const fault = faultInTemplate(given, byPhone, options.templates ?? {});
    if (fault) return refused(...fault);
    if (isNight(now())) return refused(byPhone ? -133 : -234, "Not at night");
    const to = String(byPhone ? given.phone : given.user_id);
    sentTemplates.push({ to, body: given });
    const id = `tpl${String(sentTemplates.length)}`;
    const quota = { dailyQuota: "500", remainingQuota: "499" };
    return success(
      byPhone ? { msg_id: id, sent_time: String(now()), sending_mode: "1", quota } : { message_id: id },
    );
  }

  function handle(request: TwinRequest): TwinAnswer {
    const { method, path, body, query } = request;
    if (method === "GET" && path === "/template/info/v2") {
      const id = query.get("template_id") ?? "";
      const listParams = options.templates?.[id];
      return listParams ? success({ templateId: id, listParams }) : refused(-109, "Template id is invalid");
    }
    if (path === "/v2.0/oa/upload/file") return upload(request);
    if (path === "/message/template" || path === "/v3.0/oa/message/template")
      return takeTemplate(path, JSON.parse(body.toString() || "{}") as Record<string, unknown>);
    if (method === "GET" && path === "/v2.0/oa/getoa")
      return success({ oaid: oaId, name: "Đào tạo Hà Nội", is_verified: true, package_name: "Nâng cao" });
    if (method !== "POST") return refused(-201, "method");
    const { recipient, message } = JSON.parse(body.toString() || "{}") as Record<string, unknown>;
    if (!isObject(recipient)) return refused(-201, "recipient is missing");
    if (path === "/v3.0/oa/message/cs" && typeof recipient.user_id === "string")
      return take(recipient.user_id, message);
    if (
      path === "/v2.0/oa/message" &&
      typeof recipient.anonymous_id === "string" &&
      "conversation_id" in recipient
    )
      return take(`visitor:${recipient.anonymous_id}`, message);
    return refused(-201, "recipient is invalid");
  }

  function answer(request: TwinRequest): TwinAnswer {
    const { path } = request;
    const isOauth = path === "/v4/oa/access_token";
    if (!isOauth) calls.push({ path, headers: request.headers });
    const fault = isOauth
      ? nextOauthFaults.shift()
      : (nextFaults.shift() ?? options.faultFor?.({ path, count: calls.length }));
    if (typeof fault === "number")
      return isOauth ? oauthRefusal(fault, "Refused") : refused(fault, "Refused");
    if (fault === "slow-before") return { status: 500, delayMs: slowMs };
    const instead = BEFORE[fault ?? ""];
    if (instead) return instead;
    const given = isOauth ? exchange(request) : withToken(request);
    if (fault === "slow-after" && given !== "drop") return { ...given, delayMs: slowMs };
    return AFTER[fault ?? ""] ?? given;
  }

  function withToken(request: TwinRequest): TwinAnswer {
    const endsAt = accessTokens.get(String(request.headers.access_token));
    const isBusiness = request.path === "/message/template" || request.path.startsWith("/template/");
    if (endsAt === undefined) return refused(isBusiness ? -124 : -216, "Access token is invalid");
    return endsAt <= now() ? refused(-220, "Access token has expired") : handle(request);
  }

  const server = await startTwinServer(answer, options.port);
  const build = makeOaEvents({ appId, oaId }, now);
  const sign = (body: string, timestamp: string) => macOf(appId, body, timestamp, options.oaSecretKey);
  return {
    url: server.url,
    close: server.close,
    /** Builders of events; whoever writes or follows has interacted. */
    events: build,
    /** The person did something that opens the reply window, at this moment of Zalo's clock. */
    interact: (person: string, at = now()): void => void lastInteractions.set(person, at),
    /** Another pair of tokens, as the console's API Explorer hands them out. */
    issue,
    /** Forgets all tokens: what exists is refused from now on. */
    revoke(): void {
      accessTokens.clear();
      refreshTokens.clear();
    },
    /** Refuses the access tokens that are out; the refresh tokens stay good. */
    dropAccess: (): void => accessTokens.clear(),
    /** An administrator opens the link and agrees. @returns where Zalo sends the browser, code and all */
    agree(link: string): URL {
      const asked = new URL(link).searchParams;
      if (asked.get("app_id") !== appId) throw new Error("twin: another app");
      const code = `code-${String(codes.size + 1)}-${String(issued)}`;
      codes.set(code, asked.get("code_challenge") ?? "");
      const back = new URL(asked.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("oa_id", oaId);
      const state = asked.get("state");
      if (state !== null) back.searchParams.set("state", state);
      return back;
    },
    /** Every uploaded document, in order. */
    uploads: (): typeof uploads => uploads,
    /** Every accepted template, in order. */
    sentTemplates: (): typeof sentTemplates => sentTemplates,
    /** Every accepted message, in order. */
    sent: (): readonly OaAcceptedMessage[] => messages,
    /** What stands in this person's chat: words, then addresses of pictures, then titles of lists. */
    wordsSeenBy: (person: string): string[] => messages.filter(({ to }) => to === person).map(wordsOf),
    /** Every call but those to OAuth. */
    calls: (): typeof calls => calls,
    /** How often tokens were exchanged, well or badly. */
    exchanges: (): number => exchanges,
    failNext(fault: ZaloOaFault, times = 1): void {
      nextFaults.push(...Array<ZaloOaFault>(times).fill(fault));
    },
    failNextExchange(fault: ZaloOaFault, times = 1): void {
      nextOauthFaults.push(...Array<ZaloOaFault>(times).fill(fault));
    },
    /** Headers and body as Zalo sends them. */
    signed(event: OaEventPayload): { readonly headers: Record<string, string>; readonly body: string } {
      const body = JSON.stringify(event);
      const mac = sign(body, event.timestamp);
      const headers = {
        "content-type": "application/json",
        "x-zevent-signature": `mac=${mac}`,
        "x-zevent-timestamp": event.timestamp,
      };
      return { headers, body };
    },
  };
}

function tokenIn(message: unknown): string | undefined {
  const { attachment } = message as { attachment?: { type: string; payload: { token?: string } } };
  return attachment?.type === "file" ? attachment.payload.token : undefined;
}

function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function success(data: unknown): TwinAnswer {
  return { status: 200, body: { error: 0, message: "Success", data } };
}

/** Refusals come with HTTP status 200 and without data. */
function refused(error: number, message: string): TwinAnswer {
  return { status: 200, body: { error, message } };
}

/** OAuth refuses in a shape of its own. */
function oauthRefusal(error: number, reason: string): TwinAnswer {
  const body = { error_name: "Refused", error_reason: reason, error_description: reason, ref_doc: "", error };
  return { status: 200, body };
}

function wordsOf({ message }: OaAcceptedMessage): string {
  const { text, attachment } = message as {
    text?: string;
    attachment?: {
      payload: { elements?: { url?: string; title?: string }[]; buttons?: { title: string }[] };
    };
  };
  const { elements = [], buttons = [] } = attachment?.payload ?? {};
  return [
    text,
    ...elements.map(({ url, title }) => title ?? url),
    ...buttons.map(({ title }) => `[${title}]`),
  ]
    .filter(Boolean)
    .join(" ");
}
