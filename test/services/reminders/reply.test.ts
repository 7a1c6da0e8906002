import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerLookups } from "../../../src/adapters/prisma/lookups.ts";
import type { Session } from "../../../src/core/programme/session.ts";
import type { SaidAttendance } from "../../../src/services/ports/turn-store.ts";
import { addSession } from "../../kit/course.ts";
import { Reminding } from "../../kit/reminding.ts";
import { newDelivery, openStores, outcomeOf, TEN, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Reminding;
let papi: string;
let visit: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  papi = await addSession(stores, house.course, "PAPI", "2026-11-25T08:00", { cohorts: ["departments"] });
  visit = await addSession(stores, house.course, "Thăm quận", "2026-11-25T14:00", {
    end: "16:00",
    cohorts: ["districts"],
  });
});

const idOf = (name: string) => house.course.people[name]?.id ?? "";

const evidence = { language: "vi", noticeShown: "…", answer: "không", eventId: "e1" };

async function heard(name: string): Promise<void> {
  const event = {
    ...{
      eventId: crypto.randomUUID(),
      occurredAt: TEN,
      identity: { kind: "person", address: name } as const,
    },
    happening: { type: "messageReceived", message: { type: "text", text: "…" } } as const,
  };
  await stores.events.accept([{ accountId: house.course.account, receivedAt: TEN, event }]);
}

/** What the flow learns when this person taps the choice of that reminder. */
async function sessionsOf(reminderId: string, name: string): Promise<string[]> {
  const participant = { id: idOf(name), name, language: "vi" as const, timezone: "", enrolments: [] };
  const lookup = { type: "reminder", id: reminderId } as const;
  const asked = [{ conversation: {} as never, participant, coordinator: null, lookup }];
  const [answer] = await answerLookups(stores.db, asked, TEN, { fingerprint: () => "" });
  return (answer as readonly Session[]).map(({ title }) => title.vi ?? "");
}

async function reminderOf(name: string, sessionId: string): Promise<string> {
  const found = await stores.db.reminder.findFirst({ where: { participantId: idOf(name), sessionId } });
  return found?.id ?? "";
}

describe("the choice of a reminder", () => {
  test("names the sessions that were told together, and only to the one whom it was told", async () => {
    await house.addRule("1 day before start at 18:00", { mayDigest: true, asksAttendance: true });
    await house.sweepAt("2026-11-24T18:00+07:00");
    const minhs = await reminderOf("Minh", papi);
    expect(await sessionsOf(minhs, "Minh")).toEqual(["PAPI", "Thăm quận"]);
    expect(await sessionsOf(minhs, "Lan")).toEqual([]);
    expect(await sessionsOf(await reminderOf("Lan", papi), "Lan")).toEqual(["PAPI"]);
  });
});

describe("what people say of their coming", () => {
  async function say(name: string, ...said: Omit<SaidAttendance, "participantId">[]): Promise<void> {
    const { contactId } = house.course.people[name] ?? { contactId: "" };
    await heard(name);
    const attendances = said.map((one) => ({ ...one, participantId: idOf(name) }));
    await stores.turns.takeTurns([contactId], TEN, (conversations) =>
      Promise.resolve(conversations.map((one) => outcomeOf(one, { attendances }))),
    );
  }
  async function attendance(): Promise<string[]> {
    const found = await stores.db.attendance.findMany({ include: { participant: true } });
    return found.map(({ participant, said, reason }) => [participant.name, said, reason].join(" ")).sort();
  }

  test("is kept with the reason; the last word counts", async () => {
    await say("Lan", { sessionId: papi, said: "coming", reason: null });
    await say(
      "Lan",
      { sessionId: papi, said: "absent", reason: null },
      { sessionId: papi, said: "absent", reason: "em ốm" },
    );
    await say("Minh", { sessionId: visit, said: "late", reason: null });
    expect(await attendance()).toEqual(["Lan absent em ốm", "Minh late "]);
  });

  test("is not kept of a session that does not concern them", async () => {
    await say("Lan", { sessionId: visit, said: "coming", reason: null });
    expect(await attendance()).toEqual([]);
  });
});

describe("what waits to be sent", () => {
  test.each([
    [
      "who takes back their consent",
      { consents: [{ purpose: "notifications", granted: false, noticeVersion: "1", evidence }] },
      "no-consent",
    ],
    ["who unlinks", { contact: { participantId: null } }, "unlinked"],
  ] as const)("does not go to somebody %s; what they asked for does", async (_label, differing, reason) => {
    await house.addRule("1 day before start at 18:00");
    await house.sweepAt("2026-11-24T18:00+07:00");
    const { contactId } = house.course.people["Lan"] ?? { contactId: "" };
    await heard("Lan");
    await stores.turns.takeTurns([contactId], TEN, (conversations) =>
      Promise.resolve(
        conversations.map((one) =>
          outcomeOf(one, { ...differing, deliveries: [newDelivery(one.events[0]?.id ?? 0n)] }),
        ),
      ),
    );
    const { rows } = await stores.sql.query(
      "SELECT priority, status, reason FROM delivery WHERE contact_id = $1 ORDER BY priority",
      [contactId],
    );
    expect(rows).toEqual([
      { priority: 0, status: "pending", reason: null },
      { priority: 1, status: "skipped", reason },
    ]);
  });
});
