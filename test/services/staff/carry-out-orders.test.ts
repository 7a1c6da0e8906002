/** A coordinator writes to a class from the chat: real flows, real use cases, a real PostgreSQL. */
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { script } from "../../../flows/index.ts";
import { prismaAccountHealth } from "../../../src/adapters/prisma/account-health.ts";
import { prismaBroadcastRuns } from "../../../src/adapters/prisma/broadcast-runs.ts";
import { prismaBroadcastStore } from "../../../src/adapters/prisma/broadcasts.ts";
import { prismaOrderStore } from "../../../src/adapters/prisma/order-store.ts";
import type { Actor, Role } from "../../../src/core/audience/actor.ts";
import type { Filter } from "../../../src/core/audience/segment.ts";
import type { Content } from "../../../src/core/message/content.ts";
import { writtenSchema } from "../../../src/core/message/written.ts";
import { approveBroadcast } from "../../../src/services/broadcasts/approve-broadcast.ts";
import { declineBroadcast } from "../../../src/services/broadcasts/decline-broadcast.ts";
import { draftBroadcast } from "../../../src/services/broadcasts/draft-broadcast.ts";
import { findBroadcast } from "../../../src/services/broadcasts/preview-broadcast.ts";
import { decideTurns } from "../../../src/services/decide-turns.ts";
import { askApproval } from "../../../src/services/staff/ask-approval.ts";
import { carryOutOrders } from "../../../src/services/staff/carry-out-orders.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { RecordedLog } from "../../kit/recorders.ts";
import { newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";
import { say } from "../../kit/talking.ts";
import { buildTown } from "../../kit/town.ts";

let stores: Stores;
let account: FakeAccount;
let log: RecordedLog;
let programmeId: string;
const staff: Record<string, { id: string; contactId: string }> = {};
const system = { now: () => TEN, random: () => 0.5, uuid: () => randomUUID() };

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query(
    "TRUNCATE programme, participant, contact, delivery, channel_account, audit_entry, coordinator CASCADE",
  );
  log = new RecordedLog();
  const line = await newAccount(stores);
  account = new FakeAccount(line);
  ({ programmeId } = await buildTown(
    stores.db,
    {
      Lan: { cohort: "K1", chats: [{ account: line }] },
      Minh: { cohort: "K1", chats: [{ account: line }] },
      Tanaka: { cohort: "K2", language: "ja", chats: [{ account: line }] },
      Khoa: { cohort: "K1" },
    },
    TEN,
  ));
  for (const [name, role] of [
    ["Hương", "approver"],
    ["Bình", "approver"],
    ["Giang", "coordinator"],
  ] satisfies [string, Role][])
    staff[name] = await linked(name, programmeId, role, line);
});

async function linked(name: string, programmeId: string, role: Role, accountId: string) {
  const { id } = await stores.db.coordinator.create({
    data: { name, language: "vi", timezone: "Asia/Ho_Chi_Minh", roles: { create: { programmeId, role } } },
  });
  const contact = await stores.db.contact.create({
    data: {
      ...{ accountId, kind: "person", address: name, coordinatorId: id, language: "vi" },
      ...{ lastInboundAt: new Date(TEN), conversation: { create: { state: { hasMet: true } } } },
    },
  });
  return { id, contactId: contact.id };
}

const tools = (secondApprovalAbove: number) => ({
  ...{ orders: prismaOrderStore(stores.db), store: prismaBroadcastStore(stores.db) },
  ...{ runs: prismaBroadcastRuns(stores.db), accounts: directoryOf(account) },
  ...{ health: prismaAccountHealth(stores.db), hoursOf: () => Promise.resolve(new Map()) },
  ...{ system, log, secondApprovalAbove },
});
const round = (secondApprovalAbove = 500) => carryOutOrders(tools(secondApprovalAbove));

/** What the answers to orders made the bot say, by name. */
async function heard(): Promise<Record<string, string>> {
  const pending = await stores.turns.pendingContacts(TEN, 100);
  const outcomes = await stores.turns.takeTurns(pending, TEN, (conversations, answer) =>
    decideTurns(conversations, answer, { script, system, accountOf: () => Promise.resolve(account.open) }),
  );
  return Object.fromEntries(
    outcomes.map(({ contactId, deliveries, failed }) => {
      if (failed) throw new Error(failed.failure);
      const name = Object.keys(staff).find((one) => staff[one]?.contactId === contactId) ?? contactId;
      return [
        name,
        deliveries
          .flatMap(({ contents }) => contents)
          .map(words)
          .join(" / "),
      ];
    }),
  );
}

const words = (content: Content): string =>
  content.type === "text"
    ? content.text
    : content.type === "cards"
      ? content.cards.flatMap(({ lines }) => lines.map(({ text }) => text)).join("; ")
      : content.type;

