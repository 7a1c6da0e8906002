/**
 * All settings of the process, and the only reader of `process.env`. A wrong setting stops the start with a sentence
 * that names the variable, what is expected and an example, and never repeats the value that was given.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** What the command line, `.env.example` and error messages say about one variable. */
export interface SettingNote {
  /** One line: what it is for. */
  readonly help: string;
  /** What a right value looks like: "Expected: …". */
  readonly shape: string;
  readonly example: string;
}

const urlWith = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));
const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535));

/** How to make a key that fits SECRET_KEY. */
export const MAKE_SECRET_KEY =
  "node -e \"console.log(require('node:crypto').randomBytes(32).toString('base64'))\"";

const note = <Schema extends z.ZodType>(schema: Schema, is: SettingNote): Schema => schema.meta({ ...is });

/** One entry per variable; an unset and an empty variable are the same. */
export const SETTINGS = z.object({
  DATA_DIR: note(z.string().default("./data"), {
    help: "Where the embedded database, its password and the key of the secrets are kept.",
    shape: "a folder's path",
    example: "./data",
  }),
  DATABASE_URL: note(urlWith(["postgres:", "postgresql:"]).optional(), {
    help: "Your own PostgreSQL (14 or newer). Unset: an embedded one under DATA_DIR.",
    shape: "a PostgreSQL address",
    example: "postgresql://donghanh:password@localhost:5432/donghanh",
  }),
  REDIS_URL: note(urlWith(["redis:", "rediss:"]).optional(), {
    help: "Carries the queue. Unset: the queue lives in PostgreSQL too.",
    shape: "a Redis address",
    example: "redis://localhost:6379",
  }),
  SECRET_KEY: note(
    z
      .string()
      .transform((value) => Buffer.from(value, "base64"))
      .refine((key) => key.length === 32)
      .optional(),
    {
      help: "Encrypts the secrets of the channel accounts. Needed with DATABASE_URL; else made in DATA_DIR/secret-key.",
      shape: `32 random bytes in base64 (44 characters); make them with: ${MAKE_SECRET_KEY}`,
      // Not a real key: somebody would use it.
      example: "<44 characters>",
    },
  ),
  HOST: note(z.string().default("127.0.0.1"), {
    help: "The address to listen on. Behind a reverse proxy on the same machine leave it; in a container: 0.0.0.0.",
    shape: "an IP address or a host name of this machine",
    example: "0.0.0.0",
  }),
  PORT: note(port.prefault("3000"), {
    help: "The port of webhooks, chat page and health checks.",
    shape: "a whole number from 0 (any free port) to 65535",
    example: "3000",
  }),
  PUBLIC_URL: note(
    urlWith(["http:", "https:"])
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
    {
      help: "Where the world reaches us; the platforms call webhooks below it.",
      shape: "an http or https address",
      example: "https://bot.example.gov.vn",
    },
  ),
  METRICS_TOKEN: note(z.string().min(16).optional(), {
    help: "Opens /metrics on PORT to requests with `Authorization: Bearer <token>`.",
    shape: "at least 16 characters",
    example: "a-long-random-word",
  }),
  METRICS_PORT: note(port.optional(), {
    help: "Serves /metrics without a token on a port of its own. Neither this nor METRICS_TOKEN: no metrics.",
    shape: "a whole number from 0 to 65535, not the same as PORT",
    example: "9464",
  }),
  FILES_MAX_MB: note(
    z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.number().min(1))
      .prefault("25"),
    {
      help: "The largest file that is kept of those which people send, in megabytes.",
      shape: "a whole number from 1 to 9999",
      example: "25",
    },
  ),
  FILES_TYPES: note(
    z
      .string()
      .regex(/^[\w.+*/,\s-]+$/)
      .prefault(
        "image/*,audio/*,video/*,application/pdf,application/msword,application/vnd.*,text/plain,text/csv",
      ),
    {
      help: "The types of files that are kept of those which people send.",
      shape: "media types with commas between them; a star at the end stands for anything",
      example: "image/*,application/pdf",
    },
  ),
  LOG_LEVEL: note(z.enum(["debug", "info", "warn", "error", "silent"]).default("info"), {
    help: "The least important log line to write.",
    shape: "one of debug, info, warn, error, silent",
    example: "info",
  }),
  SECOND_APPROVAL_ABOVE: note(
    z
      .string()
      .regex(/^\d{1,7}$/)
      .default("500")
      .transform(Number),
    {
      help: "A broadcast to more people than this needs the approval of two coordinators.",
      shape: "a whole number",
      example: "500",
    },
  ),
  CHAT_FRAME_ANCESTORS: note(
    z
      .string()
      .regex(/^('self'|'none'|https?:\/\/[\w.*:-]+)(\s+('self'|https?:\/\/[\w.*:-]+))*$/)
      .default("'self'"),
    {
      help: "The sites that may show the chat page inside their own pages.",
      shape: "addresses of sites with spaces between them, 'self' or 'none'",
      example: "'self' https://hanoi.example.gov.vn",
    },
  ),
});

