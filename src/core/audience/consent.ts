/** Consent per purpose, with the version of the notice. The newest answer counts. */

/** What personal data may be used for. A closed list. */
export const PURPOSES = [
  /** Linking the contact to a participant's record, to show their own timetable. */
  "training",
  /** Writing first: reminders and news of the programme. */
  "notifications",
  /** Reading the name and language that they show in the chat app. */
  "profile",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The version of the privacy notice that flows show today. Raise it when the notice's meaning changes. */
export const NOTICE_VERSION = "2026-11";

export interface ConsentDecision {
  readonly purpose: Purpose;
  readonly granted: boolean;
  readonly noticeVersion: string;
  /** What was shown and what was answered, so that the decision can be proven. */
  readonly evidence: {
    readonly language: string;
    readonly noticeShown: string;
    readonly answer: string;
    readonly eventId: string;
  };
}
