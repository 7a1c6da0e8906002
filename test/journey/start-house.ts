/** Starts the whole house as a process of its own (house-process.ts), to be killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import type { ChildOrders } from "./kill-points.ts";

export interface RunningHouse {
  /** 0 where it died before its doors were open. */
  readonly port: number;
  /** Resolves when the process is gone, killed or not. */
  readonly exited: Promise<unknown>;
  /** With SIGKILL: nothing can be tidied up. */
  kill(): void;
}

const HOUSE = path.join(import.meta.dirname, "house-process.ts");

/** Resolves when its doors are open, or when it died. @param onSpawn gives the way to kill it before that */
export async function startHouse(
  orders: ChildOrders,
  onSpawn: (kill: () => void) => void = () => undefined,
): Promise<RunningHouse> {
  const child = spawn(process.execPath, ["--import", "tsx", HOUSE], {
    env: { ...process.env, ORDERS: JSON.stringify(orders) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = () => void child.kill("SIGKILL");
  onSpawn(kill);
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const [port] = (await Promise.race([once(lines, "line"), exited.then(() => ["0"])])) as [string];
  return { port: Number(port), exited, kill };
}
