/** How each account does, from what the house has written down. Times in epoch milliseconds. */
import type { SendErrorCode } from "../../core/delivery/send-error.ts";
import type { TokenAge } from "./token-keeper.ts";

/** What a plan counts, in its running period. */
export interface Quota {
  readonly counted: "messages" | "persons";
  readonly used: number;
  /** Null where the plan has no limit. */
  readonly allowance: number | null;
  /** When the platform was asked, or we counted. */
  readonly knownAt: number;
}

export interface AccountHealth {
  readonly accountId: string;
  readonly channel: string;
  readonly name: string;
  /** Null where the account's keys do not run out. */
  readonly token: TokenAge | null;
  /** The last sign of life of any contact, by the platform's clock; null where there was none. */
  readonly lastEventAt: number | null;
  /** When the platform last took a delivery, within the last 24 hours; null where it took none. */
  readonly lastSuccessAt: number | null;
  /** What is known of the plan; empty on platforms without one. */
  readonly quotas: readonly Quota[];
  /** Tries of the last 24 hours that failed, by code. */
  readonly errors: Readonly<Partial<Record<SendErrorCode, number>>>;
}

/** What a plan allows, from `since` on. */
export interface PlanToCount {
  readonly accountId: string;
  readonly since: number;
  readonly messagesPerMonth: number;
  readonly persons: number;
}

export interface AccountHealthStore {
  /** All accounts that are not removed, oldest first. */
  read(now: number): Promise<readonly AccountHealth[]>;
  /** Takes the place of what was known of the same count. Whoever asks a platform, or counts, keeps it here. */
  keepQuota(accountId: string, quota: Quota): Promise<void>;
  /** When each account's messages were last counted; accounts where they never were are missing. */
  messagesCountedAt(): Promise<ReadonlyMap<string, number>>;
  /** Until when nothing that counts is sent, because the plan is used up; null: it is not, whatever was kept before. */
  setSpent(accountId: string, until: number | null): Promise<void>;
  /** Counts calls that the platform took, or may have taken, and contacts who are persons; keeps the quotas. */
  countQuotas(plans: readonly PlanToCount[], now: number): Promise<void>;
}
