/** Where the API for staff meets its use cases and the database: a part of `compose.ts`. */
import { createHash, randomBytes, randomInt } from "node:crypto";
import { echartsCharts } from "./adapters/echarts/charts.ts";
import { dateHolidays } from "./adapters/date-holidays/public-holidays.ts";
import { prismaAccountHealth } from "./adapters/prisma/account-health.ts";
import { prismaApiRequests } from "./adapters/prisma/api-requests.ts";
import { prismaAttaching } from "./adapters/prisma/attaching.ts";
import { prismaBroadcastRuns } from "./adapters/prisma/broadcast-runs.ts";
import { prismaListStore } from "./adapters/prisma/list-store.ts";
import { prismaRosterStore } from "./adapters/prisma/roster-store.ts";
import { prismaTimetableStore } from "./adapters/prisma/timetable-store.ts";
import { tableFiles } from "./adapters/tables/files.ts";
import { calendarFiles } from "./adapters/ical/calendar-files.ts";
import { listRoutes } from "./http/api/routes/lists.ts";
import { prismaBroadcastStore } from "./adapters/prisma/broadcasts.ts";
import { prismaCalendarStore } from "./adapters/prisma/calendar-store.ts";
import type { Database } from "./adapters/prisma/client.ts";
import { prismaPlaceStore } from "./adapters/prisma/place-store.ts";
import { prismaPresenceStore } from "./adapters/prisma/presence-store.ts";
import { prismaRehearsalOrders } from "./adapters/prisma/rehearsal/orders.ts";
import { prismaReminderRules } from "./adapters/prisma/reminder-rules.ts";
import { prismaReportStore } from "./adapters/prisma/report-store.ts";
import { prismaSessionStore } from "./adapters/prisma/session-store.ts";
import { prismaDeskStore } from "./adapters/prisma/desk-store.ts";
import { prismaFeedStore } from "./adapters/prisma/feed-store.ts";
import { prismaInviteStore } from "./adapters/prisma/invites.ts";
import { prismaFormStore } from "./adapters/prisma/form-store.ts";
import { prismaStaffStore } from "./adapters/prisma/staff.ts";
import { qrSvg } from "./adapters/qr/svg.ts";
import type { Config } from "./config.ts";
import { apiRouter } from "./http/api/router.ts";
import { attendanceRoutes } from "./http/api/routes/attendance.ts";
import { auditRoutes } from "./http/api/routes/audit.ts";
import { broadcastRunRoutes } from "./http/api/routes/broadcast-runs.ts";
import { broadcastRoutes } from "./http/api/routes/broadcasts.ts";
import { calendarRoutes } from "./http/api/routes/calendar.ts";
import { placeRoutes } from "./http/api/routes/places.ts";
import { reminderRoutes } from "./http/api/routes/reminders.ts";
import { deskRoutes } from "./http/api/routes/desk.ts";
import { inviteRoutes } from "./http/api/routes/invites.ts";
import { formRoutes } from "./http/api/routes/forms.ts";
import { rehearsalRoutes } from "./http/api/routes/rehearsals.ts";
import { reportRoutes } from "./http/api/routes/report.ts";
import { segmentRoutes } from "./http/api/routes/segments.ts";
import { sessionRoutes } from "./http/api/routes/sessions.ts";
import { writingHours } from "./services/calendar/writing-hours.ts";
import type { AccountDirectory } from "./services/ports/account-directory.ts";
import type { Log } from "./services/ports/log.ts";
import type { Secrets } from "./services/ports/secrets.ts";
import type { System } from "./services/ports/system.ts";
import { newFeeds } from "./services/feeds/feeds.ts";
import { holderOf } from "./services/staff/tokens.ts";

export interface ApiParts {
  readonly db: Database;
  readonly accounts: AccountDirectory;
  readonly system: System;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly config: Pick<Config, "secondApprovalAbove" | "publicUrl">;
}

/** How tokens are kept; they are 256 random bits, which no dictionary holds. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** 256 bits that nobody guesses. */
export const makeSecret = (): string => randomBytes(32).toString("base64url");

/** To be mounted at `/api`. */
export function composeApi(parts: ApiParts): ReturnType<typeof apiRouter> {
  const { db, accounts, system, log, secrets, config } = parts;
  const store = prismaBroadcastStore(db);
  const staff = prismaStaffStore(db);
  const health = prismaAccountHealth(db);
  const calendars = prismaCalendarStore(db);
  const holidays = dateHolidays();
  const hoursOf = writingHours({ calendars, holidays, system });
  const { secondApprovalAbove, publicUrl } = config;
  const desk = prismaDeskStore(db, secrets);
  const newFeed = publicUrl === undefined ? undefined : newFeeds(publicUrl, makeSecret, hashToken);
  return apiRouter({
    routes: [
      ...broadcastRoutes({ store, accounts, health, system, secondApprovalAbove }),
      ...broadcastRunRoutes({ store, runs: prismaBroadcastRuns(db), system }),
      ...segmentRoutes({ store, system }),
      ...reminderRoutes({ rules: prismaReminderRules(db), accounts, hoursOf, system }),
      ...sessionRoutes({ sessions: prismaSessionStore(db), accounts, hoursOf, system }),
      ...placeRoutes({ store: prismaPlaceStore(db), system }),
      ...listRoutes({
        ...{ rosters: prismaRosterStore(db, secrets), timetables: prismaTimetableStore(db) },
        ...{
          lists: prismaListStore(db),
          forms: prismaFormStore(db),
          tables: tableFiles,
          calendars: calendarFiles,
        },
        ...{ accounts, hoursOf, secrets, system },
      }),
      ...attendanceRoutes({ store: prismaPresenceStore(db), secrets, publicUrl, system }),
      ...reportRoutes({ store: prismaReportStore(db), charts: echartsCharts(), tables: tableFiles }),
      ...rehearsalRoutes({ orders: prismaRehearsalOrders(db), system }),
      ...calendarRoutes({ calendars, holidays, system }),
      ...deskRoutes({ desk, system }),
      ...inviteRoutes({
        ...{ desk, feeds: prismaFeedStore(db), newFeed, store: prismaInviteStore(db), accounts, publicUrl },
        ...{ pick: (below) => randomInt(below), drawQr: qrSvg, system },
      }),
      ...formRoutes({
        ...{
          store: prismaFormStore(db),
          rules: prismaReminderRules(db),
          together: prismaAttaching(db),
          system,
        },
      }),
      ...auditRoutes(staff),
    ],
    holderOf: (authorization) => holderOf({ store: staff, system, hash: hashToken }, authorization),
    requests: prismaApiRequests(db),
    system,
    log,
  });
}
