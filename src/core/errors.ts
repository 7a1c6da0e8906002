/** Errors that a person may read: a closed list of codes, each with a sentence that says what to do. */

export const APP_ERROR_CODES = [
  "unknown-channel", // no such kind of channel
  "unknown-account", // no such account
  "name-taken", // another account has this name
  "wrong-settings", // a channel's settings are not right
  "wrong-consent", // a consent link that is not ours, or too old
  "wrong-secret-key", // secrets cannot be opened with this SECRET_KEY
  "no-database", // the database cannot be started, opened or used as it is
  "wrong-menu", // a rich menu that the platform would refuse, or that leads nowhere
  "not-now", // another process is at it
  "not-found", // what was named is not there
  "not-allowed", // the role does not reach so far
  "not-ready", // what was asked cannot be done in this state, and what to do first
  "wrong-input", // what was given is not right; the sentence names the place
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

export class AppError extends Error {
  readonly code: AppErrorCode;

  /** @param says a sentence for the person at the keyboard: what is wrong and what to do; nothing secret */
  constructor(code: AppErrorCode, says: string) {
    super(says);
    this.name = "AppError";
    this.code = code;
  }
}
