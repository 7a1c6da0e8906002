/** One call to a platform, as far as all platforms are alike: no answer becomes a SendError, an answer is read. */
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import { HttpFailure, type HttpClient, type HttpRequest } from "../../src/services/ports/http-client.ts";

/** What the platform answered. `json` is undefined when the body is not JSON: the client decides what that means. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly json: unknown;
}

const NO_ANSWER: Record<HttpFailure["reason"], { code: SendErrorCode; advice: string }> = {
  unreachable: {
    code: "unreachable",
    advice: "No connection to the platform: check this machine's network, DNS and the account's API address.",
  },
  "timed-out": {
    code: "timed-out",
    advice: "The platform took the request and gave no answer in time; the message may have been sent.",
  },
  aborted: {
    code: "timed-out",
    advice: "We stopped waiting for the platform's answer; the message may have been sent.",
  },
};

/** Calls and reads the answer, whatever its status. @throws SendError `unreachable` or `timed-out` when no answer came. */
export async function call(http: HttpClient, request: HttpRequest): Promise<Answer> {
  try {
    const { status, headers, body } = await http.request(request);
    return { status, headers, json: jsonIn(body) };
  } catch (error) {
    if (error instanceof HttpFailure) throw new SendError(NO_ANSWER[error.reason]);
    throw error;
  }
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
