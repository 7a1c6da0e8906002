/** The commands of staff as processes, beside a database that is running: a day of Hương's, who may approve. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { CommandLine } from "../kit/command-line.ts";
import { addSession, openCourse, type Course } from "../kit/course.ts";
import { openStores, type Stores } from "../kit/stores.ts";

// Each command is a process that compiles itself.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

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
