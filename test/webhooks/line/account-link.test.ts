import { expect, it } from "vitest";
import { HttpFailure, type HttpClient, type HttpResponse } from "../../../src/services/ports/http-client.ts";
import { linkAddress } from "../../../webhooks/line/account-link.ts";
import { line } from "../../../webhooks/line/index.ts";

const settings = line.settings.parse({ channelSecret: "s", accessToken: "token-1" });

/** Asks for Minh's page, LINE answering call by call as given, or not at all. */
function ask(...answers: ("broken" | { readonly status: number; readonly body: object })[]): Promise<string> {
  const http: HttpClient = {
    request(): Promise<HttpResponse> {
      const answer = answers.shift() ?? "broken";
      if (answer === "broken") return Promise.reject(new HttpFailure("timed-out"));
      const body = new TextEncoder().encode(JSON.stringify(answer.body));
      return Promise.resolve({ status: answer.status, headers: {}, body });
    },
  };
  return linkAddress("U-minh", "nonce", new AbortController().signal, settings, http);
}

const issued = { status: 200, body: { linkToken: "token-2" } };

it.each([
  ["at once", [issued]],
  ["at the second call, where the connection broke", ["broken" as const, issued]],
])("LINE gives a link token %s", async (_case, answers) => {
  expect(await ask(...answers)).toBe(
    "https://access.line.me/dialog/bot/accountLink?linkToken=token-2&nonce=nonce",
  );
});

it.each([
  ["twice no answer", "timed-out", ["broken" as const, "broken" as const]],
  ["a refused token, which is not asked again", "bad-credentials", [{ status: 401, body: {} }, issued]],
  ["nobody known by this id", "recipient-unreachable", [{ status: 404, body: {} }]],
])("says what is the matter: %s", async (_case, code, answers) => {
  await expect(ask(...answers)).rejects.toMatchObject({ facts: { code } });
});
