/** What the commands `choice-set …` and `place …` do, on the database. */
import { parse } from "yaml";
import { prismaPlaceStore } from "../adapters/prisma/place-store.ts";
import { inLanguage } from "../core/language/language.ts";
import {
  choiceSetSchema,
  closeChoiceSet,
  listChoiceSets,
  listPlaces as placesAt,
  offerChoiceSet,
  saveChoiceSet,
  settleForThem,
} from "../services/places/choices.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { namedSession } from "./named-session.ts";
import { printRow } from "./printed.ts";
import { checked } from "./written-file.ts";

export interface AddOptions extends ActingOptions {
  readonly title: string;
  readonly closes: string;
  readonly session: readonly string[];
}

export interface WhereOptions extends ActingOptions {
  readonly session?: string;
}

export interface PlaceOptions extends ActingOptions {
  readonly session: string;
}

/** `<a title or id>=<places>` */
const PLACES = /^(.*)=(\d+)$/u;

/** @throws Refusal, AppError */
export async function add(programme: string, slug: string, options: AddOptions): Promise<void> {
  const title: unknown = options.title.trim().startsWith("{") ? parse(options.title) : { vi: options.title };
  await acting(options, async (at) => {
    const sessions: { id: string; capacity: number | null }[] = [];
    for (const one of options.session) {
      const [, named = one, places] = PLACES.exec(one) ?? [];
      const id = await namedSession(at, named, { programme });
      sessions.push({ id, capacity: places === undefined ? null : Number(places) });
    }
    const written = { slug, title, closesAt: options.closes, sessions };
    const set = checked(written, choiceSetSchema, "The choice set");
    await saveChoiceSet(toolsAt(at), at.actor, programme, set);
    console.log(`${slug}: ${String(sessions.length)} sessions. Invite people: donghanh choice-set offer`);
  });
}

/** Columns with tabs between them: slug, deadline, session, when, title, places. @throws AppError */
export async function listSets(programme: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    for (const { slug, closesAt, sessions } of await listChoiceSets(toolsAt(at), at.actor, programme))
      for (const { id, date, startTime, title, taken, capacity, waiting } of sessions) {
        const places = `${String(taken)} of ${capacity === null ? "any number" : String(capacity)}`;
        const queue = waiting > 0 ? `${String(waiting)} waiting` : "";
        const closes = new Date(closesAt).toISOString().slice(0, 16);
        printRow(
          slug,
          `until ${closes}Z`,
          id,
          `${date} ${startTime}`,
          inLanguage(title, "vi"),
          places,
          queue,
        );
      }
  });
}

/** @throws AppError */
export async function offer(programme: string, slug: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const told = await offerChoiceSet(toolsAt(at), at.actor, programme, slug);
    console.log(`${String(told)} people are invited to choose, those in quiet hours afterwards.`);
  });
}

/** @throws AppError */
export async function close(programme: string, slug: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    await closeChoiceSet(toolsAt(at), at.actor, programme, slug);
    console.log(`${slug} is closed: changes go through you now (donghanh place move).`);
  });
}

/** Columns with tabs between them: session, name, unit, taken or waiting. @throws Refusal, AppError */
export async function listPlaces(
  programme: string,
  slug: string | undefined,
  options: WhereOptions,
): Promise<void> {
  const { session } = options;
  if ((slug === undefined) === (session === undefined))
    throw new Refusal("Of which? A choice set's slug, or --session <session>.");
  await acting(options, async (at) => {
    const where =
      session === undefined
        ? { slug: slug ?? "" }
        : { sessionId: await namedSession(at, session, { programme }) };
    for (const { title, name, unit, status } of await placesAt(toolsAt(at), at.actor, programme, where))
      printRow(inLanguage(title, "vi"), name, unit && inLanguage(unit, "vi"), status);
  });
}

/** @throws AppError */
export async function move(programme: string, named: string, options: PlaceOptions): Promise<void> {
  await acting(options, async (at) => {
    const sessionId = await namedSession(at, options.session, { programme });
    const wish = { named, sessionId, asked: "take" } as const;
    const { is, givenUp } = await settleForThem(toolsAt(at), at.actor, programme, wish);
    if (is === "already") console.log("They have that place already.");
    else
      console.log(`Done; they are told.${givenUp ? ` Given up: ${inLanguage(givenUp.title, "vi")}.` : ""}`);
  });
}

/** @throws AppError */
export async function remove(programme: string, named: string, options: PlaceOptions): Promise<void> {
  await acting(options, async (at) => {
    const sessionId = await namedSession(at, options.session, { programme });
    const wish = { named, sessionId, asked: "leave" } as const;
    await settleForThem(toolsAt(at), at.actor, programme, wish);
    console.log("Done; they are told, and whoever waited longest has the place.");
  });
}

const toolsAt = ({ db, system }: Acting) => ({ store: prismaPlaceStore(db), system });
