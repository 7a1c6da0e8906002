/** Where a process may be killed: before and after each thing that it does for a message, in the order of the journey. */

export const KILL_POINTS = [
  "accept:before", // the webhook has come in, nothing is stored
  "accept:after", // committed, the platform has not been told yet
  "turn:before", // nudged
  "turn:claimed", // conversations locked and loaded
  "turn:decided", // nothing saved yet
  "turn:after", // committed, nothing handed on
  "load:after", // looked at, not yet begun
  "begin:before",
  "begin:after", // the attempt is written, the platform has not been called
  "call:after", // the platform has answered, nobody has recorded it
  "end:after", // recorded
  "due:after", // something waits on an account, the queue does not know
  "queue:after", // the queue knows
  "take:locked", // somebody looks there: rows locked and loaded
  "take:after", // their attempts are written
] as const;

/** What only a broadcast meets. */
export const BROADCAST_KILL_POINTS = [
  "call:after",
  "take:locked",
  "take:after",
  "end:after",
  "batch:locked", // a batch is locked and looked at
  "batch:after", // its try is written, the platform has not been called
  "batch-end:after", // recorded
] as const;
export type KillPoint = (typeof KILL_POINTS)[number] | (typeof BROADCAST_KILL_POINTS)[number];

/** Kill at the first time that this point is reached once the house has been open for so long. */
export interface KillPlan {
  readonly point: KillPoint;
  readonly afterMs: number;
}

/** What a child process is told. */
export interface ChildOrders {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Base64. */
  readonly secretKey: string;
  readonly kill: KillPlan | null;
  /** Shared by the processes of a house; the default one unless told. */
  readonly dataDir?: string;
  /** After so long a row still `sending` has lost its sender. */
  readonly sendingMs?: number;
  /** Log to standard error. */
  readonly isLogged?: boolean;
}
