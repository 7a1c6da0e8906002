/** Which received files are kept. */
import type { ReceivedMessage } from "./inbound-event.ts";

export interface FileRules {
  readonly maxBytes: number;
  /** Media types, such as `application/pdf`, or their beginnings, such as `image/*`. */
  readonly types: readonly string[];
}

/** Types that a browser would run. Never kept, whatever the rules say. */
const ACTIVE = ["image/svg+xml", "text/html", "application/xhtml+xml", "text/xml", "application/xml"];
/** Said by servers that do not know. */
const UNKNOWN = ["", "application/octet-stream", "binary/octet-stream"];
const BY_ENDING: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  txt: "text/plain",
  csv: "text/csv",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
};

/** Does the message bring a file? */
export function bringsFile({ type }: ReceivedMessage): boolean {
  return type === "picture" || type === "video" || type === "audio" || type === "file";
}

/** The media type in lower case, without parameters; by the name's ending where the server does not know. */
export function mediaTypeOf(contentType: string | undefined, name: string | undefined): string {
  const said = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!UNKNOWN.includes(said)) return said;
  const ending = name?.toLowerCase().split(".").at(-1) ?? "";
  return (Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined) ?? "application/octet-stream";
}

/** May a file of this type be kept? */
export function mayKeep(mediaType: string, { types }: FileRules): boolean {
  if (ACTIVE.includes(mediaType)) return false;
  return types.some((type) =>
    type.endsWith("*") ? mediaType.startsWith(type.slice(0, -1)) : mediaType === type,
  );
}
