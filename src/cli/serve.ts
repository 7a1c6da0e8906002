/** `donghanh web` and `donghanh worker`: one part of the house each, several of each if you like. */
import { compose } from "../compose.ts";
import { openGround } from "./ground.ts";
import { listeningOn } from "./listening.ts";
import { untilStopped } from "./signals.ts";

/** Resolves when the process was stopped and everything is closed. @throws Refusal when the port is taken */
export async function serve(part: "web" | "worker"): Promise<void> {
  const stopped = untilStopped();
  const ground = await openGround();
  const { config } = ground;
  try {
    const house = compose(config, ground.databaseUrl, ground.secretKey);
    try {
      if (part === "web") {
        const { port } = await listeningOn(config, () => house.startWeb());
        house.log.info("web-started", { port });
      } else {
        await house.startWorker();
        house.log.info("worker-started");
      }
      await stopped;
      house.log.info(`${part}-stopping`);
    } finally {
      await house.stop();
    }
  } finally {
    await ground.leave();
  }
}
