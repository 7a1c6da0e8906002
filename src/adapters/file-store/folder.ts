/** Files as files: in a folder, under their ids, complete or not there. Processes that share them share the folder. */
import { createHash } from "node:crypto";
import { mkdir, open, rename, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";
import { isUuid } from "../../core/uuid.ts";
import { FileTooLarge, type FileStore } from "../../services/ports/file-store.ts";

/** @param folder made when it is needed. Mode 0600: the files hold what people sent. */
export function folderFileStore(folder: string): FileStore {
  /** In 256 folders: some file systems are slow with a hundred thousand names in one. */
  const placeOf = (id: string): string => {
    if (!isUuid(id)) throw new TypeError("not an id of a file");
    return path.join(folder, id.slice(0, 2), id);
  };

  return {
    async write(id, bytes, maxBytes) {
      const place = placeOf(id);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const part = await open(`${place}.part`, "w", 0o600);
      try {
        const kept = await copy(bytes, part, maxBytes);
        await part.sync();
        await part.close();
        await rename(`${place}.part`, place);
        // The new name itself is on disk only when the folder is.
        const directory = await open(path.dirname(place), "r");
        await directory.sync().finally(() => directory.close());
        return kept;
      } catch (error) {
        await part.close().catch(() => undefined);
        await rm(`${place}.part`, { force: true });
        throw error;
      }
    },

    async read(id) {
      const file = await open(placeOf(id), "r");
      return file.createReadStream();
    },

    async remove(id) {
      const place = placeOf(id);
      await rm(place, { force: true });
      await rm(`${place}.part`, { force: true });
    },
  };
}

async function copy(bytes: AsyncIterable<Uint8Array>, to: FileHandle, maxBytes: number) {
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of bytes) {
    size += piece.byteLength;
    if (size > maxBytes) throw new FileTooLarge();
    hash.update(piece);
    await to.writeFile(piece);
  }
  return { size, sha256: hash.digest("hex") };
}
