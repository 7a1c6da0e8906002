/** The demo: two real kinds of programme with invented people, so that a first question finds an answer. */
import type { ProgrammeData } from "../src/core/programme/programme-data.ts";
import { demoForms } from "./forms.ts";
import type { DemoForm } from "./forms.ts";
import { haiPhongKagawaVenues, haiPhongUnits, kagawaUnits } from "./hai-phong-kagawa/places.ts";
import { haiPhongKagawaParticipants, haiPhongKagawaProgramme } from "./hai-phong-kagawa/programme.ts";
import { hanoiParticipants, hanoiProgramme } from "./hanoi/programme.ts";
import { hanoiUnits } from "./hanoi/units.ts";
import { hanoiVenues } from "./hanoi/venues.ts";
import { demoPersonas } from "./personas.ts";
import type { Persona } from "./personas.ts";
import { demoRules } from "./reminders.ts";
import type { DemoRule } from "./reminders.ts";

export { demoPersonas };
export type { Persona };

export interface DemoData extends ProgrammeData {
  readonly personas: readonly Persona[];
  readonly rules: readonly DemoRule[];
  readonly forms: readonly DemoForm[];
}

/**
 * The demo around `today`, an ISO day: yesterday, today and tomorrow have sessions in both programmes, every other
 * session keeps off Sundays. Slugs are the same for every day. @throws RangeError when `today` is no ISO day.
 */
export function demoData(today: string): DemoData {
  return {
    units: [...hanoiUnits, ...haiPhongUnits, ...kagawaUnits],
    venues: [...hanoiVenues, ...haiPhongKagawaVenues],
    programmes: [hanoiProgramme(today), haiPhongKagawaProgramme(today)],
    participants: [...hanoiParticipants(), ...haiPhongKagawaParticipants()],
    personas: demoPersonas,
    rules: demoRules,
    forms: demoForms,
  };
}
