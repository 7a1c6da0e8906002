/** Seeding the demo: who gets which code, and whose house is left alone. */
import { describe, expect, it } from "vitest";
import { demoData } from "../../demo/index.ts";
import type { NewInviteCode, ProgrammeStore } from "../../src/services/ports/programme-store.ts";
import type { ListedRule, NewReminderRule } from "../../src/services/ports/reminder-rules.ts";
import { seedDemo, seedDemoUnlessInUse } from "../../src/services/seed-demo.ts";

const demo = demoData("2026-11-21");

/** A house where these programmes are stored already. */
function houseWith(stored: readonly string[], known: readonly ListedRule[] = []) {
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
  const system = { now: () => 0, random: () => 0.5, uuid: () => "id" };
  let drawn = 0;
  return {
    written,
    added,
    parts: { programmes, rules, system, newInviteCode: () => `DRAWN${String(drawn++)}` },
  };
}

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
      rowsChanged: 7 + demo.rules.length,
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

  it.each([
    ["an empty house", [], 7 + demo.rules.length],
    ["a house with the demo alone", ["hanoi-reform", "hai-phong-kagawa"], 7 + demo.rules.length],
    ["a house with one half of the demo", ["hanoi-reform"], 7 + demo.rules.length],
    ["a house that works with programmes of its own", ["hanoi-reform", "da-nang-2026"], undefined],
  ])("by itself, for %s", async (_house, stored, rowsChanged) => {
    const { written, parts } = houseWith(stored);
    expect((await seedDemoUnlessInUse(parts, demo))?.rowsChanged).toBe(rowsChanged);
    expect(written.length > 0).toBe(rowsChanged !== undefined);
  });
});
