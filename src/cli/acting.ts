/** What the commands of staff share: who acts, on which database, by which clock. */
import { randomUUID } from "node:crypto";
import { dateHolidays } from "../adapters/date-holidays/public-holidays.ts";
import { prismaCalendarStore } from "../adapters/prisma/calendar-store.ts";
import type { Database } from "../adapters/prisma/client.ts";
import { readActor } from "../adapters/prisma/staff.ts";
import { compose, type House } from "../compose.ts";
import { OPERATOR, type Actor } from "../core/audience/actor.ts";
import { writingHours, type WritingHoursOf } from "../services/calendar/writing-hours.ts";
import type { System } from "../services/ports/system.ts";
import { onGround, Refusal, type Ground } from "./ground.ts";

/** Every command of staff takes it: who says nothing acts as whoever holds the command line. */
export interface ActingOptions {
  readonly as?: string;
}

export interface Acting {
  readonly actor: Actor;
  readonly db: Database;
  readonly ground: Ground;
  /** Composed and not running: its accounts know what each channel can do. */
  readonly house: House;
  readonly system: System;
  readonly hoursOf: WritingHoursOf;
}

/** @throws Refusal where nobody is called so */
export async function acting(options: ActingOptions, use: (desk: Acting) => Promise<void>): Promise<void> {
  await onGround(async (ground) => {
    const house = compose(ground.config, ground.databaseUrl, ground.secretKey);
    const { db } = house;
    const system: System = { now: Date.now, random: Math.random, uuid: randomUUID };
    const hoursOf = writingHours({ calendars: prismaCalendarStore(db), holidays: dateHolidays(), system });
    try {
      const actor = options.as === undefined ? OPERATOR : await readActor(db, options.as, "cli");
      if (!actor)
        throw new Refusal(`No coordinator is called "${options.as ?? ""}". See: donghanh coordinator list`);
      await use({ actor, db, ground, house, system, hoursOf });
    } finally {
      await house.stop();
    }
  });
}
