/** `donghanh account …`: connect, list, check and remove accounts of channels. */
import { Command } from "commander";
import type { ChannelKind } from "../services/ports/channel.ts";
import { flagOf, settingsOf } from "../services/accounts/account-settings.ts";
import { channelKinds } from "../../webhooks/index.ts";
import type { AccountDesk } from "./account-desk.ts";

export function accountCommand(): Command {
  const command = new Command("account").description(
    "connect accounts of channels, change, list, check and remove them",
  );
  const add = command.command("add").description("connect an account");
  for (const kind of channelKinds) add.addCommand(addCommand(kind));
  const change = command
    .command("change")
    .description("change settings of an account, such as a new secret; its webhook address stays");
  for (const kind of channelKinds) change.addCommand(changeCommand(kind));
  command
    .command("list")
    .description("the connected accounts and their webhook addresses")
    .action(() => atDesk((desk) => desk.list()));
  command
    .command("check")
    .description(
      "ask the platform who we are, and tell how the account does: token, last messages, quota, errors; exit code 1 if not well",
    )
    .argument("<account>", "its name or id")
    .option(
      "--repair",
      "set or remove the webhook as the account's mode wants it, also one that is set elsewhere",
    )
    .action((named: string, options: { repair?: boolean }) => atDesk((desk) => desk.check(named, options)));
  command
    .command("consent")
    .description("the link that somebody who administers the account opens, so that we may act for it")
    .argument("<account>", "its name or id")
    .action((named: string) => atDesk((desk) => desk.consent(named)));
  command
    .command("remove")
    .description("disconnect an account; its history stays")
    .argument("<account>", "its name or id")
    .action((named: string) => atDesk((desk) => desk.remove(named)));
  return command;
}

/** The options are the channel's settings: `channelSecret` becomes `--channel-secret`. */
function addCommand(kind: ChannelKind): Command {
  const command = new Command(kind.type).description(`connect an account of ${kind.type}`);
  command.requiredOption("--name <name>", "what you call it; shown to you only");
  for (const { flag, about, isOptional } of optionsOf(kind)) {
    if (isOptional) command.option(flag, about);
    else command.requiredOption(flag, about);
  }
  return command
    .addHelpText("after", `\nWhere to get the keys: webhooks/${kind.type}/README.md`)
    .action((options: { name: string }) => atDesk((desk) => desk.add(kind.type, options)));
}

function changeCommand(kind: ChannelKind): Command {
  const command = new Command(kind.type)
    .description(`change an account of ${kind.type}`)
    .argument("<account>", "its name or id");
  for (const { flag, about } of optionsOf(kind)) command.option(flag, about);
  return command.action((named: string, options: Record<string, unknown>) =>
    atDesk((desk) => desk.change(named, options)),
  );
}

function optionsOf(kind: ChannelKind) {
  return Object.entries(settingsOf(kind).shape).map(([field, schema]) => ({
    flag: `${flagOf(field)} <value>`,
    about: `${schema.description ?? ""}${(kind.secretFields as readonly string[]).includes(field) ? " (kept encrypted)" : ""}`,
    isOptional: schema.safeParse(undefined).success,
  }));
}

async function atDesk(use: (desk: AccountDesk) => Promise<void>): Promise<void> {
  await (await import("./account-desk.ts")).atAccountDesk(use);
}
