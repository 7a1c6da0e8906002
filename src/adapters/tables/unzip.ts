/**
 * The parts of a ZIP archive, unpacked within a bound, and packed again without compression: what comes out is what
 * was looked at, whatever the archive said of itself. Format: PKWARE APPNOTE 6.3, without ZIP64 and encryption.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { AppError } from "../../core/errors.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

/**
 * The wanted parts by name.
 * @param maxBytes of all wanted parts together, unpacked
 * @throws AppError `wrong-input` where it is broken, encrypted, or larger than that
 */
export function unzip(
  archive: Buffer,
  isWanted: (name: string) => boolean,
  maxBytes: number,
): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let left = maxBytes;
  for (const { name, flags, method, packed } of entriesOf(archive)) {
    if (!isWanted(name)) continue;
    if ((flags & 1) === 1)
      throw new AppError("wrong-input", "The file is protected by a password: save it without one.");
    const part = method === 0 ? packed : method === 8 ? inflated(packed, left) : broken();
    left -= part.length;
    if (left < 0) tooLarge();
    parts.set(name, part);
  }
  return parts;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: Buffer;
}

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = archive.subarray(Math.max(0, archive.length - END_BYTES - MAX_COMMENT_BYTES));
  let at = end.length - END_BYTES;
  while (at >= 0 && end.readUInt32LE(at) !== END) at--;
  if (at < 0) broken();
  const count = end.readUInt16LE(at + 10);
  let place = end.readUInt32LE(at + 16);
  for (let index = 0; index < count; index++) {
    if (place + 46 > archive.length || archive.readUInt32LE(place) !== ENTRY) broken();
    const nameLength = archive.readUInt16LE(place + 28);
    const local = archive.readUInt32LE(place + 42);
    if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL) broken();
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    yield {
      name: archive.toString("utf8", place + 46, place + 46 + nameLength),
      flags: archive.readUInt16LE(place + 8),
      method: archive.readUInt16LE(place + 10),
      packed: archive.subarray(from, from + archive.readUInt32LE(place + 20)),
    };
    place += 46 + nameLength + archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32);
  }
}

function inflated(packed: Buffer, maxBytes: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") tooLarge();
    return broken();
  }
}

function tooLarge(): never {
  throw new AppError(
    "wrong-input",
    "The file is too large when unpacked. Keep the rows that matter, without pictures and empty formatted rows, or split it.",
  );
}

function broken(): never {
  throw new AppError("wrong-input", "The file is broken: open it and save it again as XLSX or CSV.");
}

/** An archive of these parts, stored without compression. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const [name, part] of parts) {
    const nameBytes = Buffer.from(name);
    // From "version needed" to "length of the extra field", the same in both headers.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(part), 10);
    common.writeUInt32LE(part.length, 14);
    common.writeUInt32LE(part.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const body = Buffer.concat([u32(LOCAL), common, nameBytes, part]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(place, 10);
    directory.push(Buffer.concat([u32(ENTRY), Buffer.from([20, 0]), common, rest, nameBytes]));
    bodies.push(body);
    place += body.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...bodies, entries, end]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
