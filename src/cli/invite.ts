/** `donghanh invite …`: make and list invite codes, print them on cards. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";
import type { InviteeChoice } from "../services/invites/choose-invitees.ts";

type SheetOptions = ActingOptions & { programme: string; cohort: string; out: string };

export function inviteCommand(): Command {
  const command = new Command("invite").description(
    "invite codes, by which people link their chat to their name",
  );
  chosen(command.command("make"))
    .description("give codes to people who have none yet, and print them")
    .option("--anew", "new codes also for those who have one; the old ones stop working")
    .addHelpText(
      "after",
      '\nExamples:\n  $ donghanh invite make --cohort hanoi-reform/departments > codes.tsv\n  $ donghanh invite make --participant "Phạm Ngọc Lan" --anew',
    )
    .action(async (options: InviteeChoice & { anew?: true }) => (await desk()).make(options));
  chosen(command.command("list"))
    .description("who has which code, and whether it was used")
    .action(async (choice: InviteeChoice) => (await desk()).list(choice));
  command
    .command("sheet")
    .description("a page of cards to print, cut and hand out: name, unit, code, QR codes")
    .requiredOption("--programme <slug>", "the programme")
    .requiredOption("--cohort <slug>", "the cohort; whoever has no code gets one")
    .requiredOption("--out <file>", "where to write it, such as invites.html")
    .option("--as <coordinator>", "who does it: a name or id")
    .action(async (options: SheetOptions) => (await desk()).sheet(options));
  return command;
}

function chosen(command: Command): Command {
  return command
    .option("--participant <who>", "a person's name or id")
    .option("--cohort <slug>", "everybody in a cohort, e.g. departments or hanoi-reform/departments");
}

const desk = () => import("./invite-desk.ts");
