/** What the commands `account …` do, on the database. */
import { prismaAccountHealth } from "../adapters/prisma/account-health.ts";
import { openAccount } from "../services/accounts/account-directory.ts";
import { addAccount } from "../services/accounts/add-account.ts";
import { changeAccount } from "../services/accounts/change-account.ts";
import { checkAccount } from "../services/accounts/check-account.ts";
import { CALLBACK_PATH, consentLink } from "../services/accounts/consent.ts";
import { findAccount } from "../services/accounts/find-account.ts";
import { listAccounts } from "../services/accounts/list-accounts.ts";
import { removeAccount } from "../services/accounts/remove-account.ts";
import { withAccounts, type AccountTools } from "./account-tools.ts";
import { Refusal } from "./ground.ts";

export interface AccountDesk {
  add(type: string, options: { readonly name: string }): Promise<void>;
  change(named: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  list(): Promise<void>;
  check(named: string, options: { readonly repair?: boolean }): Promise<void>;
  consent(named: string): Promise<void>;
  remove(named: string): Promise<void>;
}

const CHECK_TIMEOUT_MS = 20_000;

export async function atAccountDesk(use: (desk: AccountDesk) => Promise<void>): Promise<void> {
  await withAccounts((tools) => use(openDesk(tools)));
}

function openDesk({
  config,
  db,
  store,
  kinds,
  secrets,
  toolsOf,
  system,
  settled,
}: AccountTools): AccountDesk {
  return {
    async add(type, options) {
      const { id, webhookPath } = await addAccount({ kinds, store, secrets, system }, { type, ...options });
      console.log(`Connected "${options.name}" (${type}, ${id}).`);
      const { channel } = openAccount({ kinds, secrets, toolsOf }, await findAccount(store, id));
      if (channel.visitors) {
        console.log(`Chat page: ${config.publicUrl ?? `http://localhost:${String(config.port)}`}/chat/${id}`);
        return;
      }
      console.log(`Webhook path: ${webhookPath}`);
      if (config.publicUrl) console.log(`Webhook address: ${config.publicUrl}${webhookPath}`);
      else console.log("Set PUBLIC_URL to see the whole address (https, as the platform reaches us).");
      console.log(
        `Next: enter that address at the platform (webhooks/${type}/README.md says where), ` +
          `then: donghanh account check "${options.name}"`,
      );
      if (channel.consent) console.log(`Without a refresh token: donghanh account consent "${options.name}"`);
    },

    async change(named, options) {
      const changed = Object.keys(options);
      if (changed.length === 0)
        throw new Refusal("Nothing to change was given. See: donghanh account change --help");
      const { name } = await changeAccount({ kinds, store, secrets }, named, options);
      console.log(`Changed ${changed.join(", ")} of "${name}"; running processes notice within two seconds.`);
    },

    async list() {
      const accounts = await listAccounts(store);
      if (accounts.length === 0)
        console.log("There are no accounts yet. Connect one: donghanh account add --help");
      for (const { id, type, name, webhookPath } of accounts) {
        console.log([id, type.padEnd(9), name, `${config.publicUrl ?? ""}${webhookPath}`].join("  "));
      }
    },

    async check(named, options) {
      const signal = AbortSignal.timeout(CHECK_TIMEOUT_MS);
      const { publicUrl } = config;
      const tools = { kinds, store, secrets, system, toolsOf, health: prismaAccountHealth(db), publicUrl };
      const { name, findings } = await checkAccount(tools, named, signal, options);
      await settled();
      console.log(`The platform calls it: ${name}`);
      for (const { ok, says } of findings) console.log(`${ok ? "ok   " : "WRONG"} ${says}`);
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
    },

    async consent(named) {
      if (config.publicUrl === undefined)
        throw new Refusal(
          "Set PUBLIC_URL (https, as the world reaches us): Zalo sends the browser back there.",
        );
      const account = openAccount({ kinds, secrets, toolsOf }, await findAccount(store, named));
      const link = consentLink({ secrets, system }, account, config.publicUrl);
      console.log(`Callback address, to be entered at the platform: ${config.publicUrl}${CALLBACK_PATH}`);
      console.log("Somebody who administers the account opens this link within an hour, while the bot runs:");
      console.log(link);
    },

    async remove(named) {
      const { name, id } = await removeAccount(store, named);
      console.log(
        `Removed "${name}" (${id}). Its webhook answers 404 within two seconds; its history stays.`,
      );
    },
  };
}
