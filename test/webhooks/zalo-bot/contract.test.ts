/** Zalo Bot keeps the contract of a channel. */
import type { HttpClient } from "../../../src/services/ports/http-client.ts";
import type { PlatformFault, RecordedRefusal } from "../../contract/channel.ts";
import { describeBatches, describeChannel, describePlatformCalls } from "../../contract/channel.ts";
import type { ZaloBotFault } from "../../kit/twins/zalo-bot.ts";
import { zaloBot } from "../../../webhooks/zalo-bot/index.ts";
import { LAN, openZaloBot, request, SECRET_TOKEN, TOKEN } from "./harness.ts";
import refusals from "./cases/refusals.json" with { type: "json" };

const FAULTS: Record<PlatformFault, ZaloBotFault> = {
  droppedBefore: "drop-before",
  droppedAfter: "drop-after",
  slow: "slow-before",
  broken: "error-before",
  nonsense: "garbage",
  unauthorised: "unauthorised",
  tooFast: "quota-spent",
};

async function harness() {
  const { twin, channel, openAt, close } = await openZaloBot();
  const signed = { "x-bot-api-secret-token": SECRET_TOKEN };
  const hello = twin.updates.text(LAN, "Xin chào");
  return {
    kind: zaloBot,
    channel,
    genuine: request(hello, signed),
    mixed: request({ ok: true, result: [hello, "?", twin.updates.text(LAN, "Cảm ơn")] }, signed),
    refused: {
      missing: request(hello),
      wrong: request(hello, { "x-bot-api-secret-token": `${SECRET_TOKEN}!` }),
      ofAnotherAccount: request(hello, { "x-bot-api-secret-token": "bi-mat-cua-bot-khac" }),
    },
    unreadable: {
      "not JSON": request("xin chào", signed),
      "a number": request("17", signed),
      "another platform's body": request({ destination: "U0", events: [] }, signed),
    },
    platform: {
      outgoing: (contents: Parameters<typeof channel.pack>[0], route: "reply" | "push") =>
        ({ to: LAN.id, route, contents, language: "vi" }) as const,
      failNext: (fault: PlatformFault) => {
        twin.failNext(FAULTS[fault]);
      },
      seen: () => twin.wordsSeenBy(LAN.id),
      unreachable: openAt("http://127.0.0.1:9"),
      open: (way: HttpClient) => openAt(twin.url, way),
      refusals: refusals as readonly RecordedRefusal[],
      secrets: [TOKEN, "abc-xyz", SECRET_TOKEN, LAN.id],
    },
    close,
  };
}

describeChannel("Zalo Bot", harness);
describeBatches("Zalo Bot", harness);
describePlatformCalls("Zalo Bot", harness);
