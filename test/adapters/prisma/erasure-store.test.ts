import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaErasureStore } from "../../../src/adapters/prisma/erasure-store.ts";
import {
  answer,
  hear,
  newAccount,
  newDelivery,
  openStores,
  outcomeOf,
  TEN,
  told,
  type Stores,
} from "../../kit/stores.ts";
import { buildTown } from "../../kit/town.ts";

let stores: Stores;
let account: string;
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE channel_account, participant CASCADE");
  account = await newAccount(stores);
});

const MINUTE_MS = 60_000;
const LAN = "dia-chi-cua-lan";
const SECRET_WORDS = [
  LAN,
  "Nguyễn Thị Lan",
  "điều riêng của Lan",
  "trả lời riêng cho Lan",
  "63ec1",
  "lan-được-nhắc",
];

const erase = (now: number) =>
  prismaErasureStore(stores.db).erase({ now, restMs: 10_000, patienceMs: 10 * MINUTE_MS, limit: 100 });

/** Lan writes, is answered, agrees, and wishes at `TEN` that all be erased. @returns her contact */
async function lanWishesToBeForgotten(differing: Parameters<typeof newDelivery>[1] = {}): Promise<string> {
  const happening = {
    type: "messageReceived",
    message: { type: "text", text: "điều riêng của Lan" },
  } as const;
  const identity = { kind: "person", address: LAN, displayName: "Nguyễn Thị Lan" } as const;
  const [accepted] = await stores.events.accept([told(account, "e1", LAN, { happening, identity })]);
  const contact = accepted?.contactId ?? "";
  await stores.turns.takeTurns([contact], TEN, (conversations) =>
    Promise.resolve(
      conversations.map((one) =>
        outcomeOf(one, {
          state: { hasMet: true, offered: [{ label: "điều riêng của Lan", value: "x" }] },
          contact: { language: "vi", optedOutAt: TEN },
          deliveries: [
            newDelivery(one.events[0]?.id ?? 0n, {
              contents: [{ type: "text", text: "trả lời riêng cho Lan" }],
              ...differing,
            }),
          ],
          consents: [
            {
              purpose: "training",
              granted: true,
              noticeVersion: "2026-11",
              evidence: {
                language: "vi",
                noticeShown: "Chào Nguyễn Thị Lan",
                answer: "điều riêng của Lan",
                eventId: "e1",
              },
            },
          ],
          wrongCodes: ["invite"],
          erasures: [
            { askedBy: "contact", evidence: { eventId: "e1", language: "vi", noticeShown: "Xóa hết?" } },
          ],
        }),
      ),
    ),
  );
  await stores.sql.query("UPDATE contact SET tags = '{lan-được-nhắc}' WHERE id = $1", [contact]);
  return contact;
}

async function allIsSent(): Promise<void> {
  await stores.sql.query("UPDATE delivery SET status = 'sent', platform_message_ids = '{63ec1}'");
}

