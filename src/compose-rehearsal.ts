/** Where a rehearsal meets the house: the same services and stores on a database, a clock and platforms of its own. */
import { randomInt, randomUUID } from "node:crypto";
import { dateHolidays } from "./adapters/date-holidays/public-holidays.ts";
import { prismaAccountHealth } from "./adapters/prisma/account-health.ts";
import { prismaAnsweringStore } from "./adapters/prisma/answering-store.ts";
import { prismaBroadcastRuns } from "./adapters/prisma/broadcast-runs.ts";
import { prismaBatchStore } from "./adapters/prisma/batch-store.ts";
import { prismaCalendarStore } from "./adapters/prisma/calendar-store.ts";
import { openDatabase, type Database } from "./adapters/prisma/client.ts";
import { prismaDeliveryStore } from "./adapters/prisma/delivery-store.ts";
import { prismaEventStore } from "./adapters/prisma/event-store.ts";
import { prismaPlaceStore } from "./adapters/prisma/place-store.ts";
import { copyProgramme, putAccounts, trueChats } from "./adapters/prisma/rehearsal/copy.ts";
import { makeOwnDatabase } from "./adapters/prisma/rehearsal/own-database.ts";
import { prismaRehearsalOrders } from "./adapters/prisma/rehearsal/orders.ts";
import { prismaStaffStandIn } from "./adapters/prisma/rehearsal/staff.ts";
import { prismaRehearsalStore } from "./adapters/prisma/rehearsal/store.ts";
import { prismaReminderStore } from "./adapters/prisma/reminder-store.ts";
import { prismaTurnStore } from "./adapters/prisma/turn-store.ts";
import { openMetrics } from "./adapters/prom-client/metrics.ts";
import { sealWith } from "./adapters/system/secrets.ts";
import { AppError } from "./core/errors.ts";
import { dice } from "./core/rehearsal/dice.ts";
import type { Ledger } from "./core/rehearsal/ledger.ts";
import { drawInviteCode } from "./core/programme/invite-code.ts";
import { script } from "../flows/index.ts";
import { checkInCode } from "./core/programme/check-in-code.ts";
import { makeAcceptEvents } from "./services/accept-events.ts";
import { runBroadcasts } from "./services/broadcasts/run-broadcasts.ts";
import { writingHours } from "./services/calendar/writing-hours.ts";
import { makeDeliverer } from "./services/deliver/deliver.ts";
import { tendUnfinished } from "./services/forms/tend-unfinished.ts";
import { tellPlaceNews } from "./services/places/tell-place-news.ts";
import type { AccountDirectory, OpenAccount } from "./services/ports/account-directory.ts";
import type { Log } from "./services/ports/log.ts";
import type { RehearsalStore } from "./services/ports/rehearsal-store.ts";
import type { System } from "./services/ports/system.ts";
import type { RunRehearsalTools } from "./services/rehearsal/rehearsals.ts";
import { rehearse, type RehearsalTools } from "./services/rehearsal/rehearse.ts";
import { planSpan, type Span } from "./services/rehearsal/span.ts";
import { Phones, standIn } from "./services/rehearsal/stand-in.ts";
import { tellReminders } from "./services/reminders/tell-reminders.ts";
import { makeTurnRunner } from "./services/run-turns.ts";

export interface RehearsalOrder extends Span {
  /** In the true database. */
  readonly programmeId: string;
  readonly seed: number;
  /** Ends it early: it rejects, and its database goes. */
  readonly signal?: AbortSignal | undefined;
}

/** What of the true house is looked at; nothing of it is changed. */
export interface TrueHouse {
  readonly databaseUrl: string;
  readonly db: Database;
  /** At least one. */
  readonly accounts: readonly OpenAccount[];
}

/** For tests: accounts of their own kind instead of stand-ins. They tell `phones` what arrives, by `clock`. */
export type Platforms = (
  accounts: readonly OpenAccount[],
  phones: Phones,
  clock: System,
) => readonly OpenAccount[];

/** Runs a programme of the true house in a database of its own, which is gone when this has ended. */
export async function composeRehearsal(
  house: TrueHouse,
  order: RehearsalOrder,
  platforms?: Platforms,
): Promise<Ledger> {
  const own = await makeOwnDatabase(house.databaseUrl);
  const db = openDatabase(own.url);
  try {
    await copyProgramme(house.db, db, order.programmeId);
    await putAccounts(db, house.accounts);
    const now = Date.now();
    const chats = await trueChats(house.db, order.programmeId, house.accounts.map(sending), now);
    const store = prismaRehearsalStore(db);
    const span = await planSpan(store, order, now);
    const phones = new Phones();
    const quotas = new Map(
      (await prismaAccountHealth(house.db).read(now)).map(({ accountId, quotas: known }) => [
        accountId,
        known.find(({ counted }) => counted === "messages") ?? null,
      ]),
    );
    let clock = span.from;
    const system: System = { now: () => clock, random: dice(order.seed), uuid: randomUUID };
    const accounts = platforms
      ? platforms(house.accounts, phones, system)
      : house.accounts.map((account) => standIn(account, phones, system, quotas.get(account.id) ?? null));
    const tools = furnish(db, store, accounts, phones, system, (to) => (clock = to));
    return await rehearse(tools, { ...span, seed: order.seed, chats, signal: order.signal });
  } finally {
    await db.$disconnect();
    await own.drop();
  }
}

