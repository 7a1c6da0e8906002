/**
 * Keeps pairs of tokens that can be used once: renewed by one process alone, under a lease that outlives the call, and
 * saved before they are used. What cannot be renewed waits for a person, who is called once.
 */
import { mayReplaceRefused, needOf } from "../../core/account/token-life.ts";
import { SendError, type SendErrorFacts } from "../../core/delivery/send-error.ts";
import type { Lease } from "../ports/lease.ts";
import type { Log } from "../ports/log.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";
import type { Exchange, TokenKeeper, TokenPair } from "../ports/token-keeper.ts";
import type { TokenStore } from "../ports/token-store.ts";

export interface TokenTools {
  readonly store: TokenStore;
  readonly lease: Lease;
  readonly secrets: Secrets;
  readonly system: Pick<System, "now">;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Log;
}

export interface TokenKeepers {
  /** The keeper of one account; the same one each time. */
  of(accountId: string): TokenKeeper;
  /** Resolves when no renewal is under way: one that is cut off loses the account its access. */
  settled(): Promise<void>;
}

/** Longer than an exchange and its saving. */
const LEASE_TTL_MS = 45_000;
const LEASE_RETRY_MS = 250;
const LEASE_PATIENCE_MS = 30_000;
const EXCHANGE_TIMEOUT_MS = 15_000;
/** How often saving is tried, with a second between. */
const SAVE_TRIES = 10;
/** For how long this process believes what it has read: another one may have renewed since. */
const FRESH_MS = 5_000;
/** After an exchange that failed for a reason that may pass. */
const PAUSE_MS = 10_000;

const REFUSED_ANEW =
  "The platform refuses also the access token that it gave in place of a refused one: check that the app is active and may act for this account.";
const ELSEWHERE = "Another process is renewing the access token; it will be tried again.";
const NOT_SAVED = "The access token cannot be read or saved, because our database is out of reach.";

interface Kept {
  readonly tokens: { readonly accessToken: string; readonly refreshToken: string | null } | null;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly failure: string | null;
}

/** One keeper for each account, made when it is first asked for. */
export function tokenKeepers(tools: TokenTools): TokenKeepers {
  const keepers = new Map<string, Keeper>();
  return {
    of(accountId) {
      const keeper = keepers.get(accountId) ?? new Keeper(accountId, tools);
      keepers.set(accountId, keeper);
      return keeper;
    },
    async settled() {
      await Promise.all([...keepers.values()].map((keeper) => keeper.settled()));
    },
  };
}

class Keeper implements TokenKeeper {
  private readonly accountId: string;
  private readonly tools: TokenTools;
  /** When this process last replaced a token that was refused before its time. */
  private replacedAt: number | null = null;
  /** What was read last, and when. */
  private read: { readonly kept: Kept | null; readonly at: number } | null = null;
  /** Issued, and not saved yet: the only copy there is. */
  private unsaved: Kept | null = null;
  private renewing: Promise<Kept | null> | null = null;
  private lastInLine: Promise<unknown> = Promise.resolve();
  private pause: { readonly until: number; readonly facts: SendErrorFacts } | null = null;

  constructor(accountId: string, tools: TokenTools) {
    this.accountId = accountId;
    this.tools = tools;
  }

  async current(exchange: Exchange, signal: AbortSignal): Promise<string> {
    let kept = await this.look();
    const need = needOf(lifeOf(kept), this.tools.system.now());
    if (need === "renewalNow" || this.unsaved) kept = await until(signal, this.renew(exchange, kept));
    return usable(kept, this.tools.system.now());
  }

  async another(refused: string, exchange: Exchange, signal: AbortSignal): Promise<string> {
    const now = this.tools.system.now();
    let kept = await this.look(0);
    if (kept?.tokens?.accessToken === refused) {
      if (kept.failure !== null) throw badCredentials(kept.failure);
      if (!mayReplaceRefused(this.replacedAt, now)) throw badCredentials(REFUSED_ANEW);
      kept = await until(signal, this.renew(exchange, kept));
      this.replacedAt = now;
    }
    return usable(kept, now);
  }

  async renewIfDue(exchange: Exchange, signal: AbortSignal): Promise<void> {
    const kept = await this.look();
    const need = needOf(lifeOf(kept), this.tools.system.now());
    if (need === "renewalSoon" || need === "renewalNow" || this.unsaved)
      await until(signal, this.renew(exchange, kept));
  }

  async keep(pair: TokenPair): Promise<void> {
    await this.alone(() => this.save(this.keptOf(pair)));
    this.tools.log.info("tokens-kept", { accountId: this.accountId });
  }

  async age() {
    const kept = await this.look(0);
    return kept && { issuedAt: kept.issuedAt, expiresAt: kept.expiresAt, failure: kept.failure };
  }

  async settled(): Promise<void> {
    await this.lastInLine;
  }

  private async look(maxAgeMs = FRESH_MS): Promise<Kept | null> {
    const { system } = this.tools;
    if (this.read && system.now() - this.read.at < maxAgeMs) return this.read.kept;
    try {
      return await this.load();
    } catch {
      // What we know goes on working while the database is away for a moment.
      if (this.read) return this.read.kept;
      throw notNow(NOT_SAVED);
    }
  }

  private async load(): Promise<Kept | null> {
    const { store, secrets, system } = this.tools;
    const row = await store.load(this.accountId);
    const kept = row && {
      tokens: row.sealed === null ? null : (JSON.parse(secrets.open(row.sealed)) as Kept["tokens"]),
      issuedAt: row.issuedAt,
      expiresAt: row.expiresAt,
      failure: row.failure,
    };
    this.read = { kept, at: system.now() };
    return kept;
  }

