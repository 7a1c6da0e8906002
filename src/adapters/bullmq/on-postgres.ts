/** BullMQ's classes on PostgreSQL, taught to outlive a database that goes away. */
import { setTimeout as sleep } from "node:timers/promises";
import { createPostgresBackend, withBackend } from "bullmq";

/** Between two looks for work while PostgreSQL refuses. */
export const BREATH_MS = 1_000;

/**
 * After an error that is none of Redis', BullMQ (6.7) asks for the next job again at once. Where the error comes
 * without a detour over the network, no timer, signal or socket of this process is heard ever after: hence a breath.
 */
const breathing: typeof createPostgresBackend = (...given) => {
  const backend = createPostgresBackend(...given);
  const moveToActive = backend.moveToActive.bind(backend);
  backend.moveToActive = async (...args) => {
    try {
      return await moveToActive(...args);
    } catch (error) {
      await sleep(BREATH_MS);
      throw error;
    }
  };
  return backend;
};

export const OnPostgres = withBackend(breathing);

/**
 * Resolves with what was made once PostgreSQL answered it. BullMQ keeps a first connection that failed for ever, so
 * that one is closed, and another must be made. @throws the driver's errors
 */
export async function whenAnswered<
  Made extends { waitUntilReady(): Promise<unknown>; close(): Promise<unknown> },
>(made: Made): Promise<Made> {
  try {
    await made.waitUntilReady();
    return made;
  } catch (error) {
    await made.close().catch(() => undefined);
    throw error;
  }
}
