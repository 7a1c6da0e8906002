/** Makes a database ready for a journey: the demo's timetable, and one account of each platform at its twin. */
import { randomBytes, randomUUID } from "node:crypto";
import { demoData } from "../../demo/index.ts";
import { prismaAccountStore } from "../../src/adapters/prisma/accounts.ts";
import { openDatabase } from "../../src/adapters/prisma/client.ts";
import { prismaFormStore } from "../../src/adapters/prisma/form-store.ts";
import { prismaReminderRules } from "../../src/adapters/prisma/reminder-rules.ts";
import { prismaProgrammeStore } from "../../src/adapters/prisma/programme-store.ts";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import { addAccount } from "../../src/services/accounts/add-account.ts";
import { seedDemo } from "../../src/services/seed-demo.ts";
import { channelKinds } from "../../webhooks/index.ts";

export async function seedDemoInto(databaseUrl: string): Promise<void> {
  const db = openDatabase(databaseUrl, 2);
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const newInviteCode = () => randomBytes(4).toString("hex").toUpperCase();
  const system = { now: Date.now, random: Math.random, uuid: randomUUID };
  const programmes = prismaProgrammeStore(db, sealWith(randomBytes(32)));
  const stores = { programmes, rules: prismaReminderRules(db), forms: prismaFormStore(db) };
  const parts = { ...stores, system, newInviteCode };
  // What is sent on a journey is counted: answers, and what it sends itself.
  await seedDemo(parts, { ...demoData(today), rules: [], forms: [] });
  await db.$disconnect();
}

/** Connects accounts, each as `type`, `name` and its settings. @returns their ids in order */
export async function connectAccounts(
  databaseUrl: string,
  secretKey: string,
  wishes: readonly { readonly type: string; readonly name: string }[],
): Promise<readonly string[]> {
  const db = openDatabase(databaseUrl, 2);
  const tools = {
    kinds: channelKinds,
    store: prismaAccountStore(db),
    secrets: sealWith(Buffer.from(secretKey, "base64")),
    system: { uuid: randomUUID },
  };
  const ids: string[] = [];
  for (const wish of wishes) ids.push((await addAccount(tools, wish)).id);
  await db.$disconnect();
  return ids;
}

export async function addAccounts(
  databaseUrl: string,
  secretKey: string,
  at: { readonly lineUrl: string; readonly zaloUrl: string },
): Promise<{ readonly line: string; readonly zaloBot: string }> {
  const [line = "", zaloBot = ""] = await connectAccounts(databaseUrl, secretKey, [
    lineAt(at.lineUrl),
    zaloBotAt(at.zaloUrl),
  ]);
  return { line, zaloBot };
}

/** Settings of an account at LINE's twin. */
export const lineAt = (apiUrl: string) => ({
  ...{ type: "line", name: "line", channelSecret: "line-secret", accessToken: "line-token" },
  apiUrl,
});

/** Settings of an account at Zalo Bot's twin. */
export const zaloBotAt = (apiUrl: string) => ({
  ...{ type: "zalo-bot", name: "zalo-bot", token: "123:zalo-token", secretToken: "zalo-secret" },
  apiUrl,
});
