/** One operation of the API: checked on the way in, described for the document, carried out by a service. */
import type { z } from "zod";
import type { Actor, Role } from "../../core/audience/actor.ts";
import type { WrittenFile } from "../../services/ports/tables.ts";

/** Who asks. A token speaks for one coordinator in one programme. */
export interface Asked<Params, Query, Body> {
  readonly actor: Actor;
  readonly programmeId: string;
  /** The programme's slug. */
  readonly programme: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Result extends z.ZodType = z.ZodType,
> {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** Below /api/v1, with `{name}` for parameters. */
  readonly path: string;
  /** What it does, in a line. */
  readonly summary: string;
  readonly tag: string;
  readonly role: Role;
  /** The answer holds a key: a repeat of the same request is told only that it was carried out. */
  readonly isSecret?: true;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** The request's body is a file: the handler is given its bytes. */
  readonly takesFile?: true;
  /** The answer is a file: the handler gives a `WrittenFile`, and there is no `result`. */
  readonly givesFile?: true;
  /** Missing: 204, nothing to say. */
  readonly result?: Result;
  readonly handle: (
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<Result extends z.ZodType ? z.input<Result> : undefined>;
}

/** Gives a file. Like `route`. */
export function fileRoute<Params extends z.ZodType, Query extends z.ZodType>(
  one: Omit<Route<Params, Query>, "handle" | "body" | "result" | "takesFile" | "givesFile"> & {
    readonly handle: (asked: Asked<z.output<Params>, z.output<Query>, unknown>) => Promise<WrittenFile>;
  },
): Route {
  return { ...one, givesFile: true } as unknown as Route;
}

/** Checks a route's types against each other and hides them from the router. */
export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Result extends z.ZodType,
>(one: Route<Params, Query, Body, Result>): Route {
  return one as unknown as Route;
}
