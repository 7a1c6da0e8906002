/** Seeding the demo: who gets which code, and whose house is left alone. */
import { describe, expect, it } from "vitest";
import { demoData } from "../../demo/index.ts";
import type { NewInviteCode, ProgrammeStore } from "../../src/services/ports/programme-store.ts";
import { seedDemo, seedDemoUnlessInUse } from "../../src/services/seed-demo.ts";

const demo = demoData("2026-11-21");

/** A house where these programmes are stored already. */
function houseWith(stored: readonly string[]) {
  const written: NewInviteCode[] = [];
  const programmes: ProgrammeStore = {
    programmeSlugs: () => Promise.resolve(stored),
    write(_data, inviteCodes) {
      written.push(...inviteCodes);
      return Promise.resolve(7);
    },
  };
  let drawn = 0;
  return { written, parts: { programmes, newInviteCode: () => `DRAWN${String(drawn++)}` } };
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
      rowsChanged: 7,
    });
  });

  it.each([
    ["an empty house", [], 7],
    ["a house with the demo alone", ["hanoi-reform", "hai-phong-kagawa"], 7],
    ["a house with one half of the demo", ["hanoi-reform"], 7],
    ["a house that works with programmes of its own", ["hanoi-reform", "da-nang-2026"], undefined],
  ])("by itself, for %s", async (_house, stored, rowsChanged) => {
    const { written, parts } = houseWith(stored);
    expect((await seedDemoUnlessInUse(parts, demo))?.rowsChanged).toBe(rowsChanged);
    expect(written.length > 0).toBe(rowsChanged !== undefined);
  });
});
