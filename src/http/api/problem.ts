/** What the API answers when it cannot do what was asked: RFC 9457, application/problem+json. */
import { z } from "zod";
import { AppError, type AppErrorCode } from "../../core/errors.ts";

export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string().describe("the HTTP status in words"),
    status: z.int(),
    detail: z.string().describe("what is wrong and what to do, for people"),
    code: z.string().describe("the same for programs"),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe("each wrong place of the request"),
  })
  .meta({ id: "Problem" });
export type Problem = z.output<typeof problemSchema>;

/** Thrown by the API's own parts; everything else becomes one of these. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(status: number, code: string, detail: string, errors?: Problem["errors"]) {
    super(detail);
    this.name = "ApiProblem";
    this.problem = {
      ...{ type: "about:blank", title: TITLES[status] ?? "Error", status, detail, code },
      ...(errors ? { errors } : {}),
    };
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  500: "Internal Server Error",
};

const STATUS: Readonly<Partial<Record<AppErrorCode, number>>> = {
  "not-found": 404,
  "not-allowed": 403,
  "not-ready": 409,
  "name-taken": 409,
  "wrong-input": 400,
};

/** The wrong places of a request that zod refused. @param where `body`, `query` */
export function wrongRequest(error: z.ZodError, where: string): ApiProblem {
  const errors = error.issues.map(({ path, message }) => ({ path: [where, ...path].join("."), message }));
  return new ApiProblem(400, "wrong-input", `The ${where} is not right: see errors.`, errors);
}

/** Null for what is our own fault: the caller logs it and answers 500. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof ApiProblem) return error.problem;
  if (error instanceof AppError) {
    const status = STATUS[error.code];
    return status === undefined ? null : new ApiProblem(status, error.code, error.message).problem;
  }
  const status = (error as { status?: unknown } | null)?.status;
  if (typeof status !== "number" || status < 400 || status >= 500) return null;
  // Express's own: no JSON, too long, a wrong encoding. Its words may quote the body.
  return new ApiProblem(status, "wrong-input", UNREADABLE[status] ?? "The request cannot be read.").problem;
}

const UNREADABLE: Readonly<Record<number, string>> = {
  400: "The body is not JSON.",
  413: "The body is too long: at most 1 MB, and 16 MB where a file is sent.",
  415: "The body's encoding is not understood: send JSON in UTF-8.",
};
