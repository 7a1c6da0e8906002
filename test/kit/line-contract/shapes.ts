/**
 * Turns the types that LINE publishes with its SDK into JSON Schemas. The SDK (`@line/bot-sdk`, Apache-2.0, Copyright
 * LINE Corporation) is generated from LINE's OpenAPI description and carries its limits in comments; we read the
 * installed files, nothing of them is copied here.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export type Schema = Readonly<Record<string, unknown>>;

const SDK = path.join(import.meta.dirname, "..", "..", "..", "node_modules", "@line", "bot-sdk", "dist");

/** LINE counts these in graphemes (line-limits.ts does); a schema counts UTF-16 units. */
const IN_GRAPHEMES = new Set(["chatBarText", "name"]);

/** A file of the SDK, as text. */
export const sdkFile = (...names: string[]): string => readFileSync(path.join(SDK, ...names), "utf8");

/** Every type of one area of the SDK (`messaging-api`, `webhook`) as a schema of that name. Objects are closed. */
export function shapesOf(area: string): Readonly<Record<string, Schema>> {
  const folder = path.join(area, "model");
  const files = readdirSync(path.join(SDK, folder)).filter((name) => name.endsWith(".d.ts"));
  const aliases = new Map<string, ts.TypeAliasDeclaration>();
  const collect = (prefix: string) => (node: ts.Node) => {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(prefix + node.name.text, node);
    else if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
      node.body.statements.forEach(collect(`${node.name.text}.`));
  };
  for (const name of files)
    ts.createSourceFile(name, sdkFile(folder, name), ts.ScriptTarget.Latest, true).statements.forEach(
      collect(""),
    );
  const reader = new Reader(aliases);
  return Object.fromEntries([...aliases].map(([name, alias]) => [name, reader.schemaOf(alias.type)]));
}

type Members = Map<string, { readonly schema: Schema; readonly isOptional: boolean }>;

class Reader {
  private readonly aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>;

  constructor(aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>) {
    this.aliases = aliases;
  }

  schemaOf(type: ts.TypeNode): Schema {
    if (ts.isTypeLiteralNode(type) || ts.isIntersectionTypeNode(type)) return this.object(type);
    if (ts.isUnionTypeNode(type)) return this.union(type);
    if (ts.isParenthesizedTypeNode(type)) return this.schemaOf(type.type);
    if (ts.isArrayTypeNode(type)) return { type: "array", items: this.schemaOf(type.elementType) };
    if (ts.isLiteralTypeNode(type)) {
      const { literal } = type;
      return { const: ts.isStringLiteral(literal) ? literal.text : literal.getText() === "true" };
    }
    if (ts.isTypeReferenceNode(type)) return this.reference(type);
    switch (type.kind) {
      case ts.SyntaxKind.StringKeyword:
        return { type: "string" };
      case ts.SyntaxKind.NumberKeyword:
        return { type: "number" };
      case ts.SyntaxKind.BooleanKeyword:
        return { type: "boolean" };
      case ts.SyntaxKind.ObjectKeyword:
        return { type: "object" };
      default:
        return {};
    }
  }

  private reference(type: ts.TypeReferenceNode): Schema {
    const name = type.typeName.getText();
    const [argument] = type.typeArguments ?? [];
    if (name === "Array" && argument) return { type: "array", items: this.schemaOf(argument) };
    // JSON has no dates: LINE sends them as texts.
    return this.aliases.has(name) ? { $ref: `#/$defs/${name}` } : name === "Date" ? { type: "string" } : {};
  }

  /** Of texts: one of them. Of objects: told apart by their `type`. */
  private union({ types }: ts.UnionTypeNode): Schema {
    const members = types.map((member) => this.schemaOf(member));
    if (members.every((member) => "const" in member))
      return { enum: members.map((member) => member["const"]) };
    if (members.every((member) => "$ref" in member))
      return { type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: members };
    return { anyOf: members };
  }

  private object(type: ts.TypeNode): Schema {
    const members = this.members(type);
    const required = [...members].filter(([, { isOptional }]) => !isOptional).map(([name]) => name);
    const properties = Object.fromEntries([...members].map(([name, { schema }]) => [name, schema]));
    const isOpen = members.size === 0;
    return { type: "object", properties, required, additionalProperties: isOpen };
  }

  /** What comes later in an intersection stands for what came before: `type: "text"` for `type: string`. */
  private members(type: ts.TypeNode): Members {
    if (ts.isIntersectionTypeNode(type))
      return new Map(type.types.flatMap((part) => [...this.members(part)]));
    if (ts.isTypeReferenceNode(type)) {
      const alias = this.aliases.get(type.typeName.getText());
      return alias ? this.members(alias.type) : new Map();
    }
    const members: Members = new Map();
    if (!ts.isTypeLiteralNode(type)) return members;
    for (const member of type.members) {
      if (!ts.isPropertySignature(member) || !member.type) continue;
      const name = member.name.getText().replaceAll(/["']/g, "");
      const schema = { ...this.schemaOf(member.type), ...limits(member, name) };
      members.set(name, { schema, isOptional: member.questionToken !== undefined });
    }
    return members;
  }
}

const LIMITS: readonly (readonly [RegExp, string])[] = [
  [/Minimum length: (\d+)/, "minLength"],
  [/Maximum length: (\d+)/, "maxLength"],
  [/Minimum items: (\d+)/, "minItems"],
  [/Maximum items: (\d+)/, "maxItems"],
  [/Minimum: (\d+)/, "minimum"],
  [/Maximum: (\d+)/, "maximum"],
];

/** The comment above a property names its limits. */
function limits(member: ts.PropertySignature, name: string): Schema {
  const [comment] = ts.getJSDocCommentsAndTags(member);
  const words = comment?.getText() ?? "";
  const found = LIMITS.flatMap(([pattern, keyword]): [string, number][] => {
    const number = pattern.exec(words)?.[1];
    return number === undefined ? [] : [[keyword, Number(number)]];
  });
  return Object.fromEntries(
    IN_GRAPHEMES.has(name) ? found.filter(([keyword]) => keyword !== "maxLength") : found,
  );
}
