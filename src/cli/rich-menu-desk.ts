/** What the commands `rich-menu …` do. */
import { createHash } from "node:crypto";
import path from "node:path";
import { script } from "../../flows/index.ts";
import { prismaRichMenus } from "../adapters/prisma/rich-menus.ts";
import type { PicturedMenu } from "../core/message/rich-menu.ts";
import { openAccount } from "../services/accounts/account-directory.ts";
import { findAccount } from "../services/accounts/find-account.ts";
import type { OpenAccount } from "../services/ports/account-directory.ts";
import { pause } from "../services/pause.ts";
import { applyMenus, type AppliedMenus } from "../services/rich-menus/apply-menus.ts";
import { readMenuFile } from "../services/rich-menus/menu-file.ts";
import { withAccounts, type AccountTools } from "./account-tools.ts";
import { Refusal } from "./ground.ts";
import { readBytes, readYaml } from "./written-file.ts";

/** Makes the menus of an account what the file says. @param file YAML or JSON @param named the account @throws Refusal, AppError */
export async function applyMenuFile(file: string, named?: string): Promise<void> {
  const written = readMenuFile(await readYaml(file), script, Date.now());
  const menus = await Promise.all(
    written.map(async ({ picture, ...menu }): Promise<PicturedMenu> => ({
      ...menu,
      picture: await readBytes(path.resolve(path.dirname(file), picture)),
    })),
  );
  await apply(menus, named, ({ made, kept, moved }) => {
    if (made.length > 0) console.log(`Made: ${made.join(", ")}.`);
    if (kept.length > 0) console.log(`Unchanged: ${kept.join(", ")}.`);
    console.log(
      `${String(moved)} people were shown another menu; the running bot shows it to those who come.`,
    );
  });
}

/** Takes all menus of an account away. @throws Refusal, AppError */
export async function removeMenus(named?: string): Promise<void> {
  await apply([], named, () =>
    console.log("The menus are gone; open chats may show them for another minute."),
  );
}

async function apply(
  menus: readonly PicturedMenu[],
  named: string | undefined,
  report: (applied: AppliedMenus) => void,
): Promise<void> {
  await withAccounts(async (tools) => {
    const account = await accountFor(named, tools);
    const store = prismaRichMenus(tools.db);
    report(await applyMenus({ ...tools, store, sleep: pause, hashOf }, account, menus));
    await tools.settled();
  });
}

/** The account that was named, or the only one whose platform has menus. */
async function accountFor(named: string | undefined, tools: AccountTools): Promise<OpenAccount> {
  if (named !== undefined) return openAccount(tools, await findAccount(tools.store, named));
  const able = (await tools.store.list())
    .map((row) => openAccount(tools, row))
    .filter(({ channel }) => channel.menus);
  const [only] = able;
  if (only && able.length === 1) return only;
  throw new Refusal(
    able.length === 0
      ? "No account's platform has such menus. Connect one: donghanh account add line --help"
      : `Which account? Give --account: ${able.map(({ name }) => `"${name}"`).join(", ")}.`,
  );
}

function hashOf(words: string, picture: Uint8Array): string {
  return createHash("sha256").update(words).update("\0").update(picture).digest("hex");
}
