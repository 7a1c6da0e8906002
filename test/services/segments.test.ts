/** Saved choices of people, on a real database. */
import { beforeAll, describe, expect, test } from "vitest";
import { prismaBroadcastStore } from "../../src/adapters/prisma/broadcasts.ts";
import { OPERATOR, type Actor } from "../../src/core/audience/actor.ts";
import {
  countPeople,
  listSegments,
  removeSegment,
  saveSegment,
  type SegmentTools,
} from "../../src/services/segments.ts";
import { newAccount, openStores, TEN } from "../kit/stores.ts";
import { buildTown, type Town } from "../kit/town.ts";

let tools: SegmentTools;
let town: Town;
let viewer: Actor;

beforeAll(async () => {
  const stores = await openStores();
  const line = await newAccount(stores);
  town = await buildTown(
    stores.db,
    { Lan: { cohort: "a", chats: [{ account: line }] }, Minh: { cohort: "a" }, Ha: { cohort: "b" } },
    TEN,
  );
  viewer = { door: "api", coordinatorId: null, roles: new Map([[town.programmeId, "viewer"]]) };
  tools = { store: prismaBroadcastStore(stores.db), system: { now: () => TEN } };
});

describe("a segment", () => {
  test("is kept, counted, changed and made part of another", async () => {
    expect(await saveSegment(tools, OPERATOR, "town", { name: "silent", filter: { linked: false } })).toBe(2);
    const silentInA = { all: [{ segment: "silent" }, { cohort: ["a"] }] };
    expect(await saveSegment(tools, OPERATOR, "town", { name: "silent in a", filter: silentInA })).toBe(1);
    await saveSegment(tools, OPERATOR, "town", { name: "silent", filter: { not: { cohort: ["b"] } } });
    expect((await listSegments(tools, viewer, "town")).map(({ name, people }) => [name, people])).toEqual([
      ["silent", 2],
      ["silent in a", 2],
    ]);
  });

  test("is not part of itself", async () => {
    const round = { name: "silent", filter: { segment: "silent in a" } };
    await expect(saveSegment(tools, OPERATOR, "town", round)).rejects.toThrow('"silent" is part of itself');
  });

  test("stays while another is made of it", async () => {
    await expect(removeSegment(tools, OPERATOR, "town", "silent")).rejects.toThrow(
      '"silent in a" is made of "silent"',
    );
    await removeSegment(tools, OPERATOR, "town", "silent in a");
    await removeSegment(tools, OPERATOR, "town", "silent");
    await expect(removeSegment(tools, OPERATOR, "town", "silent")).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test.each([
    [{ not: { answered: { form: "dya", is: true } } }, 'There is no form "dya". There are none.'],
    [
      { attendance: { session: "00000000-0000-4000-8000-000000000001", is: ["unanswered"] } },
      "has no session",
    ],
  ] as const)("that names what does not exist means nobody: %j", async (filter, says) => {
    await expect(countPeople(tools, OPERATOR, "town", filter)).rejects.toThrow(says);
  });

  test("may be counted by whoever may look, and kept by coordinators only", async () => {
    expect(await countPeople(tools, viewer, "town", { all: [] })).toBe(3);
    await expect(
      saveSegment(tools, viewer, "town", { name: "x", filter: { all: [] } }),
    ).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(countPeople(tools, viewer, "moon", { all: [] })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
