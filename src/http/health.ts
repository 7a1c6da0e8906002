/** Is the process alive, may it be given work, and how is it doing: `/healthz`, `/readyz`, `/metrics`. */
import { timingSafeEqual } from "node:crypto";
import { Router } from "express";

/** One thing that must be well for the process to work. */
export interface ReadinessCheck {
  readonly name: "database" | "migrations" | "queue";
  /** Rejects, or gives false, when it is not well. */
  readonly isWell: () => Promise<boolean>;
}

/** A check that takes longer than this is not well. */
const CHECK_TIMEOUT_MS = 3_000;

/** `/healthz` answers as long as the process lives; `/readyz` says 503 when one of the checks is not well. */
export function healthRouter(checks: readonly ReadinessCheck[], stopping: AbortSignal): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ ok: true });
  });
  router.get("/readyz", async (_request, response) => {
    const results = await Promise.all(
      checks.map(async (check) => [check.name, await isWell(check)] as const),
    );
    const ok = !stopping.aborted && results.every(([, well]) => well);
    response.status(ok ? 200 : 503).json({ ok, stopping: stopping.aborted, ...Object.fromEntries(results) });
  });
  return router;
}

async function isWell(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MS);
  });
  const well = await Promise.race([check.isWell().catch(() => false), tooLate]);
  clearTimeout(timer);
  return well;
}

/** Prometheus's text format. `token` undefined: the port itself is the protection. */
export function metricsRouter(
  render: () => Promise<{ readonly contentType: string; readonly body: string }>,
  token: string | undefined,
): Router {
  const router = Router();
  router.get("/metrics", async (request, response) => {
    if (token !== undefined && !isToken(request.headers.authorization, token))
      return void response
        .status(401)
        .json({ error: "Send the header Authorization: Bearer <METRICS_TOKEN>." });
    const { contentType, body } = await render();
    response.set("Content-Type", contentType).send(body);
  });
  return router;
}

function isToken(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
