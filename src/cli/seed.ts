/** `donghanh seed demo`: the demo's programmes, moved to today. */
import { randomInt, randomUUID } from "node:crypto";
import { openDatabase } from "../adapters/prisma/client.ts";
import { prismaFormStore } from "../adapters/prisma/form-store.ts";
import { prismaProgrammeStore } from "../adapters/prisma/programme-store.ts";
import { prismaReminderRules } from "../adapters/prisma/reminder-rules.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { drawInviteCode } from "../core/programme/invite-code.ts";
import { seedDemo } from "../services/seed-demo.ts";
import { demoData, demoPersonas } from "../../demo/index.ts";
import { onGround } from "./ground.ts";

/** The ISO day in Hanoi: the demo's today. */
export function demoToday(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}

export async function seedDemoNow(): Promise<void> {
  await onGround(async ({ databaseUrl, secretKey }) => {
    const db = openDatabase(databaseUrl, 2);
    try {
      const programmes = prismaProgrammeStore(db, sealWith(secretKey));
      const rules = prismaReminderRules(db);
      const newInviteCode = () => drawInviteCode(randomInt);
      const tools = {
        programmes,
        rules,
        forms: prismaFormStore(db),
        system: { now: Date.now, random: Math.random, uuid: randomUUID },
        newInviteCode,
      };
      const demo = await seedDemo(tools, demoData(demoToday()));
      const { sessions, participants, rowsChanged } = demo;
      const done = rowsChanged === 0 ? "It was all there already." : `${String(rowsChanged)} rows written.`;
      console.log(
        `The demo: ${String(demo.programmes)} programmes, ${String(sessions)} sessions, ${String(participants)} people. ${done}`,
      );
      for (const { name, inviteCode, about } of demoPersonas)
        console.log(`  ${inviteCode}  ${name}: ${about.en}`);
      console.log("Everybody can know these codes: never use the demo beside real people.");
    } finally {
      await db.$disconnect();
    }
  });
}
