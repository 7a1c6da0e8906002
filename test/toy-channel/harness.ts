/** A Bưu account on its twin. */
import { axiosHttpClient } from "../../src/adapters/axios/http-client.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { impatient, type BatchHarness, type CallHarness } from "../contract/channel.ts";
import { noTokens } from "../kit/no-tokens.ts";
import { buu } from "./index.ts";
import { startBuuTwin } from "./twin.ts";

const SECRET = "bi-mat-cua-buu";
const TOKEN = "khoa-cua-buu-123";
const LAN = "lan-o-ha-noi";

export async function buuHarness(): Promise<BatchHarness & CallHarness> {
  const twin = await startBuuTwin({ secret: SECRET, token: TOKEN });
  const http = axiosHttpClient();
  const open = (way: HttpClient, apiUrl = twin.url) =>
    buu.open(buu.settings.parse({ secret: SECRET, token: TOKEN, apiUrl }), {
      http: way,
      wakeVisitor: () => Promise.resolve(),
      tokens: noTokens,
    });
  const request = (body: string, signature: string | undefined = twin.sign(body)) => ({
    headers: { "x-buu-signature": signature },
    body: new TextEncoder().encode(body),
    receivedAt: 1_795_000_000_500,
  });
  const hello = JSON.stringify({ events: [twin.says(LAN, "Xin chào")] });
  return {
    kind: buu,
    channel: open(impatient(http)),
    genuine: request(hello),
    mixed: request(JSON.stringify({ events: [twin.says(LAN, "Xin chào"), 7, twin.says(LAN, "Cảm ơn")] })),
    refused: {
      missing: { ...request(hello), headers: {} },
      wrong: request(hello, "0".repeat(64)),
      ofAnotherAccount: request(hello, twin.sign(`${hello} `)),
      altered: request(hello.replace("chào", "chàO"), twin.sign(hello)),
    },
    unreadable: {
      "not JSON": request("events=1"),
      "no events": request("{}"),
      "events that are no list": request('{"events":{}}'),
    },
    platform: {
      outgoing: (contents, route) => ({ to: LAN, route, contents, language: "vi" }),
      failNext: twin.failNext,
      seen: twin.seen,
      unreachable: open(http, "http://127.0.0.1:9"),
      open,
      refusals: [
        {
          label: "an unknown person",
          status: 404,
          body: { error: "no such person" },
          code: "recipient-unreachable",
        },
        { label: "a text that is too long", status: 400, body: { error: "text" }, code: "bad-content" },
      ],
      secrets: [SECRET, TOKEN, LAN],
    },
    async close() {
      await twin.close();
      await http.close();
    },
  };
}
