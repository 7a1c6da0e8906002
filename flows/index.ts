/** The list of flows, in the order in which their triggers are tried. */
import type { Script } from "../src/core/flow/script.ts";
import { byCoordinator } from "./by-coordinator.ts";
import { courtesy } from "./courtesy.ts";
import { fallback } from "./fallback.ts";
import { form } from "./form/index.ts";
import { help } from "./help.ts";
import { myData } from "./my-data/index.ts";
import { optOut } from "./opt-out.ts";
import { phoneCalendar } from "./phone-calendar/index.ts";
import { phrases } from "./phrases.ts";
import { places } from "./places/index.ts";
import { presence } from "./presence/index.ts";
import { reminderReply } from "./reminder-reply/index.ts";
import { results } from "./results/index.ts";
import { schedule } from "./schedule/index.ts";
import { settings } from "./settings/index.ts";
import { staffApproval, staffBroadcast } from "./staff-broadcast/index.ts";
import { welcome } from "./welcome/index.ts";

/** All conversations of the house, as the engine takes them. */
export const script: Script = {
  flows: [
    optOut,
    staffBroadcast,
    staffApproval,
    results,
    presence,
    places,
    phoneCalendar,
    welcome,
    settings,
    myData,
    schedule,
    reminderReply,
    form,
    help,
    byCoordinator,
    courtesy,
    fallback,
  ],
  special: { optOut: optOut.id, help: help.id, fallback: fallback.id, settings: settings.id },
  phrases,
};
