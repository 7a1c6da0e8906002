/** An official account on a twin. */
import { axiosHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { tokenKeepers } from "../../../src/services/accounts/token-keeper.ts";
import type { Downloads } from "../../../src/services/ports/downloads.ts";
import type { RawRequest } from "../../../src/services/ports/channel.ts";
import { zaloOa } from "../../../webhooks/zalo-oa/index.ts";
import { impatient } from "../../contract/channel.ts";
import { memoryLeases, MemoryTokenStore, openSecrets } from "../../kit/memory-tokens.ts";
import { RecordedLog } from "../../kit/recorders.ts";
import { startZaloOaTwin } from "../../kit/twins/zalo-oa.ts";

export const APP_ID = "3608001234567890123";
export const APP_SECRET = "bi-mat-cua-ung-dung";
export const OA_SECRET = "khoa-bi-mat-cua-oa";
export const OA_ID = "3886001234567890123";
export const LAN = "2468012345678901234";
export const NOW = Date.UTC(2026, 10, 23, 3, 0, 0);

/** The clock of Zalo and of the house; tests move it. */
export interface Clock {
  at: number;
}

type Templates = NonNullable<Parameters<typeof startZaloOaTwin>[0]["templates"]>;

/** @param more settings beside those that the twin needs; `refreshToken` is one that the twin has issued */
export async function openZaloOa(
  more: Readonly<Record<string, unknown>> = {},
  { templates, downloads }: { readonly templates?: Templates; readonly downloads?: Downloads } = {},
) {
  const clock: Clock = { at: NOW };
  const now = () => clock.at;
  const ids = { appId: APP_ID, appSecret: APP_SECRET, oaSecretKey: OA_SECRET };
  const twin = await startZaloOaTwin({
    ...ids,
    oaId: OA_ID,
    now,
    slowMs: 5_000,
    ...(templates && { templates }),
  });
  const http = axiosHttpClient();
  const store = new MemoryTokenStore();
  const log = new RecordedLog();
  const keepers = tokenKeepers({
    store,
    lease: memoryLeases()("this process"),
    secrets: openSecrets,
    system: { now },
    sleep: () => Promise.resolve(),
    log,
  });
  const settings = { ...ids, refreshToken: twin.issue().refresh, ...more };
  const openAt = (apiUrl: string, account = "account-1") =>
    zaloOa.open(zaloOa.settings.parse({ ...settings, apiUrl, businessUrl: apiUrl, oauthUrl: twin.url }), {
      http: impatient(http),
      wakeVisitor: () => Promise.resolve(),
      tokens: keepers.of(account),
      ...(downloads && { downloads }),
    });
  return {
    twin,
    clock,
    store,
    log,
    channel: openAt(`${twin.url}/`),
    openAt,
    async close() {
      await http.close();
      await twin.close();
    },
  };
}

export function request(body: unknown, headers: RawRequest["headers"] = {}): RawRequest {
  const json = typeof body === "string" ? body : JSON.stringify(body);
  return { headers, body: new TextEncoder().encode(json), receivedAt: NOW };
}
