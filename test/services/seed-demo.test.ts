/** Seeding the demo: who gets which code, and whose house is left alone. */
import { describe, expect, it } from "vitest";
import { demoData } from "../../demo/index.ts";
import type { Form } from "../../src/core/form/form.ts";
import type { FormVersion, StoredForm } from "../../src/services/ports/form-store.ts";
import type { NewInviteCode, ProgrammeStore } from "../../src/services/ports/programme-store.ts";
import type { ListedRule, NewReminderRule } from "../../src/services/ports/reminder-rules.ts";
import { seedDemo, seedDemoUnlessInUse } from "../../src/services/seed-demo.ts";

const demo = demoData("2026-11-21");

/** A house where these programmes are stored already, with these rules, and these forms in each. */
function houseWith(
  stored: readonly string[],
  known: readonly ListedRule[] = [],
  knownForms: readonly string[] = [],
) {
  const written: NewInviteCode[] = [];
  const programmes: ProgrammeStore = {
    programmeSlugs: () => Promise.resolve(stored),
    write(_data, inviteCodes) {
      written.push(...inviteCodes);
      return Promise.resolve(7);
    },
  };
  const added: string[] = [];
  const unused = () => Promise.reject(new Error("not asked for"));
  const rules = {
    ...{ outlook: unused, change: unused, stop: unused, planned: unused, who: unused },
    programme: (slug: string) => Promise.resolve({ id: slug, slug, cohorts: [], forms: [] }),
    list: () => Promise.resolve(known),
    add(rule: NewReminderRule) {
      added.push(`${rule.programmeId}/${rule.name}`);
      return Promise.resolve("id");
    },
  };
  const drafts = new Map<string, StoredForm>();
  const published: string[] = [];
  const forms = {
    ...{ close: unused, responses: unused },
    programme: (slug: string) =>
      Promise.resolve({
        id: slug,
        timezone: "Asia/Ho_Chi_Minh",
        startsOn: "2026-11-02",
        endsOn: "2026-11-30",
      }),
    forms: (programmeId: string) =>
      Promise.resolve([
        ...knownForms.map((slug) => storedForm(programmeId, slug, [PUBLISHED])),
        ...[...drafts.values()].filter((form) => form.programmeId === programmeId),
      ]),
    saveDraft({ programmeId, slug, definition }: { programmeId: string; slug: string; definition: Form }) {
      const version = { id: `${programmeId}/${slug}`, number: 1, definition, publishedAt: null };
      drafts.set(version.id, storedForm(programmeId, slug, [version]));
      return Promise.resolve(1);
    },
    publish: ({ id }: FormVersion) => Promise.resolve(published.push(id) > 0),
  };
  const system = { now: () => 0, random: () => 0.5, uuid: () => "id" };
  let drawn = 0;
  return {
    written,
    added,
    published,
    parts: { programmes, rules, forms, system, newInviteCode: () => `DRAWN${String(drawn++)}` },
  };
}

const PUBLISHED: FormVersion = { id: "1", number: 1, definition: {} as Form, publishedAt: 0 };

function storedForm(programmeId: string, slug: string, versions: StoredForm["versions"]): StoredForm {
  return { id: slug, programmeId, slug, closesAt: null, closedAt: null, versions, begun: 0, sent: 0 };
}

/** Rows of the programmes, rules and forms of an empty house. */
const ALL_NEW = 7 + demo.rules.length + demo.forms.length;

describe("seeding the demo", () => {
  it("gives Lan her known code and everybody else a drawn one", async () => {
    const { written, parts } = houseWith([]);
    await seedDemo(parts, demo);
    expect(written.find(({ participant }) => participant === "hanoi-lan")?.code).toBe("PHAM7777");
    expect(written).toHaveLength(demo.participants.length);
    expect(new Set(written.map(({ code }) => code)).size).toBe(demo.participants.length);
    expect(written.filter(({ code }) => !code.startsWith("DRAWN"))).toHaveLength(demo.personas.length);
  });

  it("says what the demo holds and how much of it was new", async () => {
    expect(await seedDemo(houseWith([]).parts, demo)).toEqual({
      programmes: 2,
      sessions: demo.programmes.flatMap(({ sessions }) => sessions).length,
      participants: 431,
      rowsChanged: ALL_NEW,
    });
  });

  it("adds rules once; one that somebody stopped stays stopped", async () => {
    const [first, ...others] = demo.rules.map(({ programme, name }) => `${programme}/${name}`);
    const stopped = { programme: "hanoi-reform", name: "welcome", isStopped: true } as ListedRule;
    const { added, parts } = houseWith([], [stopped]);
    await seedDemo(parts, demo);
    expect(first).toBe("hanoi-reform/welcome");
    expect(added).toEqual(others);
  });

  it("publishes forms once", async () => {
    const { published, parts } = houseWith([], [], ["end-of-day"]);
    await seedDemo(parts, demo);
    expect(published).toEqual(["hanoi-reform/indices", "hai-phong-kagawa/kagawa"]);
  });

  it.each([
    ["an empty house", [], ALL_NEW],
    ["a house with the demo alone", ["hanoi-reform", "hai-phong-kagawa"], ALL_NEW],
    ["a house with one half of the demo", ["hanoi-reform"], ALL_NEW],
    ["a house that works with programmes of its own", ["hanoi-reform", "da-nang-2026"], undefined],
  ])("by itself, for %s", async (_house, stored, rowsChanged) => {
    const { written, parts } = houseWith(stored);
    expect((await seedDemoUnlessInUse(parts, demo))?.rowsChanged).toBe(rowsChanged);
    expect(written.length > 0).toBe(rowsChanged !== undefined);
  });
});
