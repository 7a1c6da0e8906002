import { expect, test } from "vitest";
import { eraseContacts } from "../../src/services/erase-contacts.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { RecordedLog } from "../kit/recorders.ts";

async function erasing(contacts: number): Promise<RecordedLog["lines"]> {
  const log = new RecordedLog();
  const erasures = { erase: () => Promise.resolve(contacts) };
  await eraseContacts({ erasures, system: new FrozenSystem(), log });
  return log.lines;
}

test("an erasure leaves a line in the log that counts and names nobody", async () => {
  expect(await erasing(2)).toEqual([{ event: "contacts-erased", facts: { contacts: 2 } }]);
});

test("a look that finds nobody to erase is not worth a line", async () => {
  expect(await erasing(0)).toEqual([]);
});
