/** Bounds how many pages one visitor keeps open at once, in this process. */

export interface OpenStreams {
  /**
   * Counts one more stream of this visitor. Where that is more than allowed, the oldest is told to leave: it may be
   * the remains of a lost connection, and the newest is the one that somebody looks at.
   * @returns to be called when the stream has ended
   */
  enter(address: string, leave: () => void): () => void;
}

export function openStreams(maxPerVisitor: number): OpenStreams {
  const streams = new Map<string, Set<() => void>>();
  return {
    enter(address, leave) {
      const own = streams.get(address) ?? new Set();
      streams.set(address, own.add(leave));
      const [oldest] = own;
      if (own.size > maxPerVisitor && oldest) {
        own.delete(oldest);
        oldest();
      }
      return () => {
        own.delete(leave);
        if (own.size === 0 && streams.get(address) === own) streams.delete(address);
      };
    },
  };
}
