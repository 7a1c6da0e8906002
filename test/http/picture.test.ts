/** Results in the chat of a coordinator and behind their picture's address: real flows, real rows, real pictures. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { script } from "../../flows/index.ts";
import { echartsCharts } from "../../src/adapters/echarts/charts.ts";
import { prismaOutcomeStore } from "../../src/adapters/prisma/outcome-store.ts";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import { formSchema } from "../../src/core/form/form.ts";
import type { Content } from "../../src/core/message/content.ts";
import { pictureRouter } from "../../src/http/picture.ts";
import { listen, makeApp, type Listening } from "../../src/http/server.ts";
import { decideTurns } from "../../src/services/decide-turns.ts";
import { outcomePictures } from "../../src/services/reports/outcome-pictures.ts";
import { imageSize } from "../../webhooks/kit/image-size.ts";
import { addSession, openCourse, type Course } from "../kit/course.ts";
import { FakeAccount } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { RecordedLog } from "../kit/recorders.ts";
import { hear, openStores, told, type Stores } from "../kit/stores.ts";

const AFTERNOON = Date.parse("2026-11-24T10:00:00Z");
const WEEK_MS = 7 * 24 * 60 * 60_000;
const t = (words: string) => ({ vi: words, ja: words, en: words });
const system = new FrozenSystem();
const log = new RecordedLog();
const secrets = sealWith(new Uint8Array(32).fill(7));
let stores: Stores;
let course: Course;
let door: Listening;
/** Their chat's address is their name. */
let staff: Readonly<Record<"viewer" | "elsewhere", string>>;

beforeAll(async () => {
  stores = await openStores();
  course = await openCourse(stores);
  const { db } = stores;
  const coordinator = async (name: string) => {
    const { id } = await db.coordinator.create({
      data: { name, language: "en", timezone: "Asia/Ho_Chi_Minh" },
    });
    const [contactId] = await hear(stores, course.account, name);
    await db.contact.update({ where: { id: contactId ?? "" }, data: { coordinatorId: id } });
    return id;
  };
  staff = { viewer: await coordinator("viewer"), elsewhere: await coordinator("elsewhere") };
  await stores.sql.query("UPDATE inbound_event SET status = 'handled'");
  const elsewhere = await db.programme.create({
    data: {
      ...{ slug: "elsewhere", name: t("Elsewhere"), timezone: "Asia/Tokyo", organisers: [] },
      ...{ startsOn: new Date("2026-11-01"), endsOn: new Date("2026-11-30") },
    },
  });
  await db.coordinatorRole.createMany({
    data: [
      { coordinatorId: staff.viewer, programmeId: course.programmeId, role: "viewer" },
      { coordinatorId: staff.elsewhere, programmeId: elsewhere.id, role: "approver" },
    ],
  });
  const papi = await addSession(stores, course, "PAPI", "2026-11-24T08:00");
  const visit = await addSession(stores, course, "Visit", "2026-11-24T13:30", { end: "16:00" });
  await db.attendance.createMany({
    data: ["Lan", "Minh", "Anna"].map((name, n) => ({
      ...{ sessionId: papi, participantId: course.people[name]?.id ?? "" },
      ...{ seen: n === 0 ? "late" : "present", seenAt: new Date(AFTERNOON) },
    })),
  });
  await publish("day", false, papi);
  await publish("secret", true, visit);
  door = await listen(
    makeApp(
      {
        "/": pictureRouter({ store: prismaOutcomeStore(db), charts: echartsCharts(), secrets, system, log }),
      },
      log,
    ),
    ...([0, "127.0.0.1"] as const),
  );
});
afterAll(() => door.close());
beforeEach(() => {
  system.time = AFTERNOON;
});

/** Asked of each session; three have answered about this one. */
async function publish(slug: string, isAnonymous: boolean, sessionId: string): Promise<void> {
  const { db } = stores;
  const definition = formSchema.parse({
    ...{ kind: "feedback", per: "session", title: t(slug), thanks: t("Thanks"), isAnonymous },
    questions: ["Content", "Room"].map((text) => ({ id: text, type: "rating", text: t(text) })),
  });
  const versions = { create: { number: 1, definition, publishedAt: new Date(AFTERNOON) } };
  const form = await db.form.create({
    data: { programmeId: course.programmeId, slug, versions },
    include: { versions: true },
  });
  const of = { formId: form.id, formVersionId: form.versions[0]?.id ?? "", sessionId };
  const at = new Date(AFTERNOON);
  for (const [n, name] of ["Lan", "Minh", "Anna"].entries()) {
    const participantId = course.people[name]?.id ?? "";
    const times = { startedAt: at, updatedAt: at, submittedAt: at };
    await db.answering.create({ data: { ...of, participantId, occasion: `${sessionId}:-`, ...times } });
    const who = isAnonymous ? {} : { participantId };
    await db.response.create({
      data: { ...of, ...who, answers: { Content: 5, Room: 2 + n }, submittedAt: at },
    });
  }
}

