/** The API for staff over real HTTP, on a real database. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prismaApiRequests } from "../../../src/adapters/prisma/api-requests.ts";
import { prismaBroadcastRuns } from "../../../src/adapters/prisma/broadcast-runs.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import type { Content } from "../../../src/core/message/content.ts";
import { revokeToken } from "../../../src/services/staff/tokens.ts";
import { removeCoordinator, setRole } from "../../../src/services/staff/coordinators.ts";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";
import { buildTown, type Town } from "../../kit/town.ts";

/** All in one call. */
const one = (contents: readonly Content[]) => [contents];
const DAY_MS = 24 * 60 * 60_000;
let stores: Stores;
let town: Town;
let door: ApiDoor;

beforeAll(async () => {
  stores = await openStores();
  const line = await newAccount(stores);
  town = await buildTown(
    stores.db,
    { Lan: { cohort: "a", chats: [{ account: line }] }, Minh: { cohort: "a" } },
    TEN,
  );
  await buildTown(stores.db, { Ha: { cohort: "a" } }, TEN, "elsewhere");
  door = await openApiDoor(stores, directoryOf(new FakeAccount(line)));
  await door.giveToken("viewer", "Viet", "viewer");
  await door.giveToken("coordinator", "Huong", "coordinator");
  await door.giveToken("approver", "Binh", "approver");
  await door.giveToken("elsewhere", "Cuc", "approver", "elsewhere");
});
afterAll(() => door.close());

const call: ApiDoor["call"] = (...asked) => door.call(...asked);

const draft = (name = "Thông báo") => ({ name, to: { linked: true }, texts: { vi: "Chào {name}" } });

describe("who asks", () => {
  const refused: [what: string, token: string | null][] = [
    ["nobody", null],
    ["a token that was never made", `dh_${"x".repeat(43)}`],
    ["something else", "secret"],
  ];
  test.each(refused)("%s is refused", async (_what, token) => {
    const { status, type, body } = await call(token, "GET", "/v1/segments");
    expect([status, type, body["code"]]).toEqual([401, "application/problem+json", "no-token"]);
  });

  test("a token that was revoked, has ended, or whose coordinator left, is refused", async () => {
    const { staff: tools, system } = door;
    await door.giveToken("short", "Dung", "viewer", "town", 1);
    await door.giveToken("left", "Em", "viewer");
    expect((await call("short", "GET", "/v1/segments")).status).toBe(200);
    system.time += DAY_MS;
    expect((await call("short", "GET", "/v1/segments")).status).toBe(401);
    system.time -= DAY_MS;
    const { id } = (await tools.store.tokens()).find(({ coordinator }) => coordinator === "Dung") ?? {
      id: "",
    };
    await revokeToken(tools, OPERATOR, id);
    expect((await call("short", "GET", "/v1/segments")).status).toBe(401);
    await removeCoordinator(tools, OPERATOR, "Em");
    expect((await call("left", "GET", "/v1/segments")).status).toBe(401);
  });

  test("does no more than the role, even where the coordinator's own has become less", async () => {
    expect((await call("viewer", "POST", "/v1/broadcasts", draft())).status).toBe(403);
    await door.giveToken("once", "Giang", "coordinator");
    await setRole(door.staff, OPERATOR, { named: "Giang", programme: "town", role: "viewer" });
    expect((await call("once", "POST", "/v1/broadcasts", draft())).status).toBe(403);
    expect((await call("once", "GET", "/v1/broadcasts")).status).toBe(200);
  });

  test("sees the programme of the token, and no other", async () => {
    const { body } = await call("coordinator", "POST", "/v1/broadcasts", draft("Ours"));
    expect((await call("elsewhere", "GET", `/v1/broadcasts/${String(body["id"])}`)).status).toBe(404);
    expect((await call("elsewhere", "GET", "/v1/broadcasts")).body["items"]).toEqual([]);
  });
});

describe("a request that is not right", () => {
  test("is answered with each wrong place", async () => {
    const { status, body } = await call("coordinator", "POST", "/v1/broadcasts", {
      ...draft(),
      to: { linkd: true },
      texts: {},
    });
    expect([status, body["code"]]).toEqual([400, "wrong-input"]);
    const paths = (body["errors"] as { path: string }[]).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(["body.to", "body.texts"]));
  });

  const others: [what: string, asked: Parameters<typeof call>, status: number][] = [
    ["no JSON", ["coordinator", "POST", "/v1/broadcasts", "{"], 400],
    ["no body", ["coordinator", "POST", "/v1/broadcasts"], 400],
    ["too long", ["coordinator", "POST", "/v1/broadcasts", { name: "x".repeat(1_100_000) }], 413],
    ["an unknown cursor", ["viewer", "GET", "/v1/audit?cursor=abc"], 400],
    ["too long a page", ["viewer", "GET", "/v1/audit?limit=1000"], 400],
    ["no id", ["viewer", "GET", "/v1/broadcasts/1"], 400],
    ["an id of nothing", ["viewer", "GET", `/v1/broadcasts/${randomUUID()}`], 404],
    ["an address that is none", ["viewer", "GET", "/v1/teapots"], 404],
    [
      "an unknown segment in a filter",
      ["viewer", "POST", "/v1/people/count", { filter: { segment: "x" } }],
      400,
    ],
  ];
  test.each(others)("%s", async (_what, asked, status) => {
    const answer = await call(...asked);
    expect([answer.status, answer.type]).toEqual([status, "application/problem+json"]);
  });
});

