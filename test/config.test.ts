import { describe, expect, test } from "vitest";
import { noteOf, readConfig, SETTINGS, WrongSettings } from "../src/config.ts";

/** A key that nobody uses. */
const KEY = Buffer.alloc(32, 7).toString("base64");

describe("settings", () => {
  test("nothing needs to be set", () => {
    expect(readConfig({})).toMatchObject({
      databaseUrl: undefined,
      host: "127.0.0.1",
      port: 3000,
      logLevel: "info",
      secondApprovalAbove: 500,
      chatFrameAncestors: "'self'",
    });
  });

  test("an empty variable counts as unset", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " " })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  test("the public address loses the slash at its end", () => {
    expect(readConfig({ PUBLIC_URL: "https://bot.example.vn/" }).publicUrl).toBe("https://bot.example.vn");
  });

  const wrong: [why: string, variables: Record<string, string>, named: string][] = [
    ["a port that is a word", { PORT: "http" }, "PORT"],
    ["a port that does not exist", { PORT: "70000" }, "PORT"],
    ["another kind of database", { DATABASE_URL: "mysql://h/d" }, "DATABASE_URL"],
    ["a Redis address without a protocol", { REDIS_URL: "localhost:6379" }, "REDIS_URL"],
    ["a key of the wrong length", { SECRET_KEY: "c2hvcnQ=" }, "SECRET_KEY"],
    ["a database without a key", { DATABASE_URL: "postgresql://h/d" }, "SECRET_KEY"],
    ["a public address that is a name", { PUBLIC_URL: "bot.example.vn" }, "PUBLIC_URL"],
    ["a metrics token that can be guessed", { METRICS_TOKEN: "secret" }, "METRICS_TOKEN"],
    ["metrics on the port of the webhooks", { METRICS_PORT: "3000" }, "METRICS_PORT"],
    ["a log level that does not exist", { LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [
      "a frame ancestor that would end the policy",
      { CHAT_FRAME_ANCESTORS: "'self'; script-src *" },
      "CHAT_FRAME_ANCESTORS",
    ],
  ];
  test.each(wrong)("%s: refused, naming the variable, its shape and an example", (_why, variables, named) => {
    const problem = catchProblem(variables);
    expect(problem).toContain(named);
    expect(problem).toContain(`Expected: ${noteOf(named).shape}`);
    expect(problem).toContain(`Example:  ${named}=`);
  });

  test("several wrong settings are named together", () => {
    const problem = catchProblem({ PORT: "x", LOG_LEVEL: "y" });
    expect(problem).toContain("PORT");
    expect(problem).toContain("LOG_LEVEL");
  });

  test("a secret that was given is not repeated", () => {
    expect(catchProblem({ SECRET_KEY: "my-own-secret", DATABASE_URL: "nonsense-password" })).not.toMatch(
      /my-own-secret|nonsense-password/,
    );
  });

  test("every example is a right value", () => {
    const examples = Object.fromEntries(
      Object.keys(SETTINGS.shape).map((name) => [name, noteOf(name).example]),
    );
    expect(readConfig({ ...examples, SECRET_KEY: KEY }).secretKey).toHaveLength(32);
  });

  test(".env.example names every variable (renew it with vitest -u)", async () => {
    const lines = Object.keys(SETTINGS.shape).map((name) => {
      const { help, example } = noteOf(name);
      const usual = SETTINGS.shape[name as keyof typeof SETTINGS.shape].safeParse(undefined).data;
      return `# ${help}\n#${name}=${usual?.toString() ?? example}`;
    });
    const text = [
      "# Every setting. Copy this file to .env and take away the # before what you set.",
      ...lines,
    ];
    await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot("../.env.example");
  });
});

function catchProblem(variables: Record<string, string>): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof WrongSettings) return error.message;
    throw error;
  }
  throw new Error("these settings were taken");
}
