/**
 * The command line beside a database that is running, in a folder of its own. Its commands run in this process: one
 * of their own takes seconds to begin.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, vi } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { program } from "../../src/cli/program.ts";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ROOT = path.join(import.meta.dirname, "..", "..");

export class CommandLine {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "donghanh-cli-"));
  private readonly settings: Record<string, string>;

  constructor(databaseUrl: string) {
    const { PATH = "", HOME = "" } = process.env;
    this.settings = {
      ...{ PATH, HOME, DATABASE_URL: databaseUrl, DATA_DIR: path.join(this.folder, "data") },
      SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
    };
  }

  /** Runs one command to its end, as `bin/donghanh.js` does. */
  async run(...args: string[]): Promise<Ended> {
    const environment = process.env;
    const lines: string[] = [];
    const printed = vi.spyOn(console, "log").mockImplementation((line: unknown) => {
      lines.push(`${String(line)}\n`);
    });
    process.env = { ...this.settings };
    try {
      await program.parseAsync(args, { from: "user" });
      return { code: 0, out: lines.join(""), err: "" };
    } catch (error) {
      return { code: 1, out: lines.join(""), err: `${explain(error)}\n` };
    } finally {
      process.env = environment;
      printed.mockRestore();
    }
  }

  /** The same as a process. */
  runAlone(...args: string[]): Promise<Ended> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(ROOT, "bin", "donghanh.js"), ...args], {
        ...{ cwd: this.folder, env: this.settings },
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
