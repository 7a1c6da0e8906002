/** Bytes of files that people sent us, by an id of ours. What is known of a file stands in its row, not here. */

/** The file is larger than it may be; nothing of it was kept. */
export class FileTooLarge extends Error {
  constructor() {
    super("the file is larger than allowed");
    this.name = "FileTooLarge";
  }
}

export interface FileStore {
  /**
   * Writes a file whole or not at all, replacing one of that id. Resolves when it is safely kept.
   * @param id a UUID
   * @throws FileTooLarge; whatever `bytes` throws
   */
  write(
    id: string,
    bytes: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<{ readonly size: number; readonly sha256: string }>;
  /** The bytes, piece by piece. Rejects where there is no such file. */
  read(id: string): Promise<AsyncIterable<Uint8Array>>;
  /** Does nothing where there is none. */
  remove(id: string): Promise<void>;
}