describe("an Idempotency-Key", () => {
  test("is needed", async () => {
    const { status, body } = await call("coordinator", "POST", "/v1/broadcasts", draft(), null);
    expect([status, body["code"]]).toEqual([400, "no-idempotency-key"]);
  });

  test("gives a repeat the same answer, and carries out once", async () => {
    const key = randomUUID();
    const first = await call("coordinator", "POST", "/v1/broadcasts", draft("Once"), key);
    const entries = await stores.db.auditEntry.count();
    expect(await call("coordinator", "POST", "/v1/broadcasts", draft("Once"), key)).toEqual(first);
    expect(await stores.db.auditEntry.count()).toBe(entries);
  });

  test("gives a refusal again", async () => {
    const key = randomUUID();
    const ask = () => call("coordinator", "POST", "/v1/people/count", { filter: { segment: "none" } }, key);
    const first = await ask();
    expect([first.status, await ask()]).toEqual([400, first]);
  });

  test("of another request is refused with 422", async () => {
    const key = randomUUID();
    await call("coordinator", "POST", "/v1/broadcasts", draft("One"), key);
    expect((await call("coordinator", "POST", "/v1/broadcasts", draft("Two"), key)).status).toBe(422);
    // Another token's keys are its own.
    expect((await call("approver", "POST", "/v1/broadcasts", draft("Two"), key)).status).toBe(200);
  });

  test("of a request that is running is refused with 409, until its process must have died", async () => {
    const requests = prismaApiRequests(stores.db);
    const [holder] = await stores.db.apiToken.findMany();
    const begin = (now: number) => requests.begin(holder?.id ?? "", "running", "digest", now);
    expect((await begin(TEN)).is).toBe("new");
    expect((await begin(TEN + 60_000)).is).toBe("running");
    expect((await begin(TEN + 3 * 60_000)).is).toBe("new");
  });

  test("of two equal requests at once lets one through", async () => {
    const key = randomUUID();
    const both = await Promise.all(
      [1, 2].map(() => call("coordinator", "POST", "/v1/broadcasts", draft("Both"), key)),
    );
    expect(both.map(({ status }) => status).sort()).toSatisfy(
      ([one, other]) => one === 200 && [200, 409].includes(other as number),
    );
    expect(
      await stores.db.auditEntry.count({
        where: {
          action: "broadcastDrafted",
          subjectId: String(both.find(({ status }) => status === 200)?.body["id"]),
        },
      }),
    ).toBe(1);
  });
});

