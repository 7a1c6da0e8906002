/** `donghanh invite …`: make and list invite codes. */
import { randomInt } from "node:crypto";
import { Command } from "commander";
import type { InviteeChoice } from "../services/invites/choose-invitees.ts";
import type { Invitee, InviteStore } from "../services/ports/invite-store.ts";
import { onGround, Refusal } from "./ground.ts";
import { printRow } from "./printed.ts";

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
    .action(make);
  chosen(command.command("list")).description("who has which code, and whether it was used").action(list);
  return command;
}

function chosen(command: Command): Command {
  return command
    .option("--participant <who>", "a person's name or id")
    .option("--cohort <slug>", "everybody in a cohort, e.g. departments or hanoi-reform/departments");
}

async function make({ anew, ...choice }: InviteeChoice & { anew?: true }): Promise<void> {
  if (choice.participant === undefined && choice.cohort === undefined) {
    throw new Refusal('For whom? Give --participant "<name>" or --cohort <slug>.');
  }
  const { chooseInvitees } = await import("../services/invites/choose-invitees.ts");
  const { makeInvites } = await import("../services/invites/make-invites.ts");
  await withStore(async (store) => {
    print(await makeInvites({ store, pick: randomInt }, chooseInvitees(await store.list(), choice), anew));
  });
}

async function list(choice: InviteeChoice): Promise<void> {
  const { chooseInvitees } = await import("../services/invites/choose-invitees.ts");
  await withStore(async (store) => {
    print(chooseInvitees(await store.list(), choice));
  });
}

/** Columns with tabs between them, so that spreadsheets take it. */
function print(people: readonly Invitee[]): void {
  for (const { code, name, cohorts, lastUsedAt } of people) {
    const used = lastUsedAt === null ? "not used" : `used ${new Date(lastUsedAt).toISOString().slice(0, 10)}`;
    printRow(code ?? "no code", name, cohorts.join(" "), used);
  }
}

async function withStore(use: (store: InviteStore) => Promise<void>): Promise<void> {
  const { openDatabase } = await import("../adapters/prisma/client.ts");
  const { prismaInviteStore } = await import("../adapters/prisma/invites.ts");
  await onGround(async ({ databaseUrl }) => {
    const db = openDatabase(databaseUrl, 2);
    await use(prismaInviteStore(db)).finally(() => db.$disconnect());
  });
}
