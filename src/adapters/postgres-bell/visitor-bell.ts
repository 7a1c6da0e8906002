/** The bell between processes: PostgreSQL's LISTEN and NOTIFY over one connection of its own per process. */
import { Client } from "pg";
import type { Log } from "../../services/ports/log.ts";
import type { VisitorBell } from "../../services/ports/visitor-bell.ts";

const CHANNEL = "visitor_bell";
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 10_000;
/** While there is no connection; the pages of further visitors look by themselves. */
const MAX_WAITING_RINGS = 1_000;

export interface ClosableBell extends VisitorBell {
  /** Rings what is still to be rung, then hangs up. */
  close(): Promise<void>;
}

/**
 * Connects at the first use and again whenever the connection is lost. When it is back, the rings of that time go
 * out, and all listeners here are woken, since they may have missed something.
 */
export function postgresBell(databaseUrl: string, log: Log): ClosableBell {
  const listeners = new Map<string, Set<() => void>>();
  const toRing = new Set<string>();
  let connection: Client | undefined;
  let hasStarted = false;
  let isClosed = false;
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: NodeJS.Timeout | undefined;
  let ringing: Promise<void> = Promise.resolve();

  const wake = (address: string) => {
    for (const onRing of listeners.get(address) ?? []) onRing();
  };

  const connect = async (): Promise<void> => {
    const client = new Client({ connectionString: databaseUrl, keepAlive: true });
    client.on("error", (error) => {
      lose(client, error);
    });
    client.on("end", () => {
      lose(client);
    });
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
      client.on("notification", ({ processId, payload }) => {
        // Our own rings were heard without this detour.
        if (payload && processId !== rows[0]?.pid) wake(payload);
      });
      await client.query(`LISTEN ${CHANNEL}`);
      connection = client;
      retryMs = FIRST_RETRY_MS;
      for (const address of listeners.keys()) wake(address);
      flush();
    } catch (error) {
      retryLater(error);
      await client.end().catch(() => undefined);
    }
    if (isClosed) await hangUp();
  };

  const start = () => {
    if (hasStarted || isClosed) return;
    hasStarted = true;
    void connect();
  };

  const lose = (client: Client, error?: unknown) => {
    if (connection !== client) return;
    connection = undefined;
    retryLater(error);
  };

  const retryLater = (error?: unknown) => {
    if (isClosed) return;
    log.warn("visitor-bell-lost", { retryMs }, error);
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void connect(), retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  };

  /** Many rings at once go out as one statement. */
  const flush = () => {
    const client = connection;
    if (!client || toRing.size === 0) return;
    const addresses = [...toRing];
    toRing.clear();
    const sql = `SELECT pg_notify('${CHANNEL}', address) FROM unnest($1::text[]) AS address`;
    ringing = client.query(sql, [addresses]).then(
      () => undefined,
      () => undefined, // lost with the connection; the pages look by themselves
    );
  };

  const hangUp = async () => {
    const client = connection;
    connection = undefined;
    await client?.end().catch(() => undefined);
  };

  return {
    ring(address) {
      wake(address);
      start();
      if (toRing.size >= MAX_WAITING_RINGS) return;
      if (toRing.size === 0) queueMicrotask(flush);
      toRing.add(address);
    },
    listen(address, onRing) {
      start();
      const known = listeners.get(address) ?? new Set();
      listeners.set(address, known.add(onRing));
      return () => {
        known.delete(onRing);
        if (known.size === 0 && listeners.get(address) === known) listeners.delete(address);
      };
    },
    async close() {
      isClosed = true;
      clearTimeout(retryTimer);
      flush();
      await ringing;
      await hangUp();
    },
  };
}
