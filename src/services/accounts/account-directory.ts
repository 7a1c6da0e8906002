/** Opens accounts for running processes, and notices within two seconds when one is added, changed or removed. */
import type { Language } from "../../core/language/language.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { AccountRow, AccountStore } from "../ports/account-store.ts";
import type { ChannelKind, ChannelTools } from "../ports/channel.ts";
import type { Log } from "../ports/log.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";
import { commonSettings } from "./account-settings.ts";

export interface DirectoryTools {
  readonly kinds: readonly ChannelKind[];
  readonly store: Pick<AccountStore, "list">;
  readonly secrets: Secrets;
  readonly system: Pick<System, "now">;
  readonly log: Log;
  /** What this account's channel works with. */
  readonly toolsOf: (accountId: string) => ChannelTools;
}

const FRESH_MS = 2_000;

interface Opened {
  /** The row as it was opened, to notice a change. */
  readonly row: string;
  readonly account: OpenAccount | null;
}

/** One look at the table serves everybody for two seconds. An account that cannot be opened is left out and logged. */
export function accountDirectory(directory: DirectoryTools): AccountDirectory {
  const { store, system, log } = directory;
  let opened = new Map<string, Opened>();
  let loadedAt = -Infinity;
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const rows = await store.list();
    opened = new Map(
      rows.map((row) => {
        const now = JSON.stringify(row);
        const before = opened.get(row.id);
        // An unchanged account keeps its channel, and with it the channel's connections and counters.
        return [row.id, before?.row === now ? before : { row: now, account: tryToOpen(row) }];
      }),
    );
    loadedAt = system.now();
  }

  function tryToOpen(row: AccountRow): OpenAccount | null {
    try {
      return openAccount(directory, row);
    } catch (error) {
      log.error("account-not-opened", { accountId: row.id, channel: row.type }, error);
      return null;
    }
  }

  async function fresh(): Promise<void> {
    if (system.now() - loadedAt < FRESH_MS) return;
    loading ??= load()
      .catch((error: unknown) => {
        // The database is away for a moment: those that we know go on working.
        if (loadedAt === -Infinity) throw error;
        log.warn("accounts-not-read", {}, error);
      })
      .finally(() => {
        loading = null;
      });
    await loading;
  }

  return {
    async get(id) {
      await fresh();
      return opened.get(id)?.account ?? null;
    },
    async list() {
      await fresh();
      return [...opened.values()].flatMap(({ account }) => account ?? []);
    },
  };
}

/** @throws AppError `wrong-secret-key`; ZodError where stored settings do not fit their channel any more */
export function openAccount(
  { kinds, secrets, toolsOf }: Pick<DirectoryTools, "kinds" | "secrets" | "toolsOf">,
  row: AccountRow,
): OpenAccount {
  const kind = kinds.find(({ type }) => type === row.type);
  if (!kind) throw new TypeError("an account of a channel that this version does not have");
  const all = { ...row.settings, ...(JSON.parse(secrets.open(row.secrets)) as object) };
  const { language, timezone, calledBy } = commonSettings.parse(all);
  const channel = kind.open(kind.settings.parse(all), toolsOf(row.id));
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    calledBy: calledBy.split(",").map((one) => one.trim()),
    can: { ...kind.can, ...channel.can },
    channel,
    language: language satisfies Language,
    timezone,
  };
}
