/** Where everything meets: the only file that knows both the use cases and the drivers. */
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import path from "node:path";
import { undiciDownloads } from "./adapters/axios/downloads.ts";
import { axiosHttpClient } from "./adapters/axios/http-client.ts";
import { migrateQueue, openDeliveryQueue, queuePlace } from "./adapters/bullmq/delivery-queue.ts";
import { echartsCharts } from "./adapters/echarts/charts.ts";
import { dateHolidays } from "./adapters/date-holidays/public-holidays.ts";
import { writeCalendar } from "./adapters/ical/write-calendar.ts";
import { fileSpool } from "./adapters/file-spool/spool.ts";
import { folderFileStore } from "./adapters/file-store/folder.ts";
import { postgresBell } from "./adapters/postgres-bell/visitor-bell.ts";
import { prismaAccountHealth } from "./adapters/prisma/account-health.ts";
import { prismaAccountStore } from "./adapters/prisma/accounts.ts";
import { prismaAnsweringStore } from "./adapters/prisma/answering-store.ts";
import { prismaBroadcastRuns } from "./adapters/prisma/broadcast-runs.ts";
import { readBacklog } from "./adapters/prisma/backlog.ts";
import { prismaBroadcastStore } from "./adapters/prisma/broadcasts.ts";
import { prismaCalendarStore } from "./adapters/prisma/calendar-store.ts";
import { openDatabase, type Database } from "./adapters/prisma/client.ts";
import { prismaBatchStore } from "./adapters/prisma/batch-store.ts";
import { prismaDeliveryStore } from "./adapters/prisma/delivery-store.ts";
import { prismaErasureStore } from "./adapters/prisma/erasure-store.ts";
import { prismaEventStore } from "./adapters/prisma/event-store.ts";
import { prismaFeedStore } from "./adapters/prisma/feed-store.ts";
import { prismaLease } from "./adapters/prisma/lease.ts";
import { pendingMigrations } from "./adapters/prisma/migrations.ts";
import { prismaOutcomeStore } from "./adapters/prisma/outcome-store.ts";
import { prismaOrderStore } from "./adapters/prisma/order-store.ts";
import { prismaProfileStore } from "./adapters/prisma/profile-store.ts";
import { prismaReceivedFiles } from "./adapters/prisma/received-files.ts";
import { prismaReceiptStore } from "./adapters/prisma/receipt-store.ts";
import { prismaReminderStore } from "./adapters/prisma/reminder-store.ts";
import { prismaRichMenus } from "./adapters/prisma/rich-menus.ts";
import { prismaTokenStore } from "./adapters/prisma/token-store.ts";
import { prismaTranscriptStore } from "./adapters/prisma/transcript-store.ts";
import { prismaTurnStore } from "./adapters/prisma/turn-store.ts";
import { prismaPlaceStore } from "./adapters/prisma/place-store.ts";
import { prismaPresenceStore } from "./adapters/prisma/presence-store.ts";
import { qrSvg } from "./adapters/qr/svg.ts";
import { openLog } from "./adapters/pino/log.ts";
import { openMetrics } from "./adapters/prom-client/metrics.ts";
import { sealWith } from "./adapters/system/secrets.ts";
import { rehearsing } from "./compose-rehearsal.ts";
import { composeApi, hashToken, makeSecret } from "./compose-api.ts";
import type { Config } from "./config.ts";
import { script } from "../flows/index.ts";
import { calendarFeedRouter } from "./http/calendar-feed.ts";
import { chatRouter } from "./http/chat/router.ts";
import { healthRouter, metricsRouter } from "./http/health.ts";
import { linkRouter } from "./http/link.ts";
import { screenRouter } from "./http/screen/router.ts";
import { pictureRouter } from "./http/picture.ts";
import { oauthRouter } from "./http/oauth.ts";
import { listen, makeApp, type Listening } from "./http/server.ts";
import { webhookRouter } from "./http/webhooks.ts";
import { accountLinks } from "./services/account-links.ts";
import {
  drainSpool,
  makeAcceptEvents,
  type AcceptEvents,
  type AcceptTools,
} from "./services/accept-events.ts";
import { recentHealth } from "./services/accounts/account-health.ts";
import { accountDirectory } from "./services/accounts/account-directory.ts";
import { countQuotas } from "./services/accounts/count-quotas.ts";
import { readQuotas } from "./services/accounts/read-quotas.ts";
import { renewTokens } from "./services/accounts/renew-tokens.ts";
import { tokenKeepers } from "./services/accounts/token-keeper.ts";
import { runBroadcastsUntil } from "./services/broadcasts/run-broadcasts.ts";
import { writingHours } from "./services/calendar/writing-hours.ts";
import { makeDeliverer } from "./services/deliver/deliver.ts";
import { newFeeds } from "./services/feeds/feeds.ts";
import { tendUnfinished } from "./services/forms/tend-unfinished.ts";
import { readProfiles } from "./services/read-profiles.ts";
import { keepFiles } from "./services/keep-files.ts";
import { pollAccounts } from "./services/poll-accounts.ts";
import type { AccountDirectory } from "./services/ports/account-directory.ts";
import type { BatchStore } from "./services/ports/batch-store.ts";
import type { DeliveryQueue } from "./services/ports/delivery-queue.ts";
import type { DeliveryStore } from "./services/ports/delivery-store.ts";
import type { EventStore } from "./services/ports/event-store.ts";
import type { HttpClient } from "./services/ports/http-client.ts";
import type { Log } from "./services/ports/log.ts";
import type { System } from "./services/ports/system.ts";
import type { TurnStore } from "./services/ports/turn-store.ts";
import { carryOutOrdersUntil } from "./services/staff/carry-out-orders.ts";
import { tellPlaceNews } from "./services/places/tell-place-news.ts";
import { tellReminders } from "./services/reminders/tell-reminders.ts";
import { runRehearsalsUntil } from "./services/rehearsal/rehearsals.ts";
import { keepMenus } from "./services/rich-menus/show-menus.ts";
import { outcomePictures } from "./services/reports/outcome-pictures.ts";
import { makeTurnRunner } from "./services/run-turns.ts";
import { pause } from "./services/pause.ts";
import { PATIENCE, sweepUntil, type Patience } from "./services/sweep.ts";
import { makeWaitingSigns } from "./services/waiting-signs.ts";
import { channelKinds } from "../webhooks/index.ts";

