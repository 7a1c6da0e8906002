/** What commands need that speak to platforms: the accounts on the database, opened as in a running house. */
import { randomUUID } from "node:crypto";
import { axiosHttpClient } from "../adapters/axios/http-client.ts";
import { prismaAccountStore } from "../adapters/prisma/accounts.ts";
import { openDatabase, type Database } from "../adapters/prisma/client.ts";
import { prismaLease } from "../adapters/prisma/lease.ts";
import { prismaTokenStore } from "../adapters/prisma/token-store.ts";
import { openLog } from "../adapters/pino/log.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import type { Config } from "../config.ts";
import type { DirectoryTools } from "../services/accounts/account-directory.ts";
import { tokenKeepers } from "../services/accounts/token-keeper.ts";
import { pause } from "../services/pause.ts";
import type { AccountStore } from "../services/ports/account-store.ts";
import type { Lease } from "../services/ports/lease.ts";
import type { System } from "../services/ports/system.ts";
import { channelKinds } from "../../webhooks/index.ts";
import { onGround } from "./ground.ts";

export interface AccountTools extends Pick<DirectoryTools, "kinds" | "secrets" | "toolsOf"> {
  readonly config: Config;
  readonly db: Database;
  readonly store: AccountStore;
  readonly lease: Lease;
  readonly system: System;
  /** Resolves when renewed keys are kept. */
  readonly settled: () => Promise<void>;
}

/** Runs a command with the accounts and leaves everything closed, whatever happens. */
export async function withAccounts(use: (tools: AccountTools) => Promise<void>): Promise<void> {
  await onGround(async ({ config, databaseUrl, secretKey }) => {
    const db = openDatabase(databaseUrl, 2);
    const http = axiosHttpClient();
    const secrets = sealWith(secretKey);
    const system: System = { now: Date.now, random: Math.random, uuid: randomUUID };
    const lease = prismaLease(db, randomUUID());
    const tokens = tokenKeepers({
      store: prismaTokenStore(db),
      lease,
      secrets,
      system,
      sleep: pause,
      log: openLog(config.logLevel),
    });
    const toolsOf = (accountId: string) => ({
      http,
      wakeVisitor: () => Promise.resolve(),
      tokens: tokens.of(accountId),
    });
    const store = prismaAccountStore(db);
    const settled = () => tokens.settled();
    try {
      await use({ config, db, store, kinds: channelKinds, secrets, toolsOf, lease, system, settled });
    } finally {
      await http.close();
      await db.$disconnect();
    }
  });
}
