/** `donghanh rich-menu …`: the menus of large buttons below a chat. */
import { Command } from "commander";

interface Options {
  readonly account?: string;
}

/** The command with those below it; what they do is loaded when one runs. */
export function richMenuCommand(): Command {
  const command = new Command("rich-menu").description("menus of large buttons below a chat (LINE)");
  ofAccount(command.command("apply"))
    .description("make the account's menus what the file says; again: changes only what changed")
    .argument("<file>", "YAML or JSON, one menu per language, pictures beside it")
    .addHelpText(
      "after",
      "\nExample:\n  $ donghanh rich-menu apply demo/rich-menu/menu.yaml --account 'Đồng Hành'",
    )
    .action(async (file: string, { account }: Options) =>
      (await import("./rich-menu-desk.ts")).applyMenuFile(file, account),
    );
  ofAccount(command.command("remove"))
    .description("take the account's menus away")
    .action(async ({ account }: Options) => (await import("./rich-menu-desk.ts")).removeMenus(account));
  return command;
}

const ofAccount = (command: Command) =>
  command.option("--account <account>", "its name or id; may be left out where only one account has menus");
