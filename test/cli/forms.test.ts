/** Forms, attendance and choices from the command line, as processes: an evening of Hương's. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { CommandLine } from "../kit/command-line.ts";
import { addSession, openCourse } from "../kit/course.ts";
import { openStores, type Stores } from "../kit/stores.ts";

// Each command is a process that compiles itself.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

let stores: Stores;
let line: CommandLine;
let programme: string;

beforeAll(async () => {
  stores = await openStores();
  line = new CommandLine(stores.url);
  const course = await openCourse(stores);
  programme = (await stores.db.programme.findFirstOrThrow()).slug;
  // Far ahead of any clock on which this runs.
  await addSession(stores, course, "PAPI", "2031-03-04T08:00", { cohorts: ["departments"] });
  await addSession(stores, course, "Thăm Cầu Giấy", "2031-03-05T08:00", { kind: "fieldVisit" });
  await addSession(stores, course, "Thăm Hoàn Kiếm", "2031-03-05T08:00", { kind: "fieldVisit" });
});
afterAll(() => line.close());

const t = (vi: string) => ({ vi, ja: vi, en: vi });
const rating = { id: "content", type: "rating", text: t("Nội dung thế nào ạ?") };
const DAY = { slug: "day", kind: "feedback", title: t("Góp ý"), thanks: t("Cảm ơn"), questions: [rating] };

test("a form is checked, kept, published, answered, looked at and closed", async () => {
  const holes = { ...DAY, questions: [{ ...rating, text: { vi: "Thế nào ạ?" } }] };
  const refused = await line.run("form", "check", line.write("holes.json", holes));
  expect([refused.code, refused.out]).toEqual([1, ""]);
  expect(refused.err).toContain('Question "content" has no Japanese text.');

  expect(await line.works("form", "add", programme, line.write("day.json", DAY))).toContain(
    `donghanh form publish ${programme} day`,
  );
  expect(await line.works("form", "publish", programme, "day")).toContain("version 1, is published");
  expect(await line.works("form", "show", programme, "day")).toMatch(
    /^day, version 1, open\n\n\[vi\] Góp ý\n1\. Nội dung thế nào ạ\? \(rating\)\n/,
  );
  const form = await stores.db.form.findFirstOrThrow({ include: { versions: true } });
  const common = { formId: form.id, formVersionId: form.versions[0]?.id ?? "", submittedAt: new Date() };
  await stores.db.response.createMany({
    data: [4, 5].map((content) => ({ ...common, answers: { content } })),
  });
  expect(await line.works("form", "results", programme, "day")).toMatch(/2 sets of answers.*mean 4\.50/s);
  expect(await line.works("form", "close", programme, "day")).toContain('"day" is closed.');
});

test("who was there is put right by name, and what people choose among is named by its title", async () => {
  const note = ["--seen", "present", "--note", "Quên điện thoại"];
  expect(await line.works("attendance", "correct", "PAPI", "Lan", ...note)).toBe("Lan: present.\n");
  expect(await line.works("attendance", "show", "PAPI")).toMatch(
    /Lan\t.*\tpresent\tcoordinator\tQuên điện thoại/,
  );

  const add = ["choice-set", "add", programme, "visits", "--title", "Đi thực tế"];
  const closes = ["--closes", "2031-03-04T18:00"];
  const several = await line.run(...add, ...closes, "--session", "Thăm=30", "--session", "Hoàn Kiếm=25");
  expect(several.code).toBe(1);
  expect(several.err).toMatch(/Several sessions are called so(?=.*Thăm Cầu Giấy)(?=.*Thăm Hoàn Kiếm)/s);
  await line.works(...add, ...closes, "--session", "Cầu Giấy=30", "--session", "Hoàn Kiếm");
  const list = await line.works("choice-set", "list", programme);
  expect(list).toMatch(/^visits\tuntil 2031-03-04T11:00Z\t\S+\t2031-03-05 08:00\tThăm Cầu Giấy\t0 of 30/m);
  expect(list).toMatch(/Thăm Hoàn Kiếm\t0 of any number/);
});
