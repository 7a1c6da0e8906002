/** What the commands `attendance …` do, on the database. */
import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { prismaPlaceStore } from "../adapters/prisma/place-store.ts";
import { prismaPresenceStore } from "../adapters/prisma/presence-store.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { inLanguage, LANGUAGES } from "../core/language/language.ts";
import { SEEN } from "../core/programme/attendance.ts";
import { makeUpFor } from "../services/places/choices.ts";
import { correctAttendance, heldSession, showAttendance } from "../services/presence/attendance.ts";
import { screenPath } from "../services/presence/room-screen.ts";
import { signatureSheet } from "../services/presence/signature-sheet.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { namedSession } from "./named-session.ts";
import { printRow } from "./printed.ts";
import { checked } from "./written-file.ts";

export interface NamedOptions extends ActingOptions {
  readonly on?: string;
}

export interface CorrectOptions extends NamedOptions {
  readonly seen: string;
  readonly note: string;
}

export interface SheetOptions extends NamedOptions {
  readonly out: string;
  readonly language?: string;
}

export interface MakeUpOptions extends NamedOptions {
  readonly for: string;
  readonly places?: string;
}

const seenSchema = z
  .enum([...SEEN, "none"], { error: "present, late, absent or none" })
  .transform((seen) => (seen === "none" ? null : seen));
const placesSchema = z.coerce.number().int().min(1).max(100_000).optional();
const languageSchema = z.enum(LANGUAGES, { error: "vi, ja or en" }).optional();

/** @throws AppError, Refusal */
export async function screen(named: string, options: NamedOptions): Promise<void> {
  await acting(options, async (at) => {
    const session = await heldSession(
      toolsAt(at),
      at.actor,
      await namedSession(at, named, options),
      "coordinator",
    );
    const { config, secretKey } = at.ground;
    const path = screenPath(session.id, sealWith(secretKey));
    console.log(`${config.publicUrl ?? `http://127.0.0.1:${String(config.port)}`}${path}`);
    if (config.publicUrl === undefined)
      console.error("Without PUBLIC_URL the screen shows the code alone: no QR code can lead to the chat.");
  });
}

/** Columns with tabs between them: name, unit, said, why, seen, by, note. @throws AppError, Refusal */
export async function show(named: string, options: NamedOptions): Promise<void> {
  await acting(options, async (at) => {
    const { attendees } = await showAttendance(toolsAt(at), at.actor, await namedSession(at, named, options));
    for (const { name, unit, said, reason, seen, seenBy, note } of attendees)
      printRow(name, unit && inLanguage(unit, "vi"), said, reason, seen, seenBy, note);
  });
}

/** @throws AppError, Refusal */
export async function correct(named: string, participant: string, options: CorrectOptions): Promise<void> {
  const seen = checked(options.seen, seenSchema, "--seen");
  await acting(options, async (at) => {
    const correction = { participant, seen, note: options.note };
    const { name } = await correctAttendance(
      toolsAt(at),
      at.actor,
      await namedSession(at, named, options),
      correction,
    );
    console.log(`${name}: ${seen ?? "nothing seen"}.`);
  });
}

/** @throws AppError, Refusal */
export async function sheet(named: string, options: SheetOptions): Promise<void> {
  const language = checked(options.language, languageSchema, "--language");
  await acting(options, async (at) => {
    const { session, attendees } = await showAttendance(
      toolsAt(at),
      at.actor,
      await namedSession(at, named, options),
    );
    await writeFile(options.out, signatureSheet(session, attendees, language ?? session.language));
    console.log(`${options.out}: ${String(attendees.length)} people.`);
  });
}

/** @throws AppError, Refusal */
export async function makeUp(named: string, options: MakeUpOptions): Promise<void> {
  const capacity = checked(options.places, placesSchema, "--places") ?? null;
  await acting(options, async (at) => {
    const { db, system, actor } = at;
    const { programmeId, id } = await heldSession(
      toolsAt(at),
      actor,
      await namedSession(at, named, options),
      "coordinator",
    );
    const missedId = await namedSession(at, options.for);
    const { slug } = await db.programme.findUniqueOrThrow({ where: { id: programmeId } });
    const tools = { store: prismaPlaceStore(db), system };
    const told = await makeUpFor(tools, actor, slug, { sessionId: id, missedId, capacity });
    console.log(`${String(told)} people were absent and are offered it; others who say so later, too.`);
  });
}

const toolsAt = ({ db, system }: Acting) => ({ store: prismaPresenceStore(db), system });