async function say(address: string, words: string): Promise<readonly Content[]> {
  const happening = { type: "messageReceived", message: { type: "text", text: words } } as const;
  const event = told(course.account, randomUUID(), address, { happening, occurredAt: system.time });
  const [accepted] = await stores.events.accept([event]);
  const contact = accepted?.contactId ?? "";
  const pictures = outcomePictures({ secrets, system }, `http://127.0.0.1:${String(door.port)}`);
  const account = new FakeAccount(course.account).open;
  const outcomes = await stores.turns.takeTurns([contact], system.time, (conversations, answer) =>
    decideTurns(conversations, answer, {
      script,
      system,
      accountOf: () => Promise.resolve(account),
      pictures,
    }),
  );
  return outcomes.flatMap(({ failed, deliveries }) => {
    if (failed) throw new Error(failed.failure);
    return deliveries.flatMap(({ contents }) => contents);
  });
}

const textOf = (contents: readonly Content[]) =>
  contents.flatMap((one) => (one.type === "text" ? one.text : []));
const pictureIn = (contents: readonly Content[]) => contents.find((one) => one.type === "picture")?.url ?? "";

describe("results in the chat", () => {
  it("are three lines and a picture of the session that was meant", async () => {
    const contents = await say("viewer", "results of this morning?");
    expect(textOf(contents).at(-1)?.split("\n")).toEqual([
      "“PAPI” (24 Nov): 3 of 4 people came (1 late); 3 of 4 answered.",
      "Average rating 4.0 out of 5 (standard deviation 1.2).",
      "Highest: “Content” (5.0). Lowest: “Room” (3.0).",
    ]);
    const answer = await fetch(pictureIn(contents));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    const png = new Uint8Array(await answer.arrayBuffer());
    expect(imageSize(png)).toMatchObject({ type: "image/png", width: 1040 });
    // What LINE takes of a preview, and Zalo of a picture.
    expect(png.length).toBeLessThan(1_000_000);
  });

  it("hide what fewer than five said anonymously, and there is no picture of it", async () => {
    const contents = await say("viewer", "results of the visit");
    expect(textOf(contents).at(-1)).toContain("This form is anonymous: results are shown from 5 answers up");
    expect(textOf(contents).at(-1)).not.toContain("Average");
    expect(pictureIn(contents)).toBe("");
  });

  it("are of one's own programmes alone", async () => {
    const contents = await say("elsewhere", "results of today");
    expect(textOf(contents).join()).not.toContain("PAPI");
    const [id] = await stores.sql
      .query<{ id: string }>("SELECT id FROM session WHERE title ->> 'en' = 'PAPI'")
      .then(({ rows }) => rows);
    expect(await prismaOutcomeStore(stores.db).find(staff.elsewhere, id?.id ?? "")).toBeNull();
    expect(await prismaOutcomeStore(stores.db).find(staff.viewer, "no id at all")).toBeNull();
  });
});

describe("the address of a picture", () => {
  const status = async (url: string) => (await fetch(url)).status;

  it("cannot be changed, and ends after a week", async () => {
    const url = pictureIn(await say("viewer", "results of this morning?"));
    const at = url.length - 20;
    const changed = url.slice(0, at) + (url[at] === "A" ? "B" : "A") + url.slice(at + 1);
    expect(await status(changed)).toBe(404);
    expect(await status(url.replace(".png", ".gif"))).toBe(404);
    system.time += WEEK_MS - 60_000;
    expect(await status(url)).toBe(200);
    system.time += 120_000;
    expect(await status(url)).toBe(404);
  });

  it("shows nothing any more to somebody who has left the programme", async () => {
    const url = pictureIn(await say("viewer", "results of this morning?"));
    await stores.db.coordinatorRole.deleteMany({ where: { coordinatorId: staff.viewer } });
    expect(await status(url)).toBe(404);
  });
});
