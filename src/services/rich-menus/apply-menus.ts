/** Makes an account's menus what an office wants them to be. Doing it again changes nothing. */
import { AppError } from "../../core/errors.ts";
import type { PicturedMenu } from "../../core/message/rich-menu.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { Menus } from "../ports/channel.ts";
import type { Lease } from "../ports/lease.ts";
import type { RichMenuStore, StoredMenu } from "../ports/rich-menu-store.ts";
import type { System } from "../ports/system.ts";
import { menuLease, showMenus } from "./show-menus.ts";

export interface ApplyMenusTools {
  readonly store: RichMenuStore;
  readonly lease: Lease;
  readonly system: Pick<System, "uuid">;
  /** Resolves after the time. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Of a menu's words and areas, and of its picture. */
  readonly hashOf: (words: string, picture: Uint8Array) => string;
}

export interface AppliedMenus {
  readonly made: readonly string[];
  readonly kept: readonly string[];
  /** People who were shown another menu. */
  readonly moved: number;
}

type CurrentMenu = Omit<StoredMenu, "isRetired">;

const CALL_TIMEOUT_MS = 30_000;
const LEASE_TTL_MS = 120_000;
const LEASE_TRIES = 20;
const LEASE_PAUSE_MS = 500;
const limit = () => AbortSignal.timeout(CALL_TIMEOUT_MS);

/**
 * @param wanted one per language, one of them the default; none at all takes all menus away
 * @throws AppError `wrong-menu` with all that is wrong, `not-found` where the platform has no menus, `not-now` while
 *   another process arranges them; SendError where the platform refuses
 */
export async function applyMenus(
  tools: ApplyMenusTools,
  account: Pick<OpenAccount, "id" | "name" | "channel">,
  wanted: readonly PicturedMenu[],
): Promise<AppliedMenus> {
  const { menus } = account.channel;
  if (!menus) throw new AppError("not-found", `The platform of "${account.name}" has no such menus.`);
  const problems = wanted.flatMap(({ language, menu, picture }) =>
    menus.problemsOf(menu, picture).map((problem) => `${language}: ${problem}`),
  );
  if (problems.length > 0) throw new AppError("wrong-menu", problems.join("\n"));
  await holdLease(tools, account.id);
  try {
    return await arrange(tools, account, menus, wanted);
  } finally {
    await tools.lease.release(menuLease(account.id));
  }
}

/** A running bot looks after the menus for moments at a time. */
async function holdLease({ lease, sleep }: ApplyMenusTools, accountId: string): Promise<void> {
  for (let tries = 1; tries <= LEASE_TRIES; tries++) {
    if (await lease.hold(menuLease(accountId), LEASE_TTL_MS)) return;
    await sleep(LEASE_PAUSE_MS);
  }
  throw new AppError("not-now", "The bot is arranging these menus at this moment. Try again in a minute.");
}

async function arrange(
  tools: ApplyMenusTools,
  account: Pick<OpenAccount, "id" | "channel">,
  menus: Menus,
  wanted: readonly PicturedMenu[],
): Promise<AppliedMenus> {
  const { store } = tools;
  const known = await store.list(account.id);
  const { made, shownToAll } = await menus.state(limit());
  const isThere = (platformId: string) => made.some(({ id }) => id === platformId);

  // Ours by name, and in no row: a process died between making and keeping it.
  const prefix = `dong-hanh ${account.id} `;
  const isKept = (platformId: string) => known.some((menu) => menu.platformId === platformId);
  for (const { id, name } of made)
    if (name.startsWith(prefix) && !isKept(id)) await menus.remove(id, limit());

  const current: CurrentMenu[] = [];
  const report = { made: [] as string[], kept: [] as string[] };
  for (const { language, isDefault, menu, picture } of wanted) {
    const hash = tools.hashOf(JSON.stringify(menu), picture);
    const same = known.find(
      (one) => one.language === language && one.hash === hash && isThere(one.platformId),
    );
    const platformId =
      same?.platformId ??
      (await menus.make(menu, picture, `${prefix}${language} ${hash.slice(0, 16)}`, limit()));
    current.push({ id: same?.id ?? tools.system.uuid(), language, platformId, hash, isDefault });
    (same ? report.kept : report.made).push(language);
  }
  await store.setMenus(account.id, current);

  const wantedByAll = current.find(({ isDefault }) => isDefault)?.platformId ?? null;
  // What somebody else shows to all is left alone where we want nothing shown.
  const isOurs = shownToAll !== null && (isKept(shownToAll) || wantedByAll !== null);
  if (wantedByAll !== shownToAll && (wantedByAll !== null || isOurs))
    await menus.showToAll(wantedByAll, limit());
  return { ...report, moved: await showMenus(store, account) };
}
