/** The house's processes: so many at once, each web and worker, replaced when it is killed. */
import { setTimeout as sleep } from "node:timers/promises";
import type { ChildOrders } from "../kill-points.ts";
import { startHouse, type RunningHouse } from "../start-house.ts";

export interface Fleet {
  /** The port of an open house; waits until there is one. */
  port(): Promise<number>;
  /** Kills the open house that has been up for longest; waits until there is one. */
  killOne(): Promise<void>;
  /** Kills all, and starts none. */
  end(): Promise<void>;
}

/** @param size processes at once */
export function startFleet(size: number, orders: ChildOrders): Fleet {
  /** Open ones, oldest first. */
  const open: RunningHouse[] = [];
  const all = new Map<() => void, Promise<unknown>>();
  let isEnding = false;
  let next = 0;

  async function keepOne(): Promise<void> {
    while (!isEnding) {
      let kill: () => void = () => undefined;
      const starting = startHouse(orders, (given) => (kill = given));
      all.set(
        kill,
        starting.then(({ exited }) => exited),
      );
      const house = await starting;
      if (house.port > 0) open.push(house);
      await house.exited;
      open.splice(0, open.length, ...open.filter((one) => one !== house));
      all.delete(kill);
    }
  }
  const kept = Array.from({ length: size }, keepOne);

  async function anyOpen(): Promise<RunningHouse> {
    for (;;) {
      const house = open[next++ % Math.max(open.length, 1)];
      if (house) return house;
      await sleep(50);
    }
  }

  return {
    port: async () => (await anyOpen()).port,
    async killOne() {
      await anyOpen();
      const house = open.shift();
      house?.kill();
      await house?.exited;
    },
    async end() {
      isEnding = true;
      for (const kill of all.keys()) kill();
      await Promise.all(kept);
    },
  };
}
