import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderFileStore } from "../../../src/adapters/file-store/folder.ts";
import { FileTooLarge, type FileStore } from "../../../src/services/ports/file-store.ts";

let folder: string;
let files: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "files-"));
  files = folderFileStore(path.join(folder, "made", "when-needed"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array, void> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}
async function* breakingOff(): AsyncGenerator<Uint8Array, void> {
  yield* pieces("half");
  throw new Error("the connection was lost");
}
async function textOf(id: string): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const piece of await files.read(id)) read.push(piece);
  return Buffer.concat(read).toString();
}
const leftOvers = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".part"));

test("a file is kept piece by piece, with its size and its hash", async () => {
  const id = randomUUID();
  const sha256 = createHash("sha256").update("Bài tập của Lan").digest("hex");
  expect(await files.write(id, pieces("Bài tập ", "của Lan"), 100)).toEqual({ size: 20, sha256 });
  expect(await textOf(id)).toBe("Bài tập của Lan");
});

test("an empty file is a file", async () => {
  const id = randomUUID();
  expect((await files.write(id, pieces(), 100)).size).toBe(0);
  expect(await textOf(id)).toBe("");
});

test("a file that is too large is not kept, whatever its sender said of its size", async () => {
  const id = randomUUID();
  await expect(files.write(id, pieces("12345", "6"), 5)).rejects.toThrow(FileTooLarge);
  await expect(files.read(id)).rejects.toThrow();
  expect(await leftOvers()).toEqual([]);
});

test("a file that breaks off leaves nothing, and the one before it as it was", async () => {
  const id = randomUUID();
  await files.write(id, pieces("whole"), 100);
  await expect(files.write(id, breakingOff(), 100)).rejects.toThrow("lost");
  expect(await textOf(id)).toBe("whole");
  expect(await leftOvers()).toEqual([]);
});

test("a second writing takes the place of the first", async () => {
  const id = randomUUID();
  await files.write(id, pieces("first"), 100);
  await files.write(id, pieces("second"), 100);
  expect(await textOf(id)).toBe("second");
});

test("what is removed is gone; removing it again does nothing", async () => {
  const id = randomUUID();
  await files.write(id, pieces("secret"), 100);
  await files.remove(id);
  await files.remove(id);
  await expect(files.read(id)).rejects.toThrow();
});

test.each(["../../etc/passwd", "", "a", `${randomUUID()}/..`])("%s is no id", async (id) => {
  await expect(files.read(id)).rejects.toThrow("not an id");
  await expect(files.write(id, pieces("x"), 9)).rejects.toThrow("not an id");
});
