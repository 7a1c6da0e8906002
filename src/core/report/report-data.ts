/** What a report is made from. */
import type { Answered } from "../form/results.ts";
import type { Form } from "../form/form.ts";
import type { LocalText } from "../language/language.ts";

export interface ReportData {
  readonly name: LocalText;
  /** ISO days. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** Participants of all cohorts, each once. */
  readonly people: number;
  readonly cohorts: readonly { readonly id: string; readonly name: LocalText }[];
  /** In the order of time; without those that were cancelled. */
  readonly sessions: readonly ReportSession[];
  readonly attendance: readonly AttendanceCount[];
  /** Those that were published, by slug. */
  readonly forms: readonly ReportForm[];
}

export interface ReportSession {
  readonly id: string;
  readonly title: LocalText;
  /** ISO day. */
  readonly date: string;
  readonly speakers: readonly LocalText[];
  readonly cohortIds: readonly string[];
  /** Whom it concerns. */
  readonly people: number;
}

/** Of one session and one unit. */
export interface AttendanceCount {
  readonly sessionId: string;
  readonly unit: LocalText | null;
  readonly expected: number;
  readonly present: number;
  readonly late: number;
  /** Said before that they could not come, and were not seen. */
  readonly excused: number;
}

export interface ReportForm {
  readonly slug: string;
  readonly definition: Form;
  /** How often it was sent, of how many who could. */
  readonly sent: number;
  readonly asked: number;
  readonly responses: readonly ReportResponse[];
}

export interface ReportResponse extends Answered {
  /** Of whom or of which unit it tells; null where the form is anonymous, or they are no more. */
  readonly subjectId: string | null;
  readonly sessionId: string | null;
  /** Of whoever answered; none where the form is anonymous. */
  readonly cohortIds: readonly string[];
  /** Null where nobody knows, or may know. */
  readonly unit: LocalText | null;
  /** ISO day. */
  readonly day: string;
}