/** What a worker needs to play the rehearsals that are asked for over the API. */
export function rehearsing({
  databaseUrl,
  db,
  accounts,
  system,
  log,
}: Omit<TrueHouse, "accounts"> & {
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly system: System;
  readonly log: Log;
}): RunRehearsalTools {
  return {
    ...{ orders: prismaRehearsalOrders(db), system, log },
    async play(programmeId, { from: fromDay, days, seed }, signal) {
      const open = await accounts.list();
      if (open.length === 0)
        throw new AppError("not-ready", "No account is connected, so nobody could be reached.");
      const order = { programmeId, seed, fromDay, days, signal };
      return composeRehearsal({ databaseUrl, db, accounts: open }, order);
    },
  };
}

const sending = ({ id, can: { replyWindow } }: OpenAccount) => ({
  id,
  ...(replyWindow ? { replyWindow } : {}),
});

/** The house's services, looked after by hand instead of by sweeps and a queue. */
function furnish(
  db: Database,
  store: RehearsalStore,
  accounts: readonly OpenAccount[],
  phones: Phones,
  system: System,
  setClock: (now: number) => void,
): RehearsalTools {
  const faults: string[] = [];
  const complain = (event: string) => void faults.push(event);
  const log: Log = { info: () => undefined, warn: complain, error: complain };
  const nobody = () => Promise.reject(new Error("nobody looks at these"));
  const { metrics } = openMetrics({ backlog: nobody, accounts: nobody, now: system.now });
  const directory = {
    get: (id: string) => Promise.resolve(accounts.find((account) => account.id === id) ?? null),
    list: () => Promise.resolve(accounts),
  };
  const hoursOf = writingHours({ calendars: prismaCalendarStore(db), holidays: dateHolidays(), system });
  const common = { accounts: directory, system, metrics, log, hoursOf };
  const deliveries = makeDeliverer({
    ...common,
    store: prismaDeliveryStore(db),
    batches: prismaBatchStore(db),
    sleep: () => Promise.resolve(),
    graceMs: 0,
  });
  const secrets = sealWith(Buffer.alloc(32));
  const turns = makeTurnRunner({
    ...common,
    store: prismaTurnStore(db, secrets),
    script,
    accountOf: directory.get,
    send: (id, accountId) => deliveries.sendSoon(id, accountId),
    waiting: { settle: () => undefined },
  });
  const accept = makeAcceptEvents({
    ...common,
    store: prismaEventStore(db),
    spool: {
      put: () => Promise.reject(new Error("a rehearsal keeps nothing on disk")),
      drain: () => Promise.resolve(),
    },
    nudge: (ids) => turns.nudge(ids),
    waiting: { expect: () => undefined },
  });
  const settled = async () => {
    await turns.settled();
    await deliveries.settled();
  };
  const reminders = prismaReminderStore(db);
  const places = prismaPlaceStore(db);
  const answerings = prismaAnsweringStore(db);
  const runs = prismaBroadcastRuns(db);
  const staff = prismaStaffStandIn(db);
  return {
    ...{ store, accounts, phones, setClock, accept, settled },
    async work() {
      // The house looks at all of it each second; here, where a look would find nothing, none is made.
      const due = await store.dueAt(system.now());
      if (due.turns) {
        await turns.sweep();
        await settled();
      }
      if (due.reminders) await tellReminders({ ...common, reminders });
      if (due.placeNews || due.turns) await tellPlaceNews({ places, accounts: directory, system });
      if (due.unfinished) await tendUnfinished({ ...common, answerings });
      if (!Object.values(due).includes(true)) return;
      for (const { id } of accounts) deliveries.look(id);
      await settled();
    },
    staff: {
      async begin() {
        const drafts = await staff.approve(system.now());
        await staff.offer(system.now());
        await runBroadcasts({ ...common, runs, look: () => undefined });
        return drafts;
      },
      makeUp: (sessionId) => staff.makeUp(sessionId, system.now()),
    },
    screenCode: (sessionId, at) => checkInCode(sessionId, at, secrets.fingerprint),
    newCode: () => drawInviteCode(randomInt),
    faults: () => faults,
  };
}
