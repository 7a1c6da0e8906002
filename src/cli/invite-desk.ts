/** What the commands `invite …` do, on the database. */
import { randomInt } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { prismaDeskStore } from "../adapters/prisma/desk-store.ts";
import { prismaInviteStore } from "../adapters/prisma/invites.ts";
import { qrSvg } from "../adapters/qr/svg.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { findKept } from "../services/desk/desk.ts";
import { chooseInvitees, type InviteeChoice } from "../services/invites/choose-invitees.ts";
import { inviteSheet } from "../services/invites/invite-sheet.ts";
import { makeInvites } from "../services/invites/make-invites.ts";
import type { Invitee } from "../services/ports/invite-store.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { printRow } from "./printed.ts";

/** Gives codes to those who have none, or new ones to all, and prints them. @throws Refusal, AppError */
export async function make({ anew, ...choice }: InviteeChoice & { anew?: true }): Promise<void> {
  if (choice.participant === undefined && choice.cohort === undefined)
    throw new Refusal('For whom? Give --participant "<name>" or --cohort <slug>.');
  await acting({}, async (at) => {
    const tools = toolsAt(at);
    const people = chooseInvitees(await tools.store.list(), choice);
    print(await makeInvites(tools, { actor: at.actor, programmeId: null }, people, anew));
  });
}

/** Who has which code. @throws AppError */
export async function list(choice: InviteeChoice): Promise<void> {
  await acting({}, async (at) => {
    print(chooseInvitees(await toolsAt(at).store.list(), choice));
  });
}

/** Writes a page of cards to cut. @throws AppError */
export async function sheet(
  options: ActingOptions & { readonly programme: string; readonly cohort: string; readonly out: string },
): Promise<void> {
  await acting(options, async (at) => {
    const desk = prismaDeskStore(at.db, sealWith(at.ground.secretKey));
    const which = { noun: "programme", programmeId: null, named: options.programme } as const;
    const { id } = await findKept({ desk, system: at.system }, at.actor, which);
    const tools = {
      ...{ ...toolsAt(at), accounts: at.house.accounts, drawQr: qrSvg },
      publicUrl: at.ground.config.publicUrl,
    };
    const { html, people } = await inviteSheet(tools, at.actor, id, options.cohort);
    await writeFile(options.out, html);
    console.log(`${options.out}: ${String(people)} people. Open it in a browser and print it.`);
    if (tools.publicUrl === undefined)
      console.error("Without PUBLIC_URL no QR code can lead to a chat: the cards show the codes alone.");
  });
}

/** Columns with tabs between them, so that spreadsheets take it. */
function print(people: readonly Invitee[]): void {
  for (const { code, name, cohorts, lastUsedAt } of people) {
    const used = lastUsedAt === null ? "not used" : `used ${new Date(lastUsedAt).toISOString().slice(0, 10)}`;
    printRow(code ?? "no code", name, cohorts.join(" "), used);
  }
}

const toolsAt = ({ db, system }: Acting) => ({
  store: prismaInviteStore(db),
  system,
  pick: (below: number) => randomInt(below),
});
