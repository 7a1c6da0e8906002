import { describe, expect, it } from "vitest";
import { line } from "../../../webhooks/line/index.ts";
import { verify } from "../../../webhooks/line/verify.ts";
import { signLine } from "../../kit/twins/line-events.ts";

const settings = line.settings.parse({
  channelSecret: "test_channel_secret",
  previousChannelSecret: "last_years_secret",
  accessToken: "token",
});
const BODY = '{"destination":"U0123456789abcdef0123456789abcdef","events":[]}';

const verdictOf = (body: string, signature?: string) =>
  verify(
    { headers: { "x-line-signature": signature }, body: new TextEncoder().encode(body), receivedAt: 0 },
    settings,
  );

describe("LINE's signature", () => {
  // Computed with OpenSSL too.
  it.each([
    ["of a body in plain letters", BODY, "RdS+t5AfkJzW575TfVdHFyBLPlxZv5m+FZVUBNrhbfU="],
    [
      "of a body with escapes and UTF-8, over its exact bytes",
      String.raw`{"destination":"U0123456789abcdef0123456789abcdef","events":[{"text":"\ud83e\udd28 é"}]}`,
      "O7mOXXtZ4wjcZICg2P1ALavANhnnS9uvFNkSNVpYvms=",
    ],
    ["made with the secret before the change", BODY, signLine(BODY, "last_years_secret")],
  ])("%s is accepted", (_, body, signature) => {
    expect(verdictOf(body, signature)).toEqual({ genuine: true });
  });

  it.each([
    ["of another body", signLine(`${BODY} `, "test_channel_secret")],
    ["of another secret", signLine(BODY, "secret_of_a_stranger")],
    ["cut short", signLine(BODY, "test_channel_secret").slice(0, -1)],
    ["with something behind it", `${signLine(BODY, "test_channel_secret")}=`],
    ["that is no signature", "💧"],
  ])("%s is wrong", (_, signature) => {
    expect(verdictOf(BODY, signature)).toEqual({ genuine: false, reason: "wrong" });
  });

  it.each([[undefined], [""]])("%j is missing", (signature) => {
    expect(verdictOf(BODY, signature)).toEqual({ genuine: false, reason: "missing" });
  });
});

describe("a LINE account's settings", () => {
  it("know LINE's addresses, and take others without a slash at the end", () => {
    expect(settings).toMatchObject({ apiUrl: "https://api.line.me", dataApiUrl: "https://api-data.line.me" });
    expect(line.settings.parse({ ...settings, apiUrl: "http://127.0.0.1:8000/" }).apiUrl).toBe(
      "http://127.0.0.1:8000",
    );
  });
  it("take keys with stray spaces around them", () => {
    expect(line.settings.parse({ ...settings, accessToken: " abc+/=\n" }).accessToken).toBe("abc+/=");
  });
  it.each([
    ["an empty token", { accessToken: "" }],
    ["a token with a line break inside", { accessToken: "ab\ncd" }],
    ["no secret", { channelSecret: undefined }],
    ["an address that is none", { apiUrl: "api.line.me" }],
    ["an address of another kind", { apiUrl: "file:///etc/passwd" }],
  ])("refuse %s", (_, wrong) => {
    expect(line.settings.safeParse({ ...settings, ...wrong }).success).toBe(false);
  });
  it("describe each field, and keep every key secret", () => {
    for (const [name, field] of Object.entries(line.settings.shape)) {
      expect(field.description, name).toMatch(/\w/);
    }
    expect(line.secretFields).toEqual(
      Object.keys(line.settings.shape).filter((name) => !/Id$/.test(name) && !name.endsWith("Url")),
    );
  });
});
