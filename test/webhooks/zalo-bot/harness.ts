/** A Zalo Bot account on a twin. */
import { axiosHttpClient } from "../../../src/adapters/axios/http-client.ts";
import type { RawRequest } from "../../../src/services/ports/channel.ts";
import type { HttpClient } from "../../../src/services/ports/http-client.ts";
import { zaloBot } from "../../../webhooks/zalo-bot/index.ts";
import { impatient } from "../../contract/channel.ts";
import { startZaloBotTwin, type ZaloBotTwinOptions } from "../../kit/twins/zalo-bot.ts";
import { noTokens } from "../../kit/no-tokens.ts";

export const TOKEN = "123456789:abc-xyz";
export const SECRET_TOKEN = "mot-bi-mat-dai";
export const LAN = { id: "6ede9afa66b88fe6d6a9", displayName: "Lan" };
export const NOW = Date.UTC(2026, 10, 21, 3, 0, 0);

export async function openZaloBot(
  mode: "webhook" | "polling" = "webhook",
  options: Partial<ZaloBotTwinOptions> = {},
) {
  const twin = await startZaloBotTwin({
    token: TOKEN,
    secretToken: SECRET_TOKEN,
    now: () => NOW,
    slowMs: 5_000,
    pollSecondMs: 1,
    ...options,
  });
  const http = axiosHttpClient();
  const openAt = (apiUrl: string, way: HttpClient = impatient(http)) =>
    zaloBot.open(zaloBot.settings.parse({ token: TOKEN, secretToken: SECRET_TOKEN, apiUrl, mode }), {
      http: way,
      wakeVisitor: () => Promise.resolve(),
      tokens: noTokens,
    });
  return {
    twin,
    channel: openAt(`${twin.url}/`),
    openAt,
    async close() {
      await http.close();
      await twin.close();
    },
  };
}

export function request(body: unknown, headers: RawRequest["headers"] = {}): RawRequest {
  const json = typeof body === "string" ? body : JSON.stringify(body);
  return { headers, body: new TextEncoder().encode(json), receivedAt: NOW };
}
