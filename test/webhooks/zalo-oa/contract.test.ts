/** A Zalo official account keeps the contract of a channel. */
import type { HttpClient } from "../../../src/services/ports/http-client.ts";
import {
  describeChannel,
  describePlatformCalls,
  type PlatformFault,
  type RecordedRefusal,
} from "../../contract/channel.ts";
import { TEMPLATE } from "../../contract/contents.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import { macOf } from "../../kit/twins/zalo-oa-events.ts";
import type { ZaloOaFault } from "../../kit/twins/zalo-oa.ts";
import { zaloOa } from "../../../webhooks/zalo-oa/index.ts";
import { APP_ID, APP_SECRET, LAN, OA_SECRET, openZaloOa, request } from "./harness.ts";
import refusals from "./cases/refusals.json" with { type: "json" };

const FAULTS: Record<Exclude<PlatformFault, "unauthorised">, ZaloOaFault> = {
  droppedBefore: "drop-before",
  droppedAfter: "drop-after",
  slow: "slow-before",
  broken: "error-before",
  nonsense: "garbage",
  tooFast: -32,
};

const settings = zaloOa.settings.parse({ appId: APP_ID, appSecret: APP_SECRET, oaSecretKey: OA_SECRET });
const nobodyWakes = { wakeVisitor: () => Promise.resolve() };
/** A keeper with as many tokens as anybody asks for. */
const anyTokens = {
  ...noTokens,
  current: () => Promise.resolve("access-1"),
  another: () => Promise.resolve("access-2"),
  age: () => Promise.resolve(null),
};

const BLANK = {
  name: TEMPLATE.blank,
  type: "STRING",
  require: true,
  minLength: 1,
  maxLength: 30,
  acceptNull: false,
};

async function harness() {
  const { twin, channel, openAt, close } = await openZaloOa(
    {},
    { templates: { [TEMPLATE.templateId]: [BLANK] } },
  );
  twin.interact(LAN);
  const hello = twin.events.text(LAN, "Xin chào");
  const { headers, body } = twin.signed(hello);
  const signedBy = (id: string, secret: string) => ({
    "x-zevent-signature": `mac=${macOf(id, body, hello.timestamp, secret)}`,
  });
  return {
    kind: zaloOa,
    channel,
    genuine: request(body, headers),
    refused: {
      missing: request(body),
      wrong: request(body, { "x-zevent-signature": "mac=00" }),
      ofAnotherAccount: request(body, signedBy(APP_ID, "khoa-cua-oa-khac")),
      altered: request(body.replace("chào", "chàO"), headers),
    },
    unreadable: {
      "not JSON": request("xin chào", headers),
      "a number": request("17", headers),
      "another platform's body": request({ destination: "U0", events: [] }, headers),
    },
    platform: {
      outgoing: (contents: Parameters<typeof channel.pack>[0], route: "reply" | "push") =>
        ({ to: LAN, route, contents, language: "vi" }) as const,
      failNext: (fault: PlatformFault) => {
        // One refusal is mended by renewing the token: here nothing can be renewed.
        if (fault === "unauthorised") twin.revoke();
        else twin.failNext(FAULTS[fault]);
      },
      seen: () => twin.wordsSeenBy(LAN),
      unreachable: openAt("http://127.0.0.1:9", "account-2"),
      open: (http: HttpClient) => zaloOa.open(settings, { http, tokens: anyTokens, ...nobodyWakes }),
      refusals: refusals as readonly RecordedRefusal[],
      secrets: [APP_SECRET, OA_SECRET, "access-", "refresh-", LAN],
    },
    close,
  };
}

describeChannel("Zalo OA", harness);
describePlatformCalls("Zalo OA", harness);
