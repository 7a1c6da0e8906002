/**
 * LINE's published contract as a judge: calls, answers and events as LINE's own SDK types and sends them. What the types
 * leave open (graphemes, sizes of Flex, labels) is in ../twins/line-limits.ts.
 */
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { TwinAnswer, TwinRequest } from "../twins/twin-server.ts";
import { sdkFile, shapesOf, type Schema } from "./shapes.ts";

/** One of LINE's calls, as its SDK makes it. */
export interface Operation {
  readonly method: string;
  /** With `{names}` for what varies. */
  readonly path: string;
  /** The type of its JSON body. */
  readonly body?: string;
  /** The type of its answer; undefined where it is not JSON or says nothing. */
  readonly answer?: string;
  readonly takesRetryKey: boolean;
}

/** Where a value leaves the contract (such as `messages[0].text`), and how. */
export interface Breach {
  readonly property: string;
  readonly message: string;
}

/** All calls of the SDK's two clients. */
export const operations: readonly Operation[] = ["messagingApiClient", "messagingApiBlobClient"].flatMap(
  operationsOf,
);

/** The call that this method and path mean; the most literal one, where several fit. */
export function operationFor(method: string, path: string): Operation | undefined {
  return operations
    .filter((one) => one.method === method && patternOf(one.path).test(path))
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
}

/** Everything in which a JSON value is not of this type of the Messaging API. */
export function breachesOf(type: string, value: unknown): readonly Breach[] {
  return judge("messaging-api", type, value);
}

/** Everything in which a webhook event is not as LINE describes it. */
export function eventBreaches(event: unknown): readonly Breach[] {
  return judge("webhook", "Event", event);
}

/**
 * Lets the twin answer under the contract: a call that leaves it is refused as LINE would. An answer that leaves it is a
 * mistake of the twin's. @throws Error for the latter
 */
export async function underContract(
  request: TwinRequest,
  answer: () => Promise<TwinAnswer>,
): Promise<TwinAnswer> {
  const operation = operationFor(request.method, request.path);
  const refusal = operation && refusalOf(operation, request);
  if (refusal) return refusal;
  const given = await answer();
  const isJson = given !== "drop" && given.status < 300 && typeof given.body === "object";
  if (operation?.answer !== undefined && isJson) {
    const [breach] = breachesOf(operation.answer, JSON.parse(JSON.stringify(given.body)));
    if (breach) throw new Error(`no ${operation.answer}: ${breach.property} ${breach.message}`);
  }
  return given;
}

function refusalOf({ body: type, takesRetryKey }: Operation, request: TwinRequest): TwinAnswer | undefined {
  const { headers, body } = request;
  if (headers["x-line-retry-key"] !== undefined && !takesRetryKey)
    return { status: 400, body: { message: "The retry key is not supported" } };
  if (type === undefined) return undefined;
  if (!headers["content-type"]?.startsWith("application/json"))
    return { status: 415, body: { message: "Unsupported media type" } };
  const details = breachesOf(type, jsonIn(body));
  const message = `The request body has ${String(details.length)} error(s)`;
  return details.length > 0 ? { status: 400, body: { message, details } } : undefined;
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

const judges = new Map<string, ValidateFunction>();
const shapes = new Map<string, Readonly<Record<string, Schema>>>();

/** Reads the contract for the calls that send, so that the first of them is answered as fast as the others. */
export function readContract(): void {
  for (const type of ["ReplyMessageRequest", "PushMessageRequest", "MulticastRequest"])
    breachesOf(type, null);
}

/** Compiled when first asked for. */
function judge(area: string, type: string, value: unknown): readonly Breach[] {
  const name = `${area}/${type}`;
  const defs = shapes.get(area) ?? shapesOf(area);
  shapes.set(area, defs);
  // UTF-16 units, as LINE counts.
  const ajv = () =>
    new Ajv({ allErrors: true, strict: false, discriminator: true, unicode: false, logger: false });
  const validate = judges.get(name) ?? ajv().compile({ $ref: `#/$defs/${type}`, $defs: defs });
  judges.set(name, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(breach);
}

function breach({ instancePath, message = "", params }: ErrorObject): Breach {
  const property = instancePath
    .replaceAll(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".")
    .replace(/^\./, "");
  const named: unknown = params["additionalProperty"];
  return { property, message: typeof named === "string" ? `${message}: ${named}` : message };
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);

/** Method, path and headers stand in the client's code, types in its declarations. */
function operationsOf(client: string): Operation[] {
  const code = sdkFile("messaging-api", "api", `${client}.js`);
  const declarations = sdkFile("messaging-api", "api", `${client}.d.ts`);
  return [...code.matchAll(/async (\w+)WithHttpInfo\([^)]*\) \{\n([\s\S]*?)\n {4}\}\n/g)].map(
    ([, name = "", body = ""]) => {
      const [, parameters = "", answer = ""] =
        new RegExp(`\\b${name}WithHttpInfo\\(([^)]*)\\): Promise<\\w+\\.\\w+<(?:\\w+\\.)?(\\w+)>>`).exec(
          declarations,
        ) ?? [];
      const sent = /: (\w+(?:Request))\b/.exec(parameters)?.[1];
      return {
        method: (/httpClient\.(get|post|put|delete)/.exec(body)?.[1] ?? "").toUpperCase(),
        path: /"(\/[^"]+)"/.exec(body)?.[1] ?? "",
        ...(sent !== undefined && { body: sent }),
        ...(answer.endsWith("Response") && { answer }),
        takesRetryKey: body.includes("X-Line-Retry-Key"),
      };
    },
  );
}
