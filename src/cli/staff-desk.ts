/** What the commands `coordinator`, `token` and `audit` do, on the database. */
import { randomInt } from "node:crypto";
import { prismaStaffStore } from "../adapters/prisma/staff.ts";
import { hashToken, makeSecret } from "../compose-api.ts";
import type { Role } from "../core/audience/actor.ts";
import type { Language } from "../core/language/language.ts";
import { drawInviteCode } from "../core/programme/invite-code.ts";
import { isTimezone } from "../core/timezone.ts";
import {
  addCoordinator,
  findProgramme,
  giveCode,
  removeCoordinator,
  setRole,
} from "../services/staff/coordinators.ts";
import { createToken, revokeToken } from "../services/staff/tokens.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { printRow } from "./printed.ts";

/** Columns with tabs between them: name, language, linked or not, roles. */
export async function list(): Promise<void> {
  await acting({}, async ({ db }) => {
    for (const { name, language, isLinked, roles } of await prismaStaffStore(db).coordinators())
      printRow(
        name,
        language,
        isLinked ? "linked" : "no chat",
        ...Object.entries(roles).map((one) => one.join("=")),
      );
  });
}

/** Adds a coordinator, who may do nothing yet. @throws Refusal, AppError */
export async function add(
  name: string,
  { language, timezone, ...options }: ActingOptions & { language: Language; timezone: string },
): Promise<void> {
  if (!isTimezone(timezone))
    throw new Refusal(`--timezone: there is no zone "${timezone}". Example: Asia/Tokyo`);
  await acting(options, async (at) => {
    await addCoordinator(toolsAt(at), at.actor, { name, language, timezone });
    console.log(`${name} is added. Next: donghanh coordinator role "${name}" <programme> coordinator`);
  });
}

/** Gives or, with null, takes a role in a programme. @throws Refusal, AppError */
export async function role(
  named: string,
  programme: string,
  given: Role | null,
  options: ActingOptions,
): Promise<void> {
  await acting(options, async (at) => {
    await setRole(toolsAt(at), at.actor, { named, programme, role: given });
    console.log(
      given === null
        ? `${named} has no role in ${programme} any more.`
        : `${named} is ${given} in ${programme}.`,
    );
  });
}

/** Prints a code by which they link their chat; earlier ones stop working. @throws Refusal, AppError */
export async function code(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    console.log(await giveCode(toolsAt(at), at.actor, named));
  });
}

/** Lets a coordinator go, with everything that opens doors. @throws Refusal, AppError */
export async function remove(named: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    await removeCoordinator(toolsAt(at), at.actor, named);
    console.log(`${named} is gone: tokens, codes and chat do not work any more.`);
  });
}

/** The token alone on the output, so that it can be piped into a file; what to know about it beside. */
export async function createKey(
  coordinator: string,
  programme: string,
  { name, role: wanted, days, ...options }: ActingOptions & { name: string; role: Role; days?: number },
): Promise<void> {
  await acting(options, async (at) => {
    const asked = { coordinator, programme, role: wanted, name, days: days ?? null };
    console.log(await createToken(toolsAt(at), at.actor, asked));
    console.error("Keep it now: it is not stored here and cannot be shown again.");
  });
}

/** Columns with tabs between them: id, coordinator, programme, role, name, until, last used. */
export async function listKeys(): Promise<void> {
  await acting({}, async ({ db }) => {
    for (const token of await prismaStaffStore(db).tokens()) {
      const until = token.expiresAt === null ? "no end" : `until ${day(token.expiresAt)}`;
      const used = token.lastUsedAt === null ? "not used" : `used ${day(token.lastUsedAt)}`;
      printRow(token.id, token.coordinator, token.programme, token.role, token.name, until, used);
    }
  });
}

/** Makes a token useless. @throws Refusal, AppError */
export async function revokeKey(id: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    await revokeToken(toolsAt(at), at.actor, id);
    console.log("It does not work any more.");
  });
}

/** Columns with tabs between them. */
export async function audit({ programme, limit }: { programme?: string; limit: number }): Promise<void> {
  await acting({}, async ({ db }) => {
    const store = prismaStaffStore(db);
    const only = programme === undefined ? {} : { programmeId: (await findProgramme(store, programme)).id };
    for (const entry of await store.audit({ ...only, limit })) {
      const { at, door, coordinator, action, subjectId, reason } = entry;
      const who = coordinator ?? "(command line)";
      printRow(new Date(at).toISOString(), door, who, action, subjectId, reason);
    }
  });
}

function toolsAt({ db, system }: Acting) {
  return {
    ...{ store: prismaStaffStore(db), system, hash: hashToken },
    makeCode: () => drawInviteCode(randomInt),
    makeSecret,
  };
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
