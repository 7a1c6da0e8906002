/** Ctrl-C and the signals by which supervisors stop a process. */

/** npm hands on the signal that the terminal gave us already: what comes within a second is the same one. */
const SAME_SIGNAL_MS = 1_000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Resolves at the first signal. A second one, later, ends the process at once with exit code 130. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let stoppedAt: number | null = null;
    const onSignal = () => {
      const now = Date.now();
      if (stoppedAt === null) {
        stoppedAt = now;
        resolve();
      } else if (now - stoppedAt > SAME_SIGNAL_MS) {
        process.exit(130);
      }
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
}
