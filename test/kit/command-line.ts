/** The command line as processes, beside a database that is running, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ROOT = path.join(import.meta.dirname, "..", "..");

export class CommandLine {
  private readonly databaseUrl: string;
  private readonly folder = mkdtempSync(path.join(tmpdir(), "donghanh-cli-"));

  constructor(databaseUrl: string) {
    this.databaseUrl = databaseUrl;
  }

  /** Runs one command to its end. */
  run(...args: string[]): Promise<Ended> {
    const { PATH = "", HOME = "" } = process.env;
    const settings = { DATABASE_URL: this.databaseUrl, SECRET_KEY: Buffer.alloc(32, 7).toString("base64") };
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(ROOT, "bin", "donghanh.js"), ...args], {
        ...{ cwd: this.folder, env: { PATH, HOME, DATA_DIR: path.join(this.folder, "data"), ...settings } },
      });
      let [out, err] = ["", ""];
      child.stdout.on("data", (chunk) => (out += String(chunk)));
      child.stderr.on("data", (chunk) => (err += String(chunk)));
      child.on("close", (code) => resolve({ code, out, err }));
    });
  }

  /** What a command that works prints. */
  async works(...args: string[]): Promise<string> {
    const { code, out, err } = await this.run(...args);
    expect(code, `${args.join(" ")}\n${err}`).toBe(0);
    return out;
  }

  /** @returns the file's path */
  write(name: string, what: unknown): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, JSON.stringify(what));
    return file;
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}
