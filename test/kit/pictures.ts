/** Pictures for menus: the smallest files that have a size. */

/** A PNG's beginning, which tells its size; the rest is missing. `tail` makes it longer. */
export function png(width: number, height: number, tail = 0): Uint8Array {
  const bytes = Buffer.alloc(24 + tail);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG's segments up to the one that tells its size. */
export function jpeg(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(
    "ffd8ffe000104a46494600010100000100010000ffc0001108000000000301220002110103110100",
    "hex",
  );
  bytes.writeUInt16BE(height, 25);
  bytes.writeUInt16BE(width, 27);
  return bytes;
}