/** The whole database in words. */
async function everything(): Promise<string> {
  const { rows: tables } = await stores.sql.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  const dumps = tables.map(async ({ name }) => {
    const { rows } = await stores.sql.query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`);
    return rows.map(({ row }) => `${name}: ${row}`).join("\n");
  });
  return (await Promise.all(dumps)).join("\n");
}

const one = async (query: string) => (await stores.sql.query<Record<string, unknown>>(query)).rows[0];

describe("an erasure", () => {
  test("leaves nothing personal anywhere, and keeps what counts", async () => {
    await lanWishesToBeForgotten();
    await allIsSent();
    expect(await everything()).toContain("điều riêng của Lan");
    expect(await erase(TEN + MINUTE_MS)).toBe(1);
    const left = await everything();
    for (const words of SECRET_WORDS) expect(left).not.toContain(words);
    expect(await one("SELECT status, contents FROM delivery")).toEqual({ status: "sent", contents: [] });
    expect(await one("SELECT purpose, granted, evidence FROM consent")).toEqual({
      purpose: "training",
      granted: true,
      evidence: {},
    });
    expect(await one("SELECT asked_by, evidence, asked_at, done_at FROM erasure")).toEqual({
      asked_by: "contact",
      evidence: { eventId: "e1", language: "vi", noticeShown: "Xóa hết?" },
      asked_at: new Date(TEN),
      done_at: new Date(TEN + MINUTE_MS),
    });
  });

  test("takes the words of an absence along; that she was absent stays", async () => {
    const contact = await lanWishesToBeForgotten();
    await allIsSent();
    const town = await buildTown(stores.db, { Lan: { cohort: "a" } }, TEN, "absent");
    const participantId = town.participants["Lan"] ?? "";
    const session = await stores.db.session.create({
      data: {
        ...{ programmeId: town.programmeId, title: { vi: "PAPI" }, kind: "lecture", date: new Date(TEN) },
        ...{ startTime: "08:00", endTime: "11:00", timezone: "Asia/Ho_Chi_Minh" },
        ...{ startsAt: new Date(TEN), endsAt: new Date(TEN) },
      },
    });
    await stores.db.attendance.create({
      data: {
        sessionId: session.id,
        participantId,
        said: "absent",
        reason: "con ốm",
        note: "con ốm, đã gọi điện",
      },
    });
    await stores.db.contact.update({ where: { id: contact }, data: { participantId } });
    await erase(TEN + MINUTE_MS);
    expect(await one("SELECT said, reason, note FROM attendance")).toEqual({
      said: "absent",
      reason: null,
      note: null,
    });
  });

  test("is done once", async () => {
    await lanWishesToBeForgotten();
    await allIsSent();
    expect(await erase(TEN + MINUTE_MS)).toBe(1);
    expect(await erase(TEN + 2 * MINUTE_MS)).toBe(0);
  });

  test("lets the goodbye be seen first", async () => {
    await lanWishesToBeForgotten();
    await allIsSent();
    expect(await erase(TEN + 9_000)).toBe(0);
    expect(await erase(TEN + 10_000)).toBe(1);
  });

  test("waits for what is still to be sent, but not for ever", async () => {
    await lanWishesToBeForgotten();
    expect(await erase(TEN + MINUTE_MS)).toBe(0);
    expect(await erase(TEN + 11 * MINUTE_MS)).toBe(1);
    expect(await one("SELECT status, reason FROM delivery")).toEqual({ status: "skipped", reason: "erased" });
  });

  test("waits for what is still to be answered", async () => {
    await lanWishesToBeForgotten();
    await allIsSent();
    await hear(stores, account, LAN);
    expect(await erase(TEN + MINUTE_MS)).toBe(0);
    await stores.sql.query("UPDATE inbound_event SET status = 'handled'");
    expect(await erase(TEN + MINUTE_MS)).toBe(1);
  });

  test("does not take the place of a turn that is under way", async () => {
    const contact = await lanWishesToBeForgotten();
    await allIsSent();
    await hear(stores, account, LAN);
    await stores.turns.takeTurns([contact], TEN, async (conversations) => {
      expect(await erase(TEN + 11 * MINUTE_MS)).toBe(0);
      return conversations.map((conversation) => outcomeOf(conversation));
    });
    expect(await erase(TEN + 11 * MINUTE_MS)).toBe(1);
  });

  test("makes whoever writes again somebody new, and takes no message twice", async () => {
    const contact = await lanWishesToBeForgotten();
    await allIsSent();
    await erase(TEN + MINUTE_MS);
    const [redelivered] = await stores.events.accept([told(account, "e1", LAN)]);
    const [fresh] = await stores.events.accept([told(account, "e2", LAN)]);
    expect(redelivered?.isNew).toBe(false);
    expect(fresh).toEqual({ isNew: true, contactId: expect.not.stringMatching(contact) as string });
    expect(await one(`SELECT language, opted_out_at FROM contact WHERE address = '${LAN}'`)).toEqual({
      language: null,
      opted_out_at: null,
    });
  });

  test("leaves Minh alone", async () => {
    await answer(stores, account, ["minh"]);
    const before = await one("SELECT * FROM contact WHERE address = 'minh'");
    await lanWishesToBeForgotten();
    await allIsSent();
    await erase(TEN + MINUTE_MS);
    expect(await one("SELECT * FROM contact WHERE address = 'minh'")).toEqual(before);
    expect(await everything()).toContain("Chào Anh/Chị");
  });
});

test("every table that knows a contact is treated: a new one gets its line in erasure-store.ts, and stands here", async () => {
  const { rows } = await stores.sql.query<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name LIKE '%contact_id' ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    ...[
      "code_try",
      "consent",
      "conversation",
      "delivery",
      "erasure",
      "inbound_event",
      "participant",
      "received_file",
      "staff_order",
    ],
  ]);
});
