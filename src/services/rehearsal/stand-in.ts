/** Stand-ins for the office's own accounts: they can what those can, and what they send arrives on a simulated phone. */
import { monthBeganAt } from "../../core/delivery/quota.ts";
import { SendError } from "../../core/delivery/send-error.ts";
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Outgoing, Sent } from "../../core/message/outgoing.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { Quota } from "../ports/account-health.ts";
import type { Channel } from "../ports/channel.ts";
import type { System } from "../ports/system.ts";

/** One platform call that was taken. */
export interface Arrival {
  readonly deliveryId: string;
  readonly address: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly language: Language;
  readonly contents: readonly Content[];
}

/** What arrived on everybody's phones, and what did not because a plan was used up. */
export class Phones {
  readonly spent: { readonly account: string; readonly at: number }[] = [];
  private arrived: Arrival[] = [];

  take(arrival: Arrival): void {
    this.arrived.push(arrival);
  }

  /** What has arrived since the last time. */
  drain(): readonly Arrival[] {
    const all = this.arrived;
    this.arrived = [];
    return all;
  }
}

/** @param quota what is known of the plan of the true account; null where nothing is */
export function standIn(
  account: OpenAccount,
  phones: Phones,
  system: Pick<System, "now">,
  quota: Quota | null,
): OpenAccount {
  const spend = planOf(account, quota);
  const { multicastSize: _, ...can } = account.can;
  const { channel } = account;
  const platform: Channel = {
    verify: () => ({ genuine: false, reason: "wrong" }),
    parse: () => [],
    pack: (contents) => channel.pack(contents),
    check: () => Promise.resolve({ name: account.name, findings: [] }),
    send({ to, route, contents, language }: Outgoing, key: string): Promise<Sent> {
      const at = system.now();
      if (route === "push" && !spend(at)) {
        if (!phones.spent.some((one) => one.account === account.name && isSameMonth(one.at, at)))
          phones.spent.push({ account: account.name, at });
        const advice = "The plan of the month is used up.";
        return Promise.reject(new SendError({ code: "quota-spent", advice }));
      }
      phones.take({ deliveryId: key, address: to, at, language, contents });
      return Promise.resolve({ messageIds: [key] });
    },
  };
  const zone = zoneOf(account);
  const isSameMonth = (one: number, other: number) => monthBeganAt(one, zone) === monthBeganAt(other, zone);
  return { ...account, can, channel: platform };
}

const zoneOf = ({ can, timezone }: OpenAccount) => can.planZone ?? can.countedPlan?.timezone ?? timezone;

/** Counts one message; false where the month's plan has no room for it. */
function planOf(account: OpenAccount, quota: Quota | null): (at: number) => boolean {
  const allowance = quota?.allowance ?? account.can.countedPlan?.messagesPerMonth ?? null;
  if (allowance === null) return () => true;
  const zone = zoneOf(account);
  const used = new Map<number, number>(quota ? [[monthBeganAt(quota.knownAt, zone), quota.used]] : []);
  return (at) => {
    const month = monthBeganAt(at, zone);
    const before = used.get(month) ?? 0;
    if (before >= allowance) return false;
    used.set(month, before + 1);
    return true;
  };
}