/** The whole bot, composed and not yet running. */
export interface House {
  readonly accounts: AccountDirectory;
  /** The door for events that come neither by webhook nor by polling, such as the terminal's. */
  readonly accept: AcceptEvents;
  readonly log: Log;
  /** Its connections, for commands that work beside it. */
  readonly db: Database;
  /** Opens the doors: webhooks, chat page, health. Turns run here too. */
  startWeb(): Promise<{ readonly port: number; readonly metricsPort: number | null }>;
  /** Works through the queue, polls accounts that fetch. Any number of processes may. */
  startWorker(): Promise<void>;
  /** No new work, running turns and calls finish, connections close. */
  stop(): Promise<void>;
}

/** For tests: what stands between the house and the world, and how patient the house is. */
export interface Seams {
  readonly patience?: Patience;
  readonly log?: Log;
  readonly eventStore?: (store: EventStore) => EventStore;
  readonly turnStore?: (store: TurnStore) => TurnStore;
  readonly batchStore?: (store: BatchStore) => BatchStore;
  readonly deliveryStore?: (store: DeliveryStore) => DeliveryStore;
  readonly queue?: (queue: DeliveryQueue) => DeliveryQueue;
  readonly http?: (http: HttpClient) => HttpClient;
}

const same = <T>(part: T): T => part;

/**
 * @param databaseUrl the migrated database
 * @param secretKey 32 bytes
 */