  /** Who asks while a renewal is under way gets its result. The callers' signals do not reach it: a call that is cut
   * off in the middle would use up the refresh token and lose the new one. */
  private renew(exchange: Exchange, stale: Kept | null): Promise<Kept | null> {
    const { pause } = this;
    if (pause && this.tools.system.now() < pause.until) return Promise.reject(new SendError(pause.facts));
    this.renewing ??= this.alone(() => this.renewAlone(exchange, stale)).finally(() => {
      this.renewing = null;
    });
    return this.renewing;
  }

  private async renewAlone(exchange: Exchange, stale: Kept | null): Promise<Kept | null> {
    const { unsaved } = this;
    if (unsaved) {
      await this.save(unsaved);
      return unsaved;
    }
    const kept = await this.loadSurely();
    if (!isSame(kept, stale) || kept?.failure) return kept;
    try {
      const pair = await exchange(
        kept?.tokens?.refreshToken ?? null,
        AbortSignal.timeout(EXCHANGE_TIMEOUT_MS),
      );
      const renewed = this.keptOf(pair);
      await this.save(renewed);
      this.tools.log.info("tokens-renewed", { accountId: this.accountId });
      return renewed;
    } catch (error) {
      if (!(error instanceof SendError) || this.unsaved) throw error;
      if (error.code === "bad-credentials") return this.giveUp(kept, error);
      // Whatever became of the exchange, the message that waits for it was not sent.
      const code = error.meaning.retry === "no" ? error.code : "not-now";
      const facts = { ...error.facts, code };
      this.pause = { until: this.tools.system.now() + PAUSE_MS, facts };
      this.tools.log.warn("tokens-not-renewed", { accountId: this.accountId, code: error.code });
      throw new SendError(facts);
    }
  }

  /** Calls a person, once: nobody tries again before one has helped. */
  private async giveUp(kept: Kept | null, { facts }: SendError): Promise<Kept> {
    const dead: Kept = { ...(kept ?? { tokens: null, issuedAt: 0, expiresAt: 0 }), failure: facts.advice };
    await this.save(dead);
    const { httpStatus, platformCode, advice } = facts;
    const about = { accountId: this.accountId, httpStatus, platformCode, advice };
    this.tools.log.error("account-needs-consent", about);
    return dead;
  }

  private async save(kept: Kept): Promise<void> {
    const { store, secrets, system, sleep, log } = this.tools;
    const row = { ...kept, sealed: kept.tokens && secrets.seal(JSON.stringify(kept.tokens)) };
    const { sealed, issuedAt, expiresAt, failure } = row;
    for (let tries = 1; ; tries += 1) {
      try {
        await store.save(this.accountId, { sealed, issuedAt, expiresAt, failure });
        this.read = { kept, at: system.now() };
        this.unsaved = null;
        this.pause = null;
        return;
      } catch (error) {
        // Only what would be lost: that they are dead is found out again.
        if (kept.failure === null) this.unsaved = kept;
        if (tries === SAVE_TRIES) {
          log.error("tokens-not-saved", { accountId: this.accountId }, error);
          throw notNow(NOT_SAVED);
        }
        await sleep(1_000);
      }
    }
  }

  private async loadSurely(): Promise<Kept | null> {
    try {
      return await this.load();
    } catch {
      throw notNow(NOT_SAVED);
    }
  }

  private keptOf({ accessToken, refreshToken, lifetimeMs }: TokenPair): Kept {
    const issuedAt = this.tools.system.now();
    return {
      tokens: { accessToken, refreshToken },
      issuedAt,
      expiresAt: issuedAt + lifetimeMs,
      failure: null,
    };
  }

  /** One after the other in this process, and in no other process at the same time. */
  private alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.lastInLine.then(() => this.underLease(work));
    this.lastInLine = result.catch(() => undefined);
    return result;
  }

  private async underLease<Result>(work: () => Promise<Result>): Promise<Result> {
    const { lease, system, sleep } = this.tools;
    const name = `tokens-${this.accountId}`;
    const patientUntil = system.now() + LEASE_PATIENCE_MS;
    while (!(await lease.hold(name, LEASE_TTL_MS).catch(() => Promise.reject(notNow(NOT_SAVED))))) {
      if (system.now() >= patientUntil) throw notNow(ELSEWHERE);
      await sleep(LEASE_RETRY_MS);
    }
    try {
      return await work();
    } finally {
      // Not released: it expires by itself.
      await lease.release(name).catch(() => undefined);
    }
  }
}

function lifeOf(kept: Kept | null) {
  return kept && { issuedAt: kept.issuedAt, expiresAt: kept.expiresAt, isDead: kept.failure !== null };
}

function isSame(one: Kept | null, other: Kept | null): boolean {
  return one?.tokens?.accessToken === other?.tokens?.accessToken && one?.failure === other?.failure;
}

function usable(kept: Kept | null, now: number): string {
  if (kept?.tokens && needOf(lifeOf(kept), now) !== "person") return kept.tokens.accessToken;
  throw badCredentials(kept?.failure ?? REFUSED_ANEW);
}

function badCredentials(advice: string): SendError {
  return new SendError({ code: "bad-credentials", advice });
}

function notNow(advice: string): SendError {
  return new SendError({ code: "not-now", advice });
}

/** The work's result, or `not-now` when the caller gives up; the work goes on. */
function until<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(notNow(ELSEWHERE));
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}
