/** The commands of staff, beside a database that is running: a day of Hương's, who may approve; a broadcast's life. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { prismaBroadcastRuns } from "../../src/adapters/prisma/broadcast-runs.ts";
import { runBroadcasts } from "../../src/services/broadcasts/run-broadcasts.ts";
import { CommandLine } from "../kit/command-line.ts";
import { addSession, openCourse, type Course } from "../kit/course.ts";
import { directoryOf, FakeAccount } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { RecordedLog } from "../kit/recorders.ts";
import { openStores, type Stores } from "../kit/stores.ts";

// One command is a process that compiles itself.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let stores: Stores;
let course: Course;
let programme: string;
let line: CommandLine;

beforeAll(async () => {
  stores = await openStores();
  line = new CommandLine(stores.url);
  course = await openCourse(stores);
  programme = (await stores.db.programme.findFirst())?.slug ?? "";
  // Far ahead of any clock on which this runs.
  await addSession(stores, course, "PAPI", "2031-03-04T08:00", { cohorts: ["departments"] });
  const { id } = await stores.db.participant.create({
    data: { name: "Khoa", language: "vi", timezone: "Asia/Ho_Chi_Minh" },
  });
  await stores.db.enrolment.create({
    data: { participantId: id, cohortId: course.cohorts["departments"] ?? "" },
  });
});

afterAll(() => line.close());

test("a day of staff: roles, a token, a segment, a rule, a broadcast, a session, a day off, and what was noted", async () => {
  const works = line.works.bind(line);
  await works("coordinator", "add", "Trần Thu Hương");
  await works("coordinator", "role", "Trần Thu Hương", programme, "coordinator");
  const as = ["--as", "Trần Thu Hương"];
  expect(await works("coordinator", "list")).toContain("Trần Thu Hương");
  expect(await works("coordinator", "code", "Trần Thu Hương")).toMatch(/[A-Z0-9]{4}-?[A-Z0-9]{4}/);
  const token = await works("token", "create", "Trần Thu Hương", programme, "--name", "desk");
  expect(token).toMatch(/dh_\S{40,}/);
  expect(await works("token", "list")).not.toContain(/dh_\S+/.exec(token)?.[0]);

  await works("segment", "save", programme, "linked", "{ linked: true }", ...as);
  expect(await works("segment", "list", programme)).toContain("linked");

  const rule = { programme, name: "the evening before", when: "1 day before start at 18:00" };
  expect(await works("reminder", "add", line.write("rule.json", rule), ...as)).toContain(
    "4 reminders are planned",
  );
  expect(await works("reminder", "show", "the evening before", ...as)).toMatch(
    /2031-03-03 18:00\t.*\tLan\tPAPI/,
  );

  const draft = {
    ...{ programme, name: "Nghỉ học", to: { cohort: "departments" } },
    texts: { vi: "Mai nghỉ học.", ja: "明日は休講です。", en: "No class tomorrow." },
  };
  await works("broadcast", "draft", line.write("draft.json", draft), ...as);
  expect(await works("broadcast", "preview", "Nghỉ học", ...as)).toContain("no-contact");
  const refused = await line.run("broadcast", "approve", "Nghỉ học", ...as);
  expect([refused.code, refused.out]).toEqual([1, ""]);
  expect(refused.err).toContain("needs the role approver");
  await works("coordinator", "role", "Trần Thu Hương", programme, "approver");

  expect(await works("session", "list", ...as)).toContain("PAPI");
  const move = ["session", "move", "PAPI", "--to", "2031-03-05", ...as];
  expect(await works(...move)).toContain("Nothing was changed");
  await works(...move, "--yes");
  expect(await works("session", "list", ...as)).toContain("2031-03-05 08:00");

  await works("calendar", "add", programme, "2031-03-06", "--note", "Moving house", ...as);
  expect(await works("calendar", "show", programme, "--year", "2031")).toContain("Moving house");

  const audit = await works("audit", "--programme", programme);
  for (const action of ["broadcastDrafted", "reminderRuleAdded", "sessionChanged", "calendarDayAdded"])
    expect(audit).toContain(action);
  expect(audit).not.toMatch(/Mai nghỉ học|Lan/);
});

describe("a broadcast", () => {
  let account: string;
  beforeAll(async () => {
    // One that the commands can open as well.
    await line.works("account", "add", "web-chat", "--name", "Web");
    ({ id: account } = await stores.db.channelAccount.findFirstOrThrow({ where: { name: "Web" } }));
    await stores.db.contact.updateMany({ data: { accountId: account } });
  });

  const draft = (name: string) =>
    line.write("broadcast.json", {
      ...{ programme, name, to: { cohort: "departments" } },
      texts: { vi: "Chào {name}.", en: "Hello {name}.", ja: "{name}さん" },
    });
  const command = (verb: string, ...rest: string[]) => line.works("broadcast", verb, ...rest);
  const refusal = async (verb: string, ...rest: string[]) => (await line.run("broadcast", verb, ...rest)).err;
  const named = (name: string) => stores.db.broadcast.findFirstOrThrow({ where: { name } });

  /** Approved, and each of Lan, Minh and Anna has a row; Khoa has no chat. */
  async function begun(name: string): Promise<void> {
    await command("draft", draft(name));
    await command("approve", name);
    await runBroadcasts({
      ...{ runs: prismaBroadcastRuns(stores.db), accounts: directoryOf(new FakeAccount(account)) },
      ...{ system: new FrozenSystem(), log: new RecordedLog(), look: () => undefined },
      hoursOf: () => Promise.resolve(new Map()),
    });
  }

  async function fared(name: string, person: string, status: string, reason: string | null): Promise<string> {
    const contactId = course.people[person]?.contactId ?? "";
    const { id: broadcastId } = await named(name);
    const { id } = await stores.db.delivery.findFirstOrThrow({ where: { broadcastId, contactId } });
    await stores.db.delivery.update({ where: { id }, data: { status, reason } });
    return id;
  }

  test("is tested on named people, who are the only ones touched", async () => {
    await command("draft", draft("Thử"));
    expect(await command("test", "Thử", "Lan")).toContain("on its way to 1 chat");
    const { id: broadcastId } = await named("Thử");
    expect(await stores.db.delivery.count({ where: { broadcastId } })).toBe(0);
    expect(await refusal("test", "Thử", "Nobody")).toContain("Nobody");
  });

  test("is paused, goes on, and is cancelled for good", async () => {
    await begun("Dừng");
    expect(await command("pause", "Dừng")).toBe('"Dừng" is paused.\n');
    expect((await named("Dừng")).status).toBe("paused");
    expect(await command("resume", "Dừng")).toBe('"Dừng" is going on.\n');
    expect(await command("cancel", "Dừng")).toBe('"Dừng" is cancelled.\n');
    expect(await refusal("resume", "Dừng")).toContain("that is cancelled cannot go on");
    expect(await refusal("pause", "Nothing")).toBe('There is no broadcast "Nothing".\n');
  });

  test("shows how it fared; who did not get it is listed, and tried again by reason, or one by one", async () => {
    await begun("Xem");
    await fared("Xem", "Lan", "sent", null);
    await fared("Xem", "Minh", "failed", "quota-spent");
    const doubtful = await fared("Xem", "Anna", "unknown", "no-answer");
    const shown = await command("show", "Xem");
    expect(shown).toContain("4 of 4 done");
    // What a platform took is not called delivered.
    expect(shown).toContain("1 accepted by the platform");
    expect(shown).not.toContain("delivered");
    expect(shown).toContain("1 failed, quota-spent");
    expect(await command("who", "Xem", "--reason", "no-contact")).toContain("Khoa");
    expect(await command("who", "Xem", "--status", "failed")).toMatch(/\tMinh\t.*quota-spent/);
    expect(await command("who", "Xem", "--status", "unknown")).toMatch(`${doubtful}\tAnna`);

    expect(await refusal("retry", "Xem")).toContain("--reason <code>");
    expect(await command("retry", "Xem", "--reason", "quota-spent")).toContain("1 of");
    expect(await command("retry", "Xem", "--unknown", doubtful)).toContain("1 of");
    expect(await command("show", "Xem")).toContain("2 of 4 done");
  });
});

test("a command is a process that ends with a sentence where it fails", async () => {
  expect(await line.runAlone("broadcast", "show", "Xem", "--as", "nobody")).toEqual({
    ...{ code: 1, out: "" },
    err: 'No coordinator is called "nobody". See: donghanh coordinator list\n',
  });
});
