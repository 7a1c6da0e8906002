/** Lan has three chats: she gets a broadcast once and a reminder once, on the one she chose, else last used. */
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { prismaBatchStore } from "../../../src/adapters/prisma/batch-store.ts";
import { prismaBroadcastRuns } from "../../../src/adapters/prisma/broadcast-runs.ts";
import { prismaBroadcastStore } from "../../../src/adapters/prisma/broadcasts.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { approveBroadcast } from "../../../src/services/broadcasts/approve-broadcast.ts";
import { draftBroadcast, draftSchema } from "../../../src/services/broadcasts/draft-broadcast.ts";
import { findBroadcast } from "../../../src/services/broadcasts/preview-broadcast.ts";
import { runBroadcasts } from "../../../src/services/broadcasts/run-broadcasts.ts";
import { makeDeliverer } from "../../../src/services/deliver/deliver.ts";
import type { OpenAccount } from "../../../src/services/ports/account-directory.ts";
import { tellReminders } from "../../../src/services/reminders/tell-reminders.ts";
import { addSession } from "../../kit/course.ts";
import { FakeAccount } from "../../kit/fake-account.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { RecordedLog, RecordedMetrics } from "../../kit/recorders.ts";
import { Reminding } from "../../kit/reminding.ts";
import { hear, newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";

const HOUR_MS = 3_600_000;
let stores: Stores;
let house: Reminding;
/** By the names of the accounts. */
let chats: Record<string, string>;
let open: OpenAccount[];

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  const { course } = house;
  const { id, contactId } = course.people["Lan"] ?? { id: "", contactId: "" };
  const { db } = stores;
  const ids = {
    LINE: course.account,
    "Zalo OA": await newAccount(stores),
    "Web chat": await newAccount(stores),
  };
  chats = { LINE: contactId };
  for (const [name, accountId] of Object.entries(ids).slice(1))
    chats[name] = (await hear(stores, accountId, "Lan"))[0] ?? "";
  for (const [hours, chat] of Object.values(chats).entries())
    await db.contact.update({
      where: { id: chat },
      data: { participantId: id, lastInboundAt: new Date(TEN - (3 - hours) * HOUR_MS) },
    });
  await stores.sql.query(
    `INSERT INTO consent (contact_id, purpose, granted, notice_version, evidence, decided_at)
     SELECT id, 'notifications', true, '1', '{}', now() FROM contact WHERE participant_id = $1 AND id <> $2`,
    [id, contactId],
  );
  await db.enrolment.updateMany({ where: { participantId: id }, data: { position: { vi: "Trưởng phòng" } } });
  open = Object.entries(ids).map(([name, accountId]) => ({ ...new FakeAccount(accountId).open, name }));
});

const cases: [label: string, prepare: () => Promise<unknown>, chat: string][] = [
  ["last used", () => Promise.resolve(), "Web chat"],
  ["chose", () => prefer("Zalo OA"), "Zalo OA"],
  ["last used that is open, where she blocked the one she chose", () => prefer("LINE", true), "Web chat"],
];

async function prefer(chat: string, isBlocked = false): Promise<void> {
  const id = chats[chat] ?? "";
  const where = { id: house.course.people["Lan"]?.id ?? "" };
  await stores.db.participant.update({ where, data: { preferredContactId: id } });
  if (isBlocked)
    await stores.sql.query("UPDATE contact SET blocked_at = last_inbound_at WHERE id = $1", [id]);
}

test.each(cases)(
  "a broadcast and a reminder reach Lan once, on the chat that she %s",
  async (_, prepare, chat) => {
    await prepare();
    const system = new FrozenSystem();
    const { db } = stores;
    const accounts = {
      get: (id: string) => Promise.resolve(open.find((one) => one.id === id) ?? null),
      list: () => Promise.resolve(open),
    };
    const hoursOf = () => Promise.resolve(new Map());
    const log = new RecordedLog();
    const store = prismaBroadcastStore(db);
    const { slug } = await db.programme.findFirstOrThrow();
    const draft = {
      programme: slug,
      name: "Nghỉ học",
      to: { position: ["Trưởng phòng"] },
      texts: { vi: "Chào" },
    };
    const id = await draftBroadcast({ store, system }, OPERATOR, draftSchema.parse(draft));
    const { preview } = await approveBroadcast(
      { store, accounts, system, health: { read: () => Promise.resolve([]) }, secondApprovalAbove: 10 },
      OPERATOR,
      await findBroadcast(store, id),
    );
    expect([preview.people, preview.groups.map(({ account, people }) => [account, people])]).toEqual([
      1,
      [[chat, 1]],
    ]);

    await runBroadcasts({
      runs: prismaBroadcastRuns(db),
      accounts,
      hoursOf,
      system,
      log,
      look: () => undefined,
    });
    await addSession(stores, house.course, "PAPI", "2026-11-23T14:00", {
      end: "17:00",
      cohorts: ["departments"],
    });
    await house.addRule("2 hours before start");
    house.time = system.time = Date.parse("2026-11-23T12:00+07:00");
    await tellReminders({ ...house.tools, accounts });
    const deliverer = makeDeliverer({
      ...{ store: stores.deliveries, batches: prismaBatchStore(db), accounts, system, log, hoursOf },
      ...{ metrics: new RecordedMetrics(), graceMs: 1_500, sleep: () => Promise.resolve() },
    });
    const sent = async () => {
      for (const account of open) deliverer.look(account.id);
      const rows = await db.delivery.findMany({
        where: { contactId: { in: Object.values(chats) } },
        orderBy: { priority: "desc" },
      });
      return rows.map(({ contactId, broadcastId, status }) => [
        Object.keys(chats).find((name) => chats[name] === contactId),
        broadcastId === null ? "reminder" : "broadcast",
        status,
      ]);
    };
    const once = [
      [chat, "broadcast", "sent"],
      [chat, "reminder", "sent"],
    ];
    await vi.waitFor(async () => expect(await sent()).toEqual(once), { timeout: 15_000 });
    await deliverer.stop();
  },
);
