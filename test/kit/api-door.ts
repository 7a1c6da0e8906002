/** The API for staff on a loopback port, with tokens by name, and what it answers. */
import { randomUUID } from "node:crypto";
import { composeApi, hashToken } from "../../src/compose-api.ts";
import { OPERATOR, type Role } from "../../src/core/audience/actor.ts";
import { listen, makeApp } from "../../src/http/server.ts";
import { prismaStaffStore } from "../../src/adapters/prisma/staff.ts";
import { addCoordinator, setRole } from "../../src/services/staff/coordinators.ts";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import { createToken } from "../../src/services/staff/tokens.ts";
import type { AccountDirectory } from "../../src/services/ports/account-directory.ts";
import { FrozenSystem } from "./frozen-system.ts";
import { RecordedLog } from "./recorders.ts";
import type { Stores } from "./stores.ts";

export interface ApiAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, unknown>;
}

export type ApiDoor = Awaited<ReturnType<typeof openApiDoor>>;

export async function openApiDoor({ db }: Stores, accounts: AccountDirectory) {
  const system = new FrozenSystem();
  const log = new RecordedLog();
  const secrets = sealWith(new Uint8Array(32).fill(7));
  const config = { secondApprovalAbove: 500, publicUrl: "https://bot.example" };
  const api = composeApi({ db, accounts, system, log, secrets, config });
  const door = await listen(makeApp({ "/api": api }, log), 0, "127.0.0.1");
  const tokens: Record<string, string> = {};
  const staff = {
    ...{ store: prismaStaffStore(db), system, hash: hashToken, makeCode: () => "CODE2345" },
    makeSecret: () => `${randomUUID()}1234567`,
  };
  return {
    ...{ system, log, staff, tokens, close: () => door.close() },

    /** A new coordinator of this name, with a token that is called `as`. */
    async giveToken(as: string, name: string, role: Role, programme = "town", days: number | null = null) {
      await addCoordinator(staff, OPERATOR, { name, language: "vi", timezone: "Asia/Ho_Chi_Minh" });
      await setRole(staff, OPERATOR, { named: name, programme, role });
      tokens[as] = await createToken(staff, OPERATOR, {
        ...{ coordinator: name, programme, role, name: "test", days },
      });
    },

    /** @param as a token's name, or a token that is none; null: without one */
    async call(
      as: string | null,
      method: string,
      path: string,
      body?: unknown,
      key: string | null = randomUUID(),
    ): Promise<ApiAnswer> {
      const isFile = body instanceof Uint8Array;
      const response = await fetch(`http://127.0.0.1:${String(door.port)}/api${path}`, {
        method,
        headers: {
          ...(as === null ? {} : { Authorization: `Bearer ${tokens[as] ?? as}` }),
          ...(key === null || method !== "POST" ? {} : { "Idempotency-Key": key }),
          "Content-Type": isFile ? "application/octet-stream" : "application/json",
        },
        ...(body === undefined
          ? {}
          : { body: isFile ? Buffer.from(body) : typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const type = response.headers.get("content-type")?.split(";")[0] ?? "";
      const read = (type.includes("json") ? JSON.parse(text) : { text }) as ApiAnswer["body"];
      return { status: response.status, type, body: read };
    },

    /** All pages of a list. */
    async pages(as: string, path: string): Promise<Record<string, unknown>[]> {
      const items: Record<string, unknown>[] = [];
      let cursor: string | null = null;
      do {
        const more: string = cursor === null ? "" : `${path.includes("?") ? "&" : "?"}cursor=${cursor}`;
        const { body }: ApiAnswer = await this.call(as, "GET", `${path}${more}`);
        items.push(...(body["items"] as Record<string, unknown>[]));
        cursor = body["next"] as string | null;
      } while (cursor !== null);
      return items;
    },
  };
}
