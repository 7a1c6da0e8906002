/** Who the server runs as. PostgreSQL refuses to run as root: then it is the system's user `postgres`. */
import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { chown } from "node:fs/promises";
import { AppError } from "../../core/errors.ts";

export interface ServerUser {
  /** For `spawn`: empty for ordinary users. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
  /** May this user enter the folder? */
  canReach(folder: string): boolean;
  /** Gives a file or an empty folder to this user. */
  own(file: string): Promise<void>;
}

/**
 * @param data the server's data folder: where an ordinary user made it, root goes on as that user.
 * @throws AppError with what to do when root has no user `postgres` and cannot make one.
 */
export function findServerUser(data: string): ServerUser {
  if (process.getuid?.() !== 0) {
    return { ids: {}, canReach: () => true, own: () => Promise.resolve() };
  }
  const ids = ownerOf(data) ?? idsOf("postgres") ?? makeUser();
  return {
    ids,
    canReach: (folder) =>
      spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...ids, cwd: "/", stdio: "ignore" }).status ===
      0,
    own: (file) => chown(file, ids.uid, ids.gid),
  };
}

function ownerOf(folder: string): { uid: number; gid: number } | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null;
}

function idsOf(name: string): { uid: number; gid: number } | null {
  const ask = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const [uid, gid] = [ask("-u"), ask("-g")];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

function makeUser(): { uid: number; gid: number } {
  try {
    const shell = ["--shell", "/usr/sbin/nologin"];
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", ...shell, "postgres"]);
  } catch {
    // Another process may have made it just now.
  }
  const ids = idsOf("postgres");
  if (ids) return ids;
  throw new AppError(
    "no-database",
    "PostgreSQL does not run as root, and the user `postgres` could not be made. " +
      "Start as an ordinary user, or make it (`useradd --system postgres`), or set DATABASE_URL.",
  );
}
