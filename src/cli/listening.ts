/** Explains why a port cannot be listened on. */
import type { Config } from "../config.ts";
import { Refusal } from "./ground.ts";

/** @throws Refusal when the port is taken or not allowed, saying how to choose another */
export async function listeningOn<Result>(config: Config, start: () => Promise<Result>): Promise<Result> {
  try {
    return await start();
  } catch (error) {
    const {
      code,
      hostname,
      port = config.port,
    } = error as { code?: string; hostname?: string; port?: number };
    const variable = port === config.metricsPort ? "METRICS_PORT" : "PORT";
    const another = `choose another one: ${variable}=${String(port + 1)} npm start`;
    if (code === "EADDRINUSE") {
      throw new Refusal(`Port ${String(port)} is used by another program. Stop that one, or ${another}`);
    }
    if (code === "EACCES") throw new Refusal(`This user may not listen on port ${String(port)}; ${another}`);
    if (code === "EADDRNOTAVAIL" || (code === "ENOTFOUND" && hostname === config.host)) {
      throw new Refusal(`HOST=${config.host} is not an address of this machine. Use 127.0.0.1 or 0.0.0.0.`);
    }
    throw error;
  }
}