describe("what staff do", () => {
  test("a segment is kept, listed, counted and forgotten", async () => {
    expect(
      (await call("coordinator", "PUT", "/v1/segments/linked", { filter: { linked: true } })).body,
    ).toEqual({ people: 1 });
    const { body } = await call("viewer", "GET", "/v1/segments");
    expect(body["items"]).toEqual([{ name: "linked", filter: { linked: true }, people: 1 }]);
    expect(
      (await call("viewer", "POST", "/v1/people/count", { filter: { not: { segment: "linked" } } })).body,
    ).toEqual({ people: 1 });
    expect((await call("coordinator", "DELETE", "/v1/segments/linked")).status).toBe(204);
    expect((await call("coordinator", "DELETE", "/v1/segments/linked")).status).toBe(404);
  });

  test("a broadcast is drafted, looked at, tested and approved", async () => {
    const { body: drafted } = await call("coordinator", "POST", "/v1/broadcasts", draft("Whole"));
    const path = `/v1/broadcasts/${String(drafted["id"])}`;
    const { body: preview } = await call("viewer", "GET", `${path}/preview`);
    expect(preview).toMatchObject({
      ...{ people: 1, reachable: 1, problems: [] },
      groups: [{ language: "vi", people: 1, shows: [{ type: "text", text: "Chào Lan" }] }],
    });
    expect((await call("coordinator", "POST", `${path}/test`, { people: ["Lan"] })).body).toEqual({
      chats: 1,
    });
    expect((await call("coordinator", "POST", `${path}/approve`)).status).toBe(403);
    expect((await call("approver", "POST", `${path}/approve`)).body).toMatchObject({ outcome: "approved" });
    expect((await call("approver", "POST", `${path}/approve`)).status).toBe(409);
    expect((await call("viewer", "GET", path)).body).toMatchObject({ status: "approved" });
  });

  test("who may only prepare asks those who may approve, once; these may decline, once", async () => {
    const { body: drafted } = await call("coordinator", "POST", "/v1/broadcasts", draft("Asked"));
    const path = `/v1/broadcasts/${String(drafted["id"])}`;
    expect((await call("viewer", "POST", `${path}/ask`)).status).toBe(403);
    expect((await call("coordinator", "POST", `${path}/ask`)).body).toEqual({ outcome: "wanted" });
    expect((await call("coordinator", "POST", `${path}/ask`)).body).toEqual({ outcome: "already" });
    expect((await call("coordinator", "POST", `${path}/decline`)).status).toBe(403);
    expect((await call("approver", "POST", `${path}/decline`)).body).toEqual({ outcome: "declined" });
    expect((await call("approver", "POST", `${path}/decline`)).body).toEqual({ outcome: "not-wanted" });
  });

  test("a broadcast that was approved is paused, resumed and cancelled, and says how far it has come", async () => {
    const { body: drafted } = await call("coordinator", "POST", "/v1/broadcasts", draft("Running"));
    const path = `/v1/broadcasts/${String(drafted["id"])}`;
    expect((await call("coordinator", "POST", `${path}/pause`)).status).toBe(409);
    await call("approver", "POST", `${path}/approve`);
    const runs = prismaBroadcastRuns(stores.db);
    const [{ id: line } = { id: "" }] = await stores.db.channelAccount.findMany();
    const account = {
      ...{ id: line, language: "vi" as const, timezone: "Asia/Ho_Chi_Minh" },
      multicastSize: null,
      pack: one,
    } as const;
    expect(await runs.expand(String(drafted["id"]), [account], TEN, 86_400_000)).toBe(1);
    const progress = async () => (await call("viewer", "GET", `${path}/progress`)).body;
    expect(await progress()).toMatchObject({
      counts: [{ status: "pending", reason: null, count: 1 }],
      finishedAt: null,
    });
    expect((await call("elsewhere", "GET", `${path}/progress`)).status).toBe(404);
    expect((await call("viewer", "POST", `${path}/pause`)).status).toBe(403);
    for (const [step, status] of [
      ["pause", "paused"],
      ["resume", "running"],
      ["cancel", "cancelled"],
    ] as const) {
      expect((await call("coordinator", "POST", `${path}/${step}`)).status).toBe(204);
      expect((await call("viewer", "GET", path)).body).toMatchObject({ status });
    }
    expect((await call("coordinator", "POST", `${path}/resume`)).status).toBe(409);
    const { body: recipients } = await call("viewer", "GET", `${path}/recipients?status=pending`);
    expect(recipients).toMatchObject({ items: [{ name: "Lan", status: "pending" }], next: null });
    expect((await call("coordinator", "POST", `${path}/retry`, { reason: "timed-out" })).status).toBe(409);
  });

  test("is read back page by page, the newest first, each entry once", async () => {
    const actions = (await door.pages("viewer", "/v1/audit?limit=3")).map(({ action }) => action);
    expect(actions.length).toBe(
      await stores.db.auditEntry.count({ where: { programmeId: town.programmeId } }),
    );
    expect(actions.slice(0, 3)).toEqual(["broadcastCancelled", "broadcastResumed", "broadcastPaused"]);
  });

  test("broadcasts come page by page as well", async () => {
    const names = (await door.pages("viewer", "/v1/broadcasts?limit=2")).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(await stores.db.broadcast.count({ where: { programmeId: town.programmeId } }));
  });
});

describe("the description", () => {
  test("is OpenAPI made from the schemas that check, without a token", async () => {
    const { body } = await call(null, "GET", "/openapi.json");
    const { openapi, paths, components } = body as Record<string, Record<string, Record<string, unknown>>>;
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths ?? {})).toContain("/api/v1/broadcasts/{id}/approve");
    expect(Object.keys(components?.["schemas"] ?? {})).toEqual(
      expect.arrayContaining(["Filter", "Problem", "Preview"]),
    );
    expect(JSON.stringify(paths?.["/api/v1/broadcasts"]?.["post"])).toContain("Idempotency-Key");
  });

  test("is a page for people too, without scripts", async () => {
    const { status, body } = await call(null, "GET", "/docs");
    expect(status).toBe(200);
    expect(body["text"]).toContain("POST /api/v1/broadcasts/{id}/approve");
    expect(body["text"]).not.toContain("<script");
  });
});

test("no token, name or text is in the log", () => {
  expect(JSON.stringify(door.log.lines)).not.toMatch(/dh_|Lan|Chào/);
});
