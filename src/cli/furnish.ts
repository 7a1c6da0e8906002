/** What a new house gets, so that a first question finds an answer. */
import { randomInt, randomUUID } from "node:crypto";
import { prismaAccountStore } from "../adapters/prisma/accounts.ts";
import { openDatabase } from "../adapters/prisma/client.ts";
import { prismaFormStore } from "../adapters/prisma/form-store.ts";
import { prismaProgrammeStore } from "../adapters/prisma/programme-store.ts";
import { prismaReminderRules } from "../adapters/prisma/reminder-rules.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { drawInviteCode } from "../core/programme/invite-code.ts";
import { addAccount } from "../services/accounts/add-account.ts";
import { seedDemoUnlessInUse } from "../services/seed-demo.ts";
import { demoData } from "../../demo/index.ts";
import { channelKinds } from "../../webhooks/index.ts";
import type { Ground } from "./ground.ts";
import { demoToday } from "./seed.ts";

/** A chat page of ours in any case; the demo in an embedded database that nobody works in. True when the demo is there. */
export async function furnish({ config, databaseUrl, secretKey }: Ground): Promise<boolean> {
  const db = openDatabase(databaseUrl, 2);
  try {
    const store = prismaAccountStore(db);
    const page = channelKinds.find(({ can }) => can.hasOwnPage);
    if (page && !(await store.list()).some(({ type }) => type === page.type)) {
      const tools = {
        kinds: channelKinds,
        store,
        secrets: sealWith(secretKey),
        system: { uuid: randomUUID },
      };
      await addAccount(tools, { type: page.type, name: "Đồng Hành" });
    }
    // Its invite codes are known to all: never in somebody's own database without being asked.
    if (config.databaseUrl !== undefined) return false;
    const tools = {
      programmes: prismaProgrammeStore(db, sealWith(secretKey)),
      ...{ rules: prismaReminderRules(db), forms: prismaFormStore(db) },
      system: { now: Date.now, random: Math.random, uuid: randomUUID },
      newInviteCode: () => drawInviteCode(randomInt),
    };
    return (await seedDemoUnlessInUse(tools, demoData(demoToday()))) !== null;
  } finally {
    await db.$disconnect();
  }
}
