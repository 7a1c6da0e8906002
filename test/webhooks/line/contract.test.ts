import type { Content } from "../../../src/core/message/content.ts";
import type { Route } from "../../../src/core/message/outgoing.ts";
import { axiosHttpClient } from "../../../src/adapters/axios/http-client.ts";
import type { RawRequest } from "../../../src/services/ports/channel.ts";
import type { HttpClient } from "../../../src/services/ports/http-client.ts";
import { line } from "../../../webhooks/line/index.ts";
import {
  describeBatches,
  describeChannel,
  describePlatformCalls,
  impatient,
  type BatchHarness,
  type CallHarness,
  type PlatformFault,
  type RecordedRefusal,
} from "../../contract/channel.ts";
import { startLineTwin, type LineFault } from "../../kit/twins/line.ts";
import { lineBody, lineUserId, signLine } from "../../kit/twins/line-events.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import refusals from "./cases/refusals.json" with { type: "json" };

const SECRET = "secret-of-our-channel";
const TOKEN = "access-token-of-our-channel";
const LAN = lineUserId("Lan");

const FAULTS: Record<PlatformFault, LineFault> = {
  droppedBefore: "drop-before",
  droppedAfter: "drop-after",
  slow: "slow-before",
  broken: "error-before",
  nonsense: "garbage",
  unauthorised: "unauthorised",
  tooFast: "rate-limited",
};

async function lineHarness(): Promise<CallHarness & BatchHarness> {
  const twin = await startLineTwin({ channelSecret: SECRET, accessToken: TOKEN });
  const http = axiosHttpClient();
  const open = (apiUrl: string, way: HttpClient = impatient(http)) =>
    line.open(line.settings.parse({ channelSecret: SECRET, accessToken: TOKEN, apiUrl }), {
      http: way,
      wakeVisitor: () => Promise.resolve(),
      tokens: noTokens,
    });
  const request = (body: string, signature: string | undefined = twin.sign(body)): RawRequest => ({
    headers: { "x-line-signature": signature },
    body: new TextEncoder().encode(body),
    receivedAt: 1_795_000_000_000,
  });
  const body = lineBody([twin.textEvent(LAN, "Xin chào")]);
  const mixed = lineBody([twin.textEvent(LAN, "Xin chào"), 7, twin.textEvent(LAN, "Cảm ơn")]);
  return {
    kind: line,
    channel: open(twin.url),
    genuine: request(body),
    refused: {
      missing: { ...request(body), headers: {} },
      wrong: request(body, "bm9wZQ=="),
      ofAnotherAccount: request(body, signLine(body, "secret-of-another-channel")),
      altered: request(body.replace("chào", "chàO"), twin.sign(body)),
    },
    mixed: request(mixed),
    unreadable: {
      "not JSON": request("events=1"),
      "an empty body": request(""),
      "a list": request("[]"),
      "no events": request("{}"),
      "events that are no list": request('{"events":{}}'),
      "a hundred thousand brackets": request("[".repeat(100_000)),
    },
    platform: {
      outgoing: (contents: readonly Content[], route: Route) => ({
        to: LAN,
        route,
        contents,
        language: "vi",
        ...(route === "reply" && { replyToken: String(twin.textEvent(LAN, "…")["replyToken"]) }),
      }),
      failNext: (fault) => {
        twin.failNext(FAULTS[fault]);
      },
      seen: () => twin.wordsSeenBy(LAN),
      unreachable: open("http://127.0.0.1:9"),
      open: (way) => open(twin.url, way),
      refusals: refusals as readonly RecordedRefusal[],
      secrets: [SECRET, TOKEN, LAN],
    },
    close: async () => {
      await twin.close();
      await http.close();
    },
  };
}

describeChannel("LINE", lineHarness);
describeBatches("LINE", lineHarness);
describePlatformCalls("LINE", lineHarness);
