/** Names are asked for of those who agreed, one after the other, by one process. */
import { beforeEach, expect, test } from "vitest";
import { READ_EVERY_MS, readProfiles } from "../../src/services/read-profiles.ts";
import type { OpenAccount } from "../../src/services/ports/account-directory.ts";
import type { Profile } from "../../src/services/ports/profile-store.ts";
import { FakeAccount } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { memoryLeases } from "../kit/memory-tokens.ts";
import { RecordedLog } from "../kit/recorders.ts";

let system: FrozenSystem;
let log: RecordedLog;
let saved: Map<string, Profile | null>;
let lookedFor: { readonly accountIds: readonly string[]; readonly before: number }[];
beforeEach(() => {
  system = new FrozenSystem();
  log = new RecordedLog();
  saved = new Map();
  lookedFor = [];
});

function showing(id: string, profile: (address: string) => Promise<Profile | null>): OpenAccount {
  const { open } = new FakeAccount(id);
  return { ...open, channel: { ...open.channel, profile } };
}

async function look(accounts: readonly OpenAccount[], lease = memoryLeases()("one")): Promise<void> {
  const stop = new AbortController();
  const store = {
    due: (accountIds: readonly string[], before: number) => {
      lookedFor.push({ accountIds, before });
      const people = ["lan", "minh"].map((address) => ({
        contactId: `id of ${address}`,
        accountId: "line",
        address,
      }));
      return Promise.resolve(people);
    },
    save: (contactId: string, profile: Profile | null) => Promise.resolve(void saved.set(contactId, profile)),
  };
  const sleep = () => Promise.resolve(stop.abort());
  await readProfiles(
    { accounts: { list: () => Promise.resolve(accounts) }, store, lease, system, sleep, log },
    stop.signal,
  );
}

test("what the platform shows is kept, and that it shows nothing", async () => {
  const line = showing("line", (address) =>
    Promise.resolve(address === "lan" ? { displayName: "Lan" } : null),
  );
  await look([new FakeAccount("without").open, line]);
  expect(lookedFor).toEqual([{ accountIds: ["line"], before: system.time - READ_EVERY_MS }]);
  expect([...saved]).toEqual([
    ["id of lan", { displayName: "Lan" }],
    ["id of minh", null],
  ]);
});

test("a platform that cannot be asked now is asked later: nothing is written down", async () => {
  await look([showing("line", () => Promise.reject(new Error("no")))]);
  expect(saved.size).toBe(0);
  expect(log.events).toEqual(["profiles-not-read"]);
});

test("another process asks: this one does not", async () => {
  const leases = memoryLeases();
  await leases("another").hold("profiles", 1_000);
  await look([showing("line", () => Promise.resolve(null))], leases("one"));
  expect(lookedFor).toEqual([]);
});

test("without a platform that shows names nobody is looked for", async () => {
  await look([new FakeAccount("without").open]);
  expect(lookedFor).toEqual([]);
});
