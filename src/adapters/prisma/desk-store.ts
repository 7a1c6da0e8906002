/** The desk in PostgreSQL: a drawer for each noun. */
import type { DeskStore } from "../../services/ports/desk-store.ts";
import type { Secrets } from "../../services/ports/secrets.ts";
import type { Database } from "./client.ts";
import { participantDrawer } from "./desk/participants.ts";
import { unitDrawer, venueDrawer } from "./desk/places.ts";
import { cohortDrawer, programmeDrawer } from "./desk/programmes.ts";
import { sessionDrawer } from "./desk/sessions.ts";

/** @param secrets seal telephone numbers */
export function prismaDeskStore(db: Database, secrets: Secrets): DeskStore {
  return {
    programme: programmeDrawer(db),
    cohort: cohortDrawer(db),
    unit: unitDrawer(db),
    venue: venueDrawer(db),
    participant: participantDrawer(db, secrets),
    session: sessionDrawer(db),
  };
}
