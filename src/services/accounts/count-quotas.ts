/** Counts what plans allow, for accounts whose platform cannot be asked (`can.countedPlan`), whenever somebody looks. */
import { monthBeganAt } from "../../core/delivery/quota.ts";
import type { OpenAccount } from "../ports/account-directory.ts";
import type { AccountHealthStore } from "../ports/account-health.ts";
import type { System } from "../ports/system.ts";

export interface CountQuotasTools {
  readonly health: Pick<AccountHealthStore, "countQuotas">;
  readonly system: Pick<System, "now">;
}

/** One count of these accounts; those without a plan are left out. */
export async function countQuotas(
  { health, system }: CountQuotasTools,
  accounts: readonly Pick<OpenAccount, "id" | "can">[],
): Promise<void> {
  const now = system.now();
  const plans = accounts.flatMap(({ id, can: { countedPlan: plan } }) =>
    plan ? [{ accountId: id, since: monthBeganAt(now, plan.timezone), ...plan }] : [],
  );
  if (plans.length > 0) await health.countQuotas(plans, now);
}
