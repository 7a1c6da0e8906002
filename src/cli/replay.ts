/** `donghanh replay <event id>`: a dead event is handled again; one that was handled is explained, and nothing is sent. */
import { randomUUID } from "node:crypto";
import { openDatabase } from "../adapters/prisma/client.ts";
import { prismaReplayStore } from "../adapters/prisma/replay-store.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { compose } from "../compose.ts";
import { replayEvent, type Replayed } from "../services/replay-event.ts";
import { script } from "../../flows/index.ts";
import { plainText } from "../../webhooks/kit/plain-text.ts";
import { onGround, Refusal } from "./ground.ts";

/** @throws Refusal for what is no number; AppError `not-found` */
export async function replay(id: string): Promise<void> {
  if (!/^\d{1,18}$/.test(id))
    throw new Refusal('An event id is a whole number. It stands in the log as "eventId".');
  await onGround(async ({ config, databaseUrl, secretKey }) => {
    const house = compose({ ...config, logLevel: "silent" }, databaseUrl, secretKey);
    const db = openDatabase(databaseUrl, 2);
    try {
      const replayed = await replayEvent(
        {
          store: prismaReplayStore(db, sealWith(secretKey)),
          script,
          system: { now: Date.now, random: Math.random, uuid: randomUUID },
          accountOf: (accountId) => house.accounts.get(accountId),
        },
        BigInt(id),
      );
      console.log(report(id, replayed).join("\n"));
    } finally {
      await house.stop();
      await db.$disconnect();
    }
  });
}

function report(id: string, replayed: Replayed): string[] {
  switch (replayed.did) {
    case "nothing":
      return [`Event ${id}: nothing to do. ${replayed.why}`];
    case "revive":
      return [
        `Event ${id} had failed for good (${replayed.failure ?? "for an unknown reason"}). It is pending again:`,
        "a running bot handles it within a second or two; without one, at the next start.",
      ];
    case "think":
      return [
        `Event ${id} was handled. If it came now (nothing is sent or stored):`,
        `  steps    ${replayed.trace.join(" → ") || "none"}`,
        ...(replayed.failure ? [`  fails    ${replayed.failure}`] : []),
        "  answers  " + (replayed.contents.length === 0 ? "nothing" : ""),
        ...replayed.contents.map((content) => plainText(content).replace(/^/gm, "    ")),
      ];
  }
}
