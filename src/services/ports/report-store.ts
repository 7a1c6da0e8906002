/** What a report asks the database, all at once. */
import type { ReportData } from "../../core/report/report-data.ts";

export interface ReportStore {
  /** Null where no programme has the slug. */
  programme(slug: string): Promise<{ readonly id: string } | null>;
  /** Everything as it stood at one moment. */
  load(programmeId: string): Promise<ReportData>;
}