const ask = (who: string, what: string | { tap: string }) => say(stores, account.open, TEN, [who, what]);
const broadcasts = () => stores.db.broadcast.findMany({ orderBy: { createdAt: "asc" } });
const actions = async () =>
  (await stores.db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(
    ({ action, door, coordinatorId }) =>
      `${door} ${Object.keys(staff).find((name) => staff[name]?.id === coordinatorId) ?? "?"} ${action}`,
  );

describe("a broadcast from the chat", () => {
  test("is drafted, looked at, and goes out by a clear yes; each step is noted", async () => {
    expect(await ask("Hương", "Gửi cho lớp K1: Chào {name}, mai nghỉ học.")).toEqual([[]]);
    await round();
    const { Hương: look } = await heard();
    expect(look).toContain("2 trên 3 người");
    expect(look).toContain("1: chưa liên kết chat");
    // Filled in for whoever looks: nobody else's name is in her conversation.
    expect(look).toContain("Chào Hương, mai nghỉ học.");
    expect(await broadcasts()).toMatchObject([{ status: "draft", filter: { cohort: ["K1"] }, revision: 0 }]);

    await ask("Hương", "ừ thì");
    expect(await stores.db.staffOrder.count()).toBe(0);
    await ask("Hương", "gửi");
    await round();
    expect(await heard()).toEqual({ Hương: "Đang gửi cho 2 người." });
    expect(await broadcasts()).toMatchObject([{ status: "approved", createdBy: staff["Hương"]?.id }]);
    expect(await actions()).toEqual(["chat Hương broadcastDrafted", "chat Hương broadcastApproved"]);
    expect(await stores.db.staffOrder.count()).toBe(0);
  });

  test("goes out at the time that they say, and at night for a reason, which is noted", async () => {
    await ask("Hương", "Gửi cho lớp K1 lúc 10 giờ tối nay: Mai nghỉ học.");
    await round();
    const { Hương: look } = await heard();
    expect(look).toContain("Thứ Hai, 23/11 22:00, theo giờ nơi mỗi người");
    await ask("Hương", "gửi gấp vì bão số 5");
    await round();
    expect((await heard())["Hương"]).toContain("bão số 5");
    await ask("Hương", "gửi");
    await round();
    expect((await heard())["Hương"]).toContain("sẽ được gửi cho 2 người vào Thứ Hai, 23/11 22:00");
    expect(await broadcasts()).toMatchObject([
      { status: "approved", sendAt: "2026-11-23T22:00", urgentReason: "bão số 5" },
    ]);
    const approval = await stores.db.auditEntry.findFirst({ where: { action: "broadcastApproved" } });
    expect(approval?.reason).toBe("bão số 5");
  });

  test("is of use until the time that they say, by their own clock", async () => {
    await stores.db.coordinator.updateMany({ data: { timezone: "Asia/Tokyo" } });
    await ask("Hương", "Gửi cho lớp K1 trước 17 giờ: Mai nghỉ học.");
    await round();
    expect((await heard())["Hương"]).toContain("Thứ Hai, 23/11");
    const [{ expiresAt } = { expiresAt: null }] = await broadcasts();
    expect(expiresAt).toEqual(new Date("2026-11-23T17:00:00+09:00"));
    await ask("Hương", "gửi lúc 18 giờ hôm nay");
    await round();
    expect((await heard())["Hương"]).toContain("quá hạn gửi trước khi được gửi");
  });

  test("with many recipients waits for a second person, who hears of it and approves", async () => {
    await ask("Hương", "Gửi cho lớp K1: Mai nghỉ học.");
    await round(1);
    await heard();
    await ask("Hương", "gửi");
    await round(1);
    const told = await heard();
    expect(told["Hương"]).toContain("cần thêm một người duyệt");
    expect(told["Bình"]).toContain("Hương xin duyệt gửi");
    expect(told["Bình"]).toContain("Mai nghỉ học.");
    expect(told["Giang"]).toBeUndefined();
    expect(await broadcasts()).toMatchObject([{ status: "draft" }]);

    const [{ id } = { id: "" }] = await broadcasts();
    await ask("Bình", { tap: `staff-approval:send=${id}` });
    await round(1);
    expect(await heard()).toMatchObject({
      Bình: "Đang gửi cho 2 người.",
      Hương: expect.stringContaining("Bình đã duyệt") as string,
    });
    expect(await broadcasts()).toMatchObject([{ status: "approved", secondedBy: staff["Bình"]?.id }]);
  });

  test("of who may only prepare is approved or declined by who may approve", async () => {
    await ask("Giang", "Gửi cho lớp K1: Mai nghỉ học.");
    await round();
    await heard();
    await ask("Giang", "gửi");
    await round();
    expect(Object.keys(await heard()).sort()).toEqual(["Bình", "Giang", "Hương"]);
    expect(await broadcasts()).toMatchObject([{ status: "draft", approvedBy: null }]);
    await ask("Hương", "không");
    await round();
    expect((await heard())["Giang"]).toContain("Hương chưa duyệt");
    expect(await broadcasts()).toMatchObject([{ status: "draft" }]);
  });

  test("is approved as it was seen: what was changed meanwhile is not sent", async () => {
    await ask("Hương", "Gửi cho lớp K1: Mai nghỉ học.");
    await round();
    await heard();
    await stores.db.broadcast.updateMany({ data: { revision: { increment: 1 } } });
    await ask("Hương", "gửi");
    await round();
    expect((await heard())["Hương"]).toContain("vừa thay đổi");
    expect(await broadcasts()).toMatchObject([{ status: "draft" }]);
  });

  test("without words in a language of the audience asks for them", async () => {
    await ask("Hương", "Gửi cho tất cả mọi người: Mai nghỉ học.");
    await round();
    expect((await heard())["Hương"]).toContain("1 người đọc tiếng Nhật");
  });

  test("is carried out once, where a process died after the deed", async () => {
    await ask("Hương", "Gửi cho lớp K1: Mai nghỉ học.");
    await round();
    await heard();
    await ask("Hương", "gửi");
    const [order] = await stores.db.staffOrder.findMany();
    await round();
    await stores.db.staffOrder.create({
      data: { ...order, order: order?.order ?? {}, attempts: 1 } as never,
    });
    await round();
    expect(await heard()).toEqual({ Hương: "Đang gửi cho 2 người." });
    expect((await actions()).filter((one) => one.endsWith("broadcastApproved"))).toHaveLength(1);
  });

  test("of somebody whose role was taken, or who left, is refused", async () => {
    await ask("Giang", "Gửi cho lớp K1: Mai nghỉ học.");
    await stores.db.coordinatorRole.deleteMany({ where: { coordinatorId: staff["Giang"]?.id ?? "" } });
    await round();
    expect((await heard())["Giang"]).toContain("không có quyền");
    await ask("Hương", "Gửi cho lớp K1: Mai nghỉ học.");
    await stores.db.coordinator.updateMany({
      where: { name: "Hương" },
      data: { removedAt: new Date(TEN) },
    });
    await round();
    expect((await heard())["Hương"]).toContain("không có quyền");
    expect(await broadcasts()).toEqual([]);
  });
});

describe("afterwards", () => {
  test("who did not get it, and why; paused and cancelled from the chat", async () => {
    await ask("Hương", "Gửi cho lớp K1: Mai nghỉ học.");
    await round();
    await heard();
    await ask("Hương", "gửi");
    await round();
    await heard();
    const [{ id } = { id: "" }] = await broadcasts();
    const speaking = {
      ...{ id: account.open.id, language: "vi" as const, timezone: "Asia/Ho_Chi_Minh", multicastSize: null },
      pack: (contents: readonly Content[]) => [contents],
    };
    await prismaBroadcastRuns(stores.db).expand(id, [speaking], TEN, 86_400_000);
    const [said] = await ask("Hương", "ai chưa nhận?");
    expect(said?.map(words).join()).toContain("Chưa nhận: 1 người\n• Khoa: chưa liên kết chat");

    // The list of who, page by page: people without a chat come last.
    const runs = prismaBroadcastRuns(stores.db);
    const first = await runs.who(id, {}, null, 2);
    const second = await runs.who(id, {}, first.at(-1)?.seq ?? null, 2);
    expect([...first, ...second].map(({ status }) => status)).toEqual(["pending", "pending", "unreached"]);
    expect(await runs.who(id, {}, second.at(-1)?.seq ?? null, 2)).toEqual([]);
    expect(await runs.who(id, { reason: "no-contact" }, null, 2)).toHaveLength(1);

    await ask("Hương", "tạm dừng gửi");
    await round();
    expect(await heard()).toEqual({ Hương: "Đã tạm dừng gửi." });
    await ask("Hương", "hủy gửi");
    await ask("Hương", { tap: `staff-broadcast:really=${id}` });
    await round();
    expect(await heard()).toEqual({ Hương: "Đã hủy phần chưa gửi." });
    expect(await broadcasts()).toMatchObject([{ status: "cancelled" }]);
    expect((await actions()).slice(-2)).toEqual([
      "chat Hương broadcastPaused",
      "chat Hương broadcastCancelled",
    ]);
  });
});

test("an answer is no sign of life, and no words of it are in the log", async () => {
  await stores.db.contact.updateMany({ data: { lastInboundAt: new Date(TEN - 1_000) } });
  await stores.db.staffOrder.create({
    data: {
      ...{ contactId: staff["Hương"]?.contactId ?? "", coordinatorId: staff["Hương"]?.id ?? "" },
      ...{ givenAt: new Date(TEN), order: { do: "preview", broadcastId: randomUUID() } },
    },
  });
  await round();
  expect((await heard())["Hương"]).toContain("Không tìm thấy");
  const { lastInboundAt } = await stores.db.contact.findUniqueOrThrow({
    where: { id: staff["Hương"]?.contactId ?? "" },
  });
  expect(lastInboundAt.getTime()).toBe(TEN - 1_000);
  expect(log.lines).toEqual([]);
});

describe("a draft that waits for somebody else, made at another door", () => {
  const by = (name: string, role: Role): Actor => ({
    ...{ door: "cli", coordinatorId: staff[name]?.id ?? "" },
    roles: new Map([[programmeId, role]]),
  });
  const drafted = async (actor: Actor, to: Filter = { cohort: ["K1"] }) => {
    const texts = writtenSchema.parse({ vi: "Mai nghỉ học." });
    const draft = { programme: "town", name: "Nghỉ học", to, texts };
    return findBroadcast(tools(1).store, await draftBroadcast(tools(1), actor, draft));
  };
  const told = async () => {
    await round(1);
    return Object.keys(await heard()).sort();
  };

  test("is told to those who may approve, once, until it is changed", async () => {
    const hương = by("Hương", "approver");
    const { outcome } = await approveBroadcast(tools(1), hương, await drafted(hương));
    expect(outcome).toBe("second-needed");
    await round(1);
    const first = await heard();
    expect(Object.keys(first)).toEqual(["Bình"]);
    expect(first["Bình"]).toContain("Hương xin duyệt gửi");
    expect(await told()).toEqual([]);
    await approveBroadcast(tools(1), hương, await drafted(hương));
    expect(await told()).toEqual(["Bình"]);
  });

  test("is told where whoever may only prepare asks; declined, it may be asked again", async () => {
    const giang = by("Giang", "coordinator");
    const draft = await drafted(giang);
    expect(await told()).toEqual([]);
    expect(await askApproval(tools(1), giang, draft)).toBe("wanted");
    expect(await askApproval(tools(1), giang, draft)).toBe("already");
    expect(await told()).toEqual(["Bình", "Hương"]);
    await ask("Hương", "không");
    await told();
    expect(await actions()).toContain("chat Hương broadcastDeclined");
    expect(await askApproval(tools(1), giang, draft)).toBe("wanted");
    expect(await told()).toEqual(["Bình", "Hương"]);
  });

  test("is decided at another door too: whoever wrote it, or approved it first, hears it once", async () => {
    const [giang, hương, bình] = [
      by("Giang", "coordinator"),
      by("Hương", "approver"),
      by("Bình", "approver"),
    ];
    const asked = async () => {
      const draft = await drafted(giang);
      await askApproval(tools(1), giang, draft);
      await told();
      return findBroadcast(tools(1).store, draft.id);
    };
    const first = await asked();
    expect(await declineBroadcast(tools(1), hương, first)).toBe(true);
    expect(await declineBroadcast(tools(1), bình, first)).toBe(false);
    expect(await heard()).toEqual({ Giang: expect.stringContaining("Hương chưa duyệt") as string });

    const second = await asked();
    await expect(declineBroadcast(tools(1), giang, second)).rejects.toMatchObject({ code: "not-allowed" });
    await approveBroadcast(tools(1), hương, second);
    expect(await told()).toEqual(["Bình"]);
    await approveBroadcast(tools(1), bình, await findBroadcast(tools(1).store, second.id));
    await round(1);
    const approved = expect.stringContaining("Bình đã duyệt") as string;
    expect(await heard()).toEqual({ Giang: approved, Hương: approved });
    expect(await told()).toEqual([]);
  });

  test("waits until an approver has a chat", async () => {
    const hương = by("Hương", "approver");
    const away = { where: { address: "Bình" }, data: { blockedAt: new Date(TEN) } };
    await stores.db.contact.updateMany(away);
    await approveBroadcast(tools(1), hương, await drafted(hương));
    expect(await told()).toEqual([]);
    await stores.db.contact.updateMany({ ...away, data: { blockedAt: null } });
    expect(await told()).toEqual(["Bình"]);
  });

  test("is not told where something is wrong with it", async () => {
    const giang = by("Giang", "coordinator");
    const draft = await drafted(giang, { cohort: ["K2"] });
    await expect(askApproval(tools(1), giang, draft)).rejects.toThrow("1 people read Japanese");
    expect(await told()).toEqual([]);
  });
});
