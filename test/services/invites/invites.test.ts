import { describe, expect, test } from "vitest";
import { findCode } from "../../../flows/shared/invite-code.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { drawInviteCode } from "../../../src/core/programme/invite-code.ts";
import { chooseInvitees } from "../../../src/services/invites/choose-invitees.ts";
import { makeInvites } from "../../../src/services/invites/make-invites.ts";
import type { Invitee, InviteStore } from "../../../src/services/ports/invite-store.ts";

const person = (name: string, cohort: string, code: string | null = null): Invitee => ({
  participantId: `id of ${name}`,
  name,
  cohorts: [cohort],
  code,
  lastUsedAt: null,
});
const lan = person("Phạm Ngọc Lan", "hanoi-reform/departments");
const minh = person("Đặng Quang Minh", "hanoi-reform/districts", "DANG7777");
const tanaka = person("田中 美咲", "hai-phong-kagawa/specialists");
const everybody = [lan, minh, tanaka];

const BY = { actor: OPERATOR, programmeId: null };
const toolsOf = (store: Pick<InviteStore, "replace">) => ({
  store,
  pick: countingPick(),
  system: { now: () => 0 },
});

/** Gives 0, 1, 2, … in turn, below what is asked. */
function countingPick() {
  let next = 0;
  return (below: number) => next++ % below;
}

describe("choosing people", () => {
  const cases: [what: string, choice: Parameters<typeof chooseInvitees>[1], chosen: Invitee[]][] = [
    ["everybody, when nothing is chosen", {}, everybody],
    ["by name, without marks and in any order", { participant: "lan pham" }, [lan]],
    ["by a name with Đ, typed with d", { participant: "dang quang minh" }, [minh]],
    ["by a Japanese name", { participant: "田中" }, [tanaka]],
    ["by id", { participant: "id of Phạm Ngọc Lan" }, [lan]],
    ["by the cohort alone", { cohort: "districts" }, [minh]],
    ["by the cohort with its programme", { cohort: "hanoi-reform/districts" }, [minh]],
  ];
  test.each(cases)("%s", (_what, choice, chosen) => {
    expect(chooseInvitees(everybody, choice)).toEqual(chosen);
  });

  test("nobody fits: the cohorts are named", () => {
    const look = () => chooseInvitees(everybody, { participant: "Lan", cohort: "districts" });
    expect(look).toThrow(/hanoi-reform\/departments/);
  });
});

describe("making codes", () => {
  test("every code is found in a message and has no look-alikes", () => {
    const pick = countingPick();
    for (let times = 0; times < 200; times += 1) {
      const code = drawInviteCode(pick);
      expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTUVWXY]{8}$/);
      expect(findCode(`mã của tôi là ${code} ạ`)).toBe(code);
    }
  });

  /** A store that finds the first `refusals` tries taken, and remembers what it was given. */
  function storeOf(refusals = 0) {
    const given: string[][] = [];
    const store: Pick<InviteStore, "replace"> = {
      replace(codes) {
        given.push(codes.map(({ participantId }) => participantId));
        return Promise.resolve(given.length > refusals);
      },
    };
    return { store: { ...store, list: () => Promise.resolve(everybody) }, given };
  }

  test("only for those who have none", async () => {
    const { store, given } = storeOf();
    const people = await makeInvites(toolsOf(store), BY, everybody);
    expect(given).toEqual([[lan.participantId, tanaka.participantId]]);
    expect(people.map(({ code }) => code !== null)).toEqual([true, true, true]);
    expect(people[1]?.code).toBe("DANG7777");
  });

  test("for all when asked anew", async () => {
    const { store, given } = storeOf();
    const people = await makeInvites(toolsOf(store), BY, everybody, true);
    expect(given[0]).toHaveLength(3);
    expect(people[1]?.code).not.toBe("DANG7777");
  });

  test("draws again when a code is taken, and gives up in the end", async () => {
    const { store, given } = storeOf(2);
    await makeInvites(toolsOf(store), BY, [lan]);
    expect(given).toHaveLength(3);
    await expect(makeInvites(toolsOf(storeOf(9).store), BY, [lan])).rejects.toThrow(/Try again/);
  });
});
