/** All accounts whose keys run out are looked at every minute; one that fails holds up no other. */
import { expect, test } from "vitest";
import { LOOK_EVERY_MS, renewTokens } from "../../../src/services/accounts/renew-tokens.ts";
import type { OpenAccount } from "../../../src/services/ports/account-directory.ts";
import { FakeAccount } from "../../kit/fake-account.ts";
import { RecordedLog } from "../../kit/recorders.ts";

test("looks after all accounts, minute by minute, until it is told to stop", async () => {
  const stop = new AbortController();
  const log = new RecordedLog();
  const diary: string[] = [];
  const withRenewal = (id: string, renew: () => Promise<void>): OpenAccount => {
    const { open } = new FakeAccount(id);
    return { ...open, channel: { ...open.channel, renew } };
  };
  const accounts = [
    withRenewal("broken", () => Promise.reject(new Error("no"))),
    new FakeAccount("without").open,
    withRenewal("well", () => Promise.resolve(void diary.push("well"))),
  ];
  let looks = 0;
  await renewTokens(
    {
      accounts: {
        list: () => {
          looks += 1;
          return looks === 2 ? Promise.reject(new Error("the database is away")) : Promise.resolve(accounts);
        },
      },
      sleep: (ms) => {
        diary.push(`slept ${String(ms / LOOK_EVERY_MS)}`);
        if (looks === 3) stop.abort();
        return Promise.resolve();
      },
      log,
    },
    stop.signal,
  );
  expect(diary).toEqual(["well", "slept 1", "slept 1", "well", "slept 1"]);
  expect(log.events).toEqual(["renewal-failed", "renewal-accounts-not-read", "renewal-failed"]);
});
