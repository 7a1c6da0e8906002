/** What the commands `session …` do, on the database. */
import { parse } from "yaml";
import { prismaSessionStore } from "../adapters/prisma/session-store.ts";
import { may } from "../core/audience/actor.ts";
import { inLanguage } from "../core/language/language.ts";
import type { Session } from "../core/programme/session.ts";
import type { SessionEdit } from "../services/ports/session-store.ts";
import {
  changeSession,
  editSchema,
  type ChangeReport,
  type SessionTools,
} from "../services/sessions/change-session.ts";
import { findSession } from "../services/sessions/find-session.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { checked } from "./written-file.ts";
import { printRow } from "./printed.ts";

export interface SessionOptions extends ActingOptions {
  readonly on?: string;
  readonly urgent?: string;
  readonly yes?: true;
}

export interface MoveOptions extends SessionOptions {
  readonly to?: string;
  readonly start?: string;
  readonly end?: string;
}

export interface RoomOptions extends SessionOptions {
  readonly room?: string;
  readonly venue?: string;
}

/** Columns with tabs between them: id, when, title, people who were told. */
export async function list(programme: string | undefined, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const sessions = await toolsAt(at).sessions.list(programme ?? null, Date.now());
    for (const session of sessions.filter(({ programmeId }) => may(at.actor, programmeId, "viewer"))) {
      const told = session.informed > 0 ? `${String(session.informed)} told` : "";
      const cancelled = session.isCancelled ? "CANCELLED" : "";
      printRow(session.id, whenOf(session), titleOf(session), cancelled, told);
    }
  });
}

/** Gives a session another day or time, or shows what that would do. @throws Refusal, AppError */
export async function move(named: string, { to, start, end, ...options }: MoveOptions): Promise<void> {
  const given = { date: to, startTime: start, endTime: end };
  const edit = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (Object.keys(edit).length === 0) throw new Refusal("Where to? --to, --start or --end.");
  await change(named, checked(edit, editSchema, "The new time") as SessionEdit, options);
}

/** Gives a session another room or venue, or shows what that would do. @throws Refusal, AppError */
export async function room(named: string, { room: given, venue, ...options }: RoomOptions): Promise<void> {
  if (given === undefined && venue === undefined) throw new Refusal("Where to? --room or --venue.");
  const roomEdit = given === undefined ? {} : checked({ room: read(given) }, editSchema, "The room");
  await change(named, { ...roomEdit, ...(venue === undefined ? {} : { venue }) } as SessionEdit, options);
}

/** Cancels a session or revives it, or shows what that would do. @throws Refusal, AppError */
export async function cancel(named: string, isCancelled: boolean, options: SessionOptions): Promise<void> {
  await change(named, { isCancelled }, options);
}

async function change(named: string, edit: SessionEdit, options: SessionOptions): Promise<void> {
  await acting(options, async (at) => {
    const tools = toolsAt(at);
    const session = findSession(await tools.sessions.list(null, Date.now()), named, options.on);
    const isPreview = options.yes !== true;
    const order = { edit, isPreview, urgentReason: options.urgent };
    print(await changeSession(tools, at.actor, session, order), isPreview);
  });
}

function print({ change: { before, after }, told, unreached }: ChangeReport, isPreview: boolean): void {
  console.log(`${titleOf(before)}: ${stateOf(before)}\n  → ${stateOf(after)}`);
  const held = told.filter(({ heldUntil }) => heldUntil !== null);
  const late = told.filter(({ isTooLate }) => isTooLate);
  console.log(
    `${String(told.length + unreached.length)} people had been told. ${String(told.length)} of them ${isPreview ? "would be" : "are"} told the change, once.`,
  );
  if (held.length > 0) console.log(`  ${String(held.length)} of these after quiet hours or days off.`);
  if (late.length > 0)
    console.log(`  ${String(late.length)} of these too late! Tell it now with --urgent "<reason>".`);
  for (const { name, reason } of unreached) console.log(`  not reached, ${reason}: ${name}`);
  if (isPreview) console.log("Nothing was changed. Do it: the same with --yes.");
}

const titleOf = ({ title }: Session) => inLanguage(title, "vi");
const whenOf = ({ date, startTime, endTime }: Session) => `${date} ${startTime}–${endTime}`;

function stateOf(session: Session): string {
  const { venue, isCancelled } = session;
  const place = [venue?.room, venue?.name].flatMap((part) => (part ? [inLanguage(part, "vi")] : []));
  return [whenOf(session), ...place, ...(isCancelled ? ["CANCELLED"] : [])].join(", ");
}

function read(given: string): unknown {
  if (!given.trim().startsWith("{")) return given;
  try {
    return parse(given);
  } catch {
    return given;
  }
}

function toolsAt({ db, house, hoursOf, system }: Acting): SessionTools {
  return { sessions: prismaSessionStore(db), accounts: house.accounts, hoursOf, system };
}
