/** The processes of a measurement: each server by itself, and the load by itself. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

export interface Child {
  readonly pid: number;
  /** Resolves with the child's next message. @throws when the child ends instead */
  hear(): Promise<unknown>;
  tell(order: object): void;
  stop(): Promise<void>;
}

/** @param profileDir where a CPU profile is left when the child stops */
export function startChild(file: string, orders: object = {}, profileDir?: string): Child {
  const child: ChildProcess = fork(path.join(import.meta.dirname, file), {
    execArgv: [
      "--import",
      "tsx",
      ...(profileDir === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileDir}`]),
    ],
    env: { ...process.env, ORDERS: JSON.stringify(orders) },
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(`${file} has ended early`);
  });
  ended.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    async hear() {
      const [message] = (await Promise.race([once(child, "message"), ended])) as [unknown];
      return message;
    },
    tell: (order) => void child.send(order),
    async stop() {
      child.kill("SIGTERM");
      await ended.catch(() => undefined);
    },
  };
}
