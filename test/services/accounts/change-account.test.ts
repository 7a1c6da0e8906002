import { beforeEach, describe, expect, test } from "vitest";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { openAccount } from "../../../src/services/accounts/account-directory.ts";
import { addAccount } from "../../../src/services/accounts/add-account.ts";
import { changeAccount } from "../../../src/services/accounts/change-account.ts";
import type { AccountRow, AccountStore } from "../../../src/services/ports/account-store.ts";
import { channelKinds } from "../../../webhooks/index.ts";
import { signLine } from "../../kit/twins/line-events.ts";
import { noTokens } from "../../kit/no-tokens.ts";

let rows: AccountRow[];
let id: string;
const store: AccountStore = {
  list: () => Promise.resolve(rows),
  insert: (row) => Promise.resolve(void rows.push(row)),
  update: (row) => Promise.resolve(void (rows = rows.map((one) => (one.id === row.id ? row : one)))),
  remove: () => Promise.resolve(true),
};
const secrets = sealWith(new Uint8Array(32).fill(7));
const tools = { kinds: channelKinds, store, secrets };

beforeEach(async () => {
  rows = [];
  const given = { type: "line", name: "Hà Nội", channelSecret: "old-secret", accessToken: "token" };
  ({ id } = await addAccount({ ...tools, system: { uuid: () => "account-1" } }, given));
});

/** Is a webhook that is signed with this secret let in? */
function isLetIn(secret: string): boolean {
  const [row] = rows;
  if (!row) return false;
  const noHttp = { request: () => Promise.reject(new Error("no network")) };
  const { channel } = openAccount(
    {
      kinds: channelKinds,
      secrets,
      toolsOf: () => ({ http: noHttp, wakeVisitor: () => Promise.resolve(), tokens: noTokens }),
    },
    row,
  );
  const body = Buffer.from('{"destination":"U0","events":[]}');
  const headers = { "x-line-signature": signLine(body, secret) };
  return channel.verify({ headers, body, receivedAt: 0 }).genuine;
}

describe("changing an account", () => {
  test("takes a new secret, keeps the old one for a while, and stays the same account", async () => {
    await changeAccount(tools, "Hà Nội", {
      channelSecret: "new-secret",
      previousChannelSecret: "old-secret",
    });
    expect(rows.map((row) => row.id)).toEqual([id]);
    expect(isLetIn("new-secret")).toBe(true);
    expect(isLetIn("old-secret")).toBe(true);
    expect(isLetIn("another-secret")).toBe(false);
    expect(JSON.stringify(rows)).not.toMatch(/new-secret|old-secret|token"/);
  });

  test("leaves everything else as it was", async () => {
    await changeAccount(tools, id, { timezone: "Asia/Tokyo" });
    expect(rows[0]?.settings).toMatchObject({ timezone: "Asia/Tokyo", language: "vi" });
    expect(isLetIn("old-secret")).toBe(true);
  });

  test("refuses what is not right, names the field and never the value, and changes nothing", async () => {
    const before = JSON.stringify(rows);
    const changing = changeAccount(tools, "Hà Nội", { apiUrl: "not an address", language: "fr" });
    await expect(changing).rejects.toMatchObject({ code: "wrong-settings" });
    await expect(changing).rejects.toThrow(/--api-url.*--language|--language.*--api-url/s);
    await expect(changing).rejects.not.toThrow("not an address");
    expect(JSON.stringify(rows)).toBe(before);
  });

  test("names the accounts that there are when it finds none", async () => {
    await expect(changeAccount(tools, "Hải Phòng", {})).rejects.toThrow("Hà Nội");
  });
});
