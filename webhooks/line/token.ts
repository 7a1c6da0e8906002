/** The access token of each call: issued by us for a quarter of an hour, or the long-lived one of the console. */
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import type { Exchange, TokenKeeper } from "../../src/services/ports/token-keeper.ts";
import { call } from "../kit/call.ts";
import { IssuedToken, TokenRefusal } from "./payload.ts";
import type { LineSettings } from "./settings.ts";

const TIMEOUT_MS = 10_000;

/**
 * Gives requests their token. A token of ours that LINE refuses before its time is replaced once, and the request made
 * once more: LINE has not looked at it. @throws SendError where there is no token to be had
 */
export function authorised(http: HttpClient, settings: LineSettings, tokens: TokenKeeper): HttpClient {
  const issue = issuing(http, settings);
  return {
    async request(request) {
      const signal = request.signal ?? AbortSignal.timeout(request.timeoutMs);
      const bearing = (token: string) =>
        http.request({ ...request, headers: { ...request.headers, Authorization: `Bearer ${token}` } });
      if (!issue) return bearing(settings.accessToken ?? "");
      const token = await tokens.current(issue, signal);
      const answer = await bearing(token);
      return answer.status === 401 ? bearing(await tokens.another(token, issue, signal)) : answer;
    },
  };
}

/** The token of the moment, for calls that are made elsewhere. @throws SendError */
export function tokenOf(
  http: HttpClient,
  settings: LineSettings,
  tokens: TokenKeeper,
  signal: AbortSignal,
): Promise<string> {
  const issue = issuing(http, settings);
  return issue ? tokens.current(issue, signal) : Promise.resolve(settings.accessToken ?? "");
}

/**
 * How a stateless token is issued; undefined where the console's long-lived one is used. LINE calls them so because any
 * number of them may be valid, and none can be revoked.
 * https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token
 */
export function issuing(http: HttpClient, settings: LineSettings): Exchange | undefined {
  const { channelId, channelSecret, apiUrl } = settings;
  if (channelId === undefined) return undefined;
  return async (_, signal) => {
    const { status, json } = await call(http, {
      method: "POST",
      url: `${apiUrl}/oauth2/v3/token`,
      form: { grant_type: "client_credentials", client_id: channelId, client_secret: channelSecret },
      timeoutMs: TIMEOUT_MS,
      signal,
    });
    const issued = IssuedToken.safeParse(json).data;
    if (status === 200 && issued) {
      const { access_token: accessToken, expires_in: lifetimeSeconds } = issued;
      return { accessToken, refreshToken: null, lifetimeMs: lifetimeSeconds * 1_000 };
    }
    throw refusal(status, TokenRefusal.safeParse(json).data?.error);
  };
}

/** Never `bad-credentials`: that would give the account up until somebody agrees anew, and here nobody is asked to. */
function refusal(httpStatus: number, error: string | undefined): SendError {
  if (error !== undefined && httpStatus >= 400 && httpStatus < 500 && httpStatus !== 429) {
    const advice = "LINE issues no access token: compare channel ID and channel secret with the console.";
    return new SendError({ code: "not-allowed", advice, httpStatus, platformCode: error.slice(0, 60) });
  }
  const advice = "LINE issues no access token at the moment; it will be asked again.";
  return new SendError({ code: "not-now", advice, httpStatus });
}