/** The settings, checked. Paths are absolute. */
export interface Config {
  readonly dataDir: string;
  /** Undefined: embedded. */
  readonly databaseUrl: string | undefined;
  /** Undefined: the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** 32 bytes. Undefined only without `databaseUrl`. */
  readonly secretKey: Uint8Array | undefined;
  readonly host: string;
  readonly port: number;
  /** Without a slash at its end. */
  readonly publicUrl: string | undefined;
  readonly metricsToken: string | undefined;
  readonly metricsPort: number | undefined;
  /** Which files that people send are kept. */
  readonly files: { readonly maxBytes: number; readonly types: readonly string[] };
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly secondApprovalAbove: number;
  /** A list of sources for the policy `frame-ancestors`. */
  readonly chatFrameAncestors: string;
}

/** The process must not start. The message may be shown as it is: it holds no value that was given. */
export class WrongSettings extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "WrongSettings";
  }
}

/** Reads the variables. Pure. @throws WrongSettings naming every variable that is wrong. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(SETTINGS.shape).flatMap((name) => {
      const value = variables[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const read = SETTINGS.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => String(issue.path[0])));
    throw new WrongSettings([...names].map((name) => describeProblem(name, `${name} is not right.`)));
  }
  const is = read.data;
  if (is.DATABASE_URL && !is.SECRET_KEY) {
    throw new WrongSettings([
      describeProblem("SECRET_KEY", "DATABASE_URL is set, so SECRET_KEY must be set too."),
    ]);
  }
  if (is.METRICS_PORT !== undefined && is.METRICS_PORT !== 0 && is.METRICS_PORT === is.PORT) {
    throw new WrongSettings([describeProblem("METRICS_PORT", "METRICS_PORT is the same as PORT.")]);
  }
  return {
    dataDir: path.resolve(is.DATA_DIR),
    databaseUrl: is.DATABASE_URL,
    redisUrl: is.REDIS_URL,
    secretKey: is.SECRET_KEY,
    host: is.HOST,
    port: is.PORT,
    publicUrl: is.PUBLIC_URL,
    metricsToken: is.METRICS_TOKEN,
    metricsPort: is.METRICS_PORT,
    files: {
      maxBytes: is.FILES_MAX_MB * 1024 * 1024,
      types: is.FILES_TYPES.split(",").map((type) => type.trim().toLowerCase()),
    },
    logLevel: is.LOG_LEVEL,
    secondApprovalAbove: is.SECOND_APPROVAL_ABOVE,
    chatFrameAncestors: is.CHAT_FRAME_ANCESTORS,
  };
}

/** Reads `process.env`, and `.env` of the working folder for what is not set there. @throws WrongSettings */
export function loadConfig(): Config {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return readConfig(process.env);
}

/** The note of one variable. */
export function noteOf(name: string): SettingNote {
  return SETTINGS.shape[name as keyof typeof SETTINGS.shape].meta() as unknown as SettingNote;
}

function describeProblem(name: string, says: string): string {
  const { shape, example } = noteOf(name);
  return `${says}\n  Expected: ${shape}\n  Example:  ${name}=${example}`;
}