export function compose(
  config: Config,
  databaseUrl: string,
  secretKey: Uint8Array,
  seams: Seams = {},
): House {
  const log = seams.log ?? openLog(config.logLevel);
  const system: System = { now: Date.now, random: Math.random, uuid: randomUUID };
  const stopping = new AbortController();
  // Every background duty waits on it: many listeners are no leak.
  setMaxListeners(0, stopping.signal);
  const background = new Set<Promise<void>>();
  const doors: Listening[] = [];

  const db = openDatabase(databaseUrl);
  const queryable = {
    query: async (sql: string) => ({ rows: await db.$queryRawUnsafe<Record<string, unknown>[]>(sql) }),
  };
  const place = queuePlace(config.redisUrl, databaseUrl);
  const queue = (seams.queue ?? same)(openDeliveryQueue(place, log));
  const bell = postgresBell(databaseUrl, log);
  const health = prismaAccountHealth(db);
  const countAndRead = async (now: number) => {
    await countQuotas({ health, system }, await accounts.list());
    return health.read(now);
  };
  const { metrics, render } = openMetrics({
    backlog: async () => ({ ...(await readBacklog(db)), queueDepth: await queue.depth() }),
    accounts: recentHealth({ read: countAndRead }, system),
    now: system.now,
  });
  const eventStore = (seams.eventStore ?? same)(prismaEventStore(db));
  const http = axiosHttpClient();
  const downloads = undiciDownloads();
  const channelHttp = (seams.http ?? same)(http);
  const secrets = sealWith(secretKey);
  const lease = prismaLease(db, randomUUID());
  const tokens = tokenKeepers({
    store: prismaTokenStore(db),
    lease,
    secrets,
    system,
    sleep: pause,
    log,
  });
  const deliveryStore = (seams.deliveryStore ?? same)(prismaDeliveryStore(db));
  const accounts = accountDirectory({
    kinds: channelKinds,
    store: prismaAccountStore(db),
    secrets,
    system,
    log,
    toolsOf: (accountId) => ({
      http: channelHttp,
      wakeVisitor: (address) => Promise.resolve(bell.ring(address)),
      tokens: tokens.of(accountId),
      downloads,
    }),
  });
  const patience = seams.patience ?? PATIENCE;
  const hoursOf = writingHours({ calendars: prismaCalendarStore(db), holidays: dateHolidays(), system });
  const deliveries = makeDeliverer({
    ...{ store: deliveryStore, accounts, system, sleep: pause, metrics, log },
    batches: (seams.batchStore ?? same)(prismaBatchStore(db)),
    hoursOf,
    graceMs: patience.freshMs,
  });
  // One for each message: no listener on a signal that they would all share, and none holds the process.
  const sleepLightly = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms).unref());
  const waiting = makeWaitingSigns({ accounts, sleep: sleepLightly });
  const links =
    config.publicUrl === undefined
      ? undefined
      : accountLinks({ accounts, secrets, system }, config.publicUrl);
  const newFeed =
    config.publicUrl === undefined ? undefined : newFeeds(config.publicUrl, makeSecret, hashToken);
  const turns = makeTurnRunner({
    store: (seams.turnStore ?? same)(prismaTurnStore(db, secrets)),
    script,
    system,
    metrics,
    log,
    accountOf: (id) => accounts.get(id),
    send: (deliveryId, accountId) => deliveries.sendSoon(deliveryId, accountId),
    waiting,
    links,
    newFeed,
    pictures:
      config.publicUrl === undefined ? undefined : outcomePictures({ secrets, system }, config.publicUrl),
  });
  const intake: AcceptTools = {
    store: eventStore,
    spool: fileSpool(path.join(config.dataDir, "spool"), log),
    metrics,
    log,
    nudge: (ids) => turns.nudge(ids),
    waiting,
  };
  const accept = makeAcceptEvents(intake);

  function inBackground(work: Promise<void>): void {
    const tracked = work.finally(() => background.delete(tracked));
    background.add(tracked);
  }

  let isSweeping = false;
  function sweep(): void {
    if (isSweeping) return;
    isSweeping = true;
    const reminders = prismaReminderStore(db);
    const answerings = prismaAnsweringStore(db);
    const tools = {
      tellReminders: () => tellReminders({ reminders, accounts, hoursOf, system, log }),
      tellPlaceNews: () => tellPlaceNews({ places: prismaPlaceStore(db), accounts, system }),
      tendUnfinished: () => tendUnfinished({ answerings, accounts, hoursOf, system, log }),
      drainSpool: () => drainSpool(intake.spool, accept),
      turns,
      deliveries,
      store: deliveryStore,
      erasures: prismaErasureStore(db),
      receipts: prismaReceiptStore(db),
      accounts,
      queue,
      system,
      log,
    };
    inBackground(sweepUntil(stopping.signal, tools, patience));
  }

  return {
    accounts,
    accept,
    log,
    db,

    async startWeb() {
      await migrateQueue(place);
      const { host, port, metricsPort, metricsToken, chatFrameAncestors: frameAncestors } = config;
      const health = healthRouter(
        [
          { name: "database", isWell: async () => (await db.$queryRaw`SELECT 1`) !== undefined },
          { name: "migrations", isWell: async () => (await pendingMigrations(queryable)).length === 0 },
          { name: "queue", isWell: async () => (await queue.depth()) >= 0 },
        ],
        stopping.signal,
      );
      const root = health.use(oauthRouter({ accounts, secrets, system, log }));
      if (metricsToken !== undefined) root.use(metricsRouter(render, metricsToken));
      const feeds = prismaFeedStore(db);
      root.use(calendarFeedRouter({ feeds, hash: hashToken, write: writeCalendar, system, log }));
      if (links) root.use(linkRouter({ links, log }));
      const outcomes = prismaOutcomeStore(db);
      root.use(pictureRouter({ store: outcomes, charts: echartsCharts(), secrets, system, log }));
      const screens = { store: prismaPresenceStore(db), accounts, secrets, system, drawQr: qrSvg };
      root.use(screenRouter({ ...screens, publicUrl: config.publicUrl }));
      const app = makeApp(
        {
          "/webhooks": webhookRouter({ accounts, accept, metrics, system, log }),
          "/api": composeApi({ db, accounts, system, log, secrets, config }),
          "/chat": chatRouter({
            accounts,
            store: prismaTranscriptStore(db),
            bell,
            log,
            system,
            frameAncestors,
            stopping: stopping.signal,
          }),
          "/": root,
        },
        log,
      );
      const web = await listen(app, port, host);
      doors.push(web);
      const metricsDoor =
        metricsPort === undefined
          ? null
          : await listen(makeApp({ "/": metricsRouter(render, undefined) }, log), metricsPort, host);
      if (metricsDoor) doors.push(metricsDoor);
      sweep();
      return { port: web.port, metricsPort: metricsDoor?.port ?? null };
    },

    async startWorker() {
      await migrateQueue(place);
      queue.consume((accountId) => Promise.resolve(deliveries.look(accountId)));
      inBackground(pollAccounts({ accounts, accept, lease, system, sleep: pause, log }, stopping.signal));
      const runs = prismaBroadcastRuns(db);
      const look = (accountId: string) => deliveries.look(accountId);
      inBackground(
        runBroadcastsUntil(
          stopping.signal,
          { runs, accounts, hoursOf, system, log, look },
          patience.sweepEveryMs,
        ),
      );
      const { secondApprovalAbove } = config;
      inBackground(
        carryOutOrdersUntil(
          stopping.signal,
          {
            ...{ orders: prismaOrderStore(db), store: prismaBroadcastStore(db), runs, accounts, health },
            ...{ hoursOf, system, log, secondApprovalAbove },
          },
          patience.sweepEveryMs,
        ),
      );
      inBackground(
        keepMenus({ accounts, store: prismaRichMenus(db), lease, sleep: pause, log }, stopping.signal),
      );
      inBackground(renewTokens({ accounts, sleep: pause, log }, stopping.signal));
      const quotas = { accounts, store: prismaAccountHealth(db), lease, system, sleep: pause, log };
      inBackground(readQuotas(quotas, stopping.signal));
      const profiles = { accounts, store: prismaProfileStore(db), lease, system, sleep: pause, log };
      inBackground(readProfiles(profiles, stopping.signal));
      const rehearsals = rehearsing({ databaseUrl, db, accounts, system, log });
      inBackground(runRehearsalsUntil(stopping.signal, rehearsals, patience.sweepEveryMs));
      const fetching = {
        ...{ accounts, system, metrics, log, sleep: pause, downloads, rules: config.files },
        rows: prismaReceivedFiles(db),
        files: folderFileStore(path.join(config.dataDir, "files")),
      };
      inBackground(keepFiles(fetching, stopping.signal));
      sweep();
    },

    async stop() {
      waiting.stop();
      stopping.abort();
      await Promise.all(doors.map((door) => door.close()));
      await Promise.all(background);
      await turns.stop();
      await deliveries.stop();
      await tokens.settled();
      await queue.close();
      await bell.close();
      await downloads.close();
      await http.close();
      await db.$disconnect();
    },
  };
}
