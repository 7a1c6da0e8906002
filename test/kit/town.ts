/** A programme with its people as rows: who is enrolled where, and which chats they have. */
import type { Database } from "../../src/adapters/prisma/client.ts";
import type { Language } from "../../src/core/language/language.ts";

/** Somebody on the roster, or a guest (`cohort` missing). */
export interface Townsman {
  readonly cohort?: string;
  readonly unit?: string;
  readonly position?: string;
  readonly language?: Language;
  readonly timezone?: string;
  /** One chat each. */
  readonly chats?: readonly Chat[];
}

export interface Chat {
  readonly account: string;
  readonly language?: Language;
  readonly kind?: "person" | "group";
  /** Epoch milliseconds. */
  readonly lastInboundAt?: number;
  readonly optedOut?: true;
  readonly blocked?: true;
  /** Agreed to be written to; true if not said. */
  readonly agreed?: boolean;
  readonly tags?: readonly string[];
  readonly preferred?: true;
}

export interface Town {
  readonly programmeId: string;
  /** Ids by name. */
  readonly participants: Readonly<Record<string, string>>;
  /** Ids of each person's chats, in order. */
  readonly contacts: Readonly<Record<string, readonly string[]>>;
}

/** @param now when chats were last used, where they do not say; epoch milliseconds */
export async function buildTown(
  db: Database,
  people: Readonly<Record<string, Townsman>>,
  now: number,
  slug = "town",
): Promise<Town> {
  const day = new Date("2026-11-01");
  const programme = await db.programme.create({
    data: {
      ...{ slug, name: { vi: "Khóa học", ja: "研修", en: "Training" }, timezone: "Asia/Ho_Chi_Minh" },
      ...{ startsOn: day, endsOn: new Date("2026-12-31"), organisers: [] },
    },
  });
  const cohorts = new Map<string, string>();
  const units = new Map<string, string>();
  const participants: Record<string, string> = {};
  const contacts: Record<string, string[]> = {};
  for (const [name, person] of Object.entries(people)) {
    const { cohort, unit, position, language = "vi", timezone = "Asia/Ho_Chi_Minh", chats = [] } = person;
    if (cohort !== undefined) {
      const { id } = await db.participant.create({ data: { name, language, timezone } });
      participants[name] = id;
      if (!cohorts.has(cohort)) {
        const made = await db.cohort.create({
          data: { programmeId: programme.id, slug: cohort, name: { en: cohort } },
        });
        cohorts.set(cohort, made.id);
      }
      if (unit !== undefined && !units.has(unit)) {
        const made = await db.unit.create({ data: { slug: unit, name: { en: unit }, kind: "department" } });
        units.set(unit, made.id);
      }
      await db.enrolment.create({
        data: {
          participantId: id,
          cohortId: cohorts.get(cohort) ?? "",
          unitId: units.get(unit ?? "") ?? null,
          ...(position === undefined ? {} : { position: { vi: position } }),
        },
      });
    }
    contacts[name] = [];
    for (const [n, chat] of chats.entries()) {
      const at = new Date(chat.lastInboundAt ?? now);
      const made = await db.contact.create({
        data: {
          ...{
            accountId: chat.account,
            kind: chat.kind ?? "person",
            address: `${slug}-${name}-${String(n)}`,
          },
          ...{
            displayName: name,
            language: chat.language ?? null,
            participantId: participants[name] ?? null,
          },
          ...{
            lastInboundAt: at,
            optedOutAt: chat.optedOut ? at : null,
            blockedAt: chat.blocked ? at : null,
          },
          tags: [...(chat.tags ?? [])],
        },
      });
      contacts[name].push(made.id);
      await db.consent.create({
        data: {
          ...{ contactId: made.id, purpose: "notifications", granted: chat.agreed ?? true },
          ...{ noticeVersion: "2026-11", evidence: {}, decidedAt: at },
        },
      });
      if (chat.preferred)
        await db.participant.update({
          where: { id: participants[name] ?? "" },
          data: { preferredContactId: made.id },
        });
    }
  }
  return { programmeId: programme.id, participants, contacts };
}
