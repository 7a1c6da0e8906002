/** What Zalo takes as templates and as uploads, as strictly as it is known to look. */

/** One blank of an approved template, as `template/info` tells it. */
export interface TwinParam {
  readonly name: string;
  readonly require: boolean;
  readonly type: string;
  readonly maxLength: number;
  readonly minLength: number;
  readonly acceptNull: boolean;
}

/** Code and words of the refusal; null where all is well. */
export function faultInTemplate(
  {
    template_id: id,
    template_data: data,
    phone,
    user_id: user,
    tracking_id: tracking,
    mode,
    ...others
  }: Record<string, unknown>,
  byPhone: boolean,
  templates: Readonly<Record<string, readonly TwinParam[]>>,
): [number, string] | null {
  if (Object.keys(others).length > 0) return [-112, `unknown fields: ${Object.keys(others).join()}`];
  const wanted = templates[String(id)];
  if (!wanted) return [-109, "Template id is invalid"];
  if (byPhone) {
    if (typeof phone !== "string" || !/^84\d{9,10}$/.test(phone)) return [-108, "Phone number is invalid"];
    if (typeof tracking !== "string" || tracking.length < 1 || tracking.length > 48)
      return [-112, "tracking_id is invalid"];
    if (mode !== undefined && mode !== "development") return [-112, "mode is invalid"];
  } else if (typeof user !== "string" || tracking !== undefined || mode !== undefined)
    return [-201, "user_id is invalid"];
  const values = data as Record<string, unknown>;
  for (const { name, require, maxLength, minLength } of wanted) {
    const value = values[name];
    if (value === undefined && !require) continue;
    if (typeof value !== "string" || value.length < minLength) return [-1122, `${name} is missing`];
    if (value.length > maxLength) return [-1121, `${name} is too long`];
  }
  const foreign = Object.keys(values).find((name) => !wanted.some((one) => one.name === name));
  return foreign === undefined ? null : [-111, `${foreign} is not defined`];
}

/** 22:00 to 6:00 in Vietnam. */
export function isNight(now: number): boolean {
  const hour = new Date(now + 7 * 3_600_000).getUTCHours();
  return hour >= 22 || hour < 6;
}

/** The document in a multipart body, or why it is none: one part "file", of a known kind, at most 5 MB. */
export function uploadedIn(
  type: string,
  body: Buffer,
): { readonly name: string; readonly bytes: number } | string {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type)?.[1];
  if (!boundary) return "content type is invalid";
  const [head = "", ...rest] = body.toString("latin1").split("\r\n\r\n");
  const name = /^--\S+\r\nContent-Disposition: form-data; name="file"; filename="([^"\r\n]+)"\r\n/.exec(
    head,
  )?.[1];
  const end = `\r\n--${boundary}--\r\n`;
  const content = rest.join("\r\n\r\n");
  if (name === undefined || !head.startsWith(`--${boundary}\r\n`) || !content.endsWith(end))
    return "file is missing";
  const bytes = content.length - end.length;
  if (!/\.(pdf|docx?|csv)$/i.test(name)) return "the kind of file is not supported";
  return bytes < 1 || bytes > 5 * 1024 * 1024
    ? "file size is invalid"
    : { name: Buffer.from(name, "latin1").toString(), bytes };
}
