// The JSON Schema of a listing, in the dialects that tools ask for. The original is in 2020-12; the others are made from it.

/** @typedef {"draft-2020-12" | "draft-07" | "openapi-3.0"} Target */

/** @typedef {Record<string, unknown>} Schema */

/** @type {Record<Target, (schema: Schema) => Schema>} */
const TARGETS = { "draft-2020-12": (schema) => structuredClone(schema), "draft-07": draft07, "openapi-3.0": openapi };

/** Keywords whose value is a schema for each of its names. */
const NAMED = new Set(["properties", "$defs", "definitions"]);

/** Keywords of JSON Schema that OpenAPI 3.0 does not know, and that say nothing about data. */
const UNKNOWN_TO_OPENAPI = new Set(["$schema", "$id", "$defs", "$comment"]);

/** Depth of nested objects in a listing. */
const DEPTH = 4;

/** Schema of empty values, at the end of a recursive definition. */
const EMPTY = Object.freeze({ enum: [null, [], {}] });

/**
 * A copy of a schema of 2020-12 in another dialect.
 *
 * @param {Schema} schema
 * @param {string} target
 * @returns {Schema}
 */
export function jsonSchema(schema, target) {
  if (Object.hasOwn(TARGETS, target)) return TARGETS[/** @type {Target} */ (target)](schema);
  throw new TypeError(`unknown target \`${target}\`: choose \`${Object.keys(TARGETS).join("`, `")}\``);
}

/**
 * Converts to draft-07, which differs in one name from the parts of 2020-12 that the schema uses.
 *
 * @param {Schema} schema
 */
function draft07(schema) {
  const { $schema, $defs, ...rest } = mapped(schema, (inner) =>
    typeof inner.$ref === "string" ? { ...inner, $ref: inner.$ref.replace("#/$defs/", "#/definitions/") } : inner,
  );
  return { $schema: "http://json-schema.org/draft-07/schema#", ...rest, definitions: $defs };
}

/**
 * Converts to the dialect of OpenAPI 3.0, which lacks `null` as a type, constants, conditions and definitions. All of them
 * have equivalents, so that nothing is lost.
 *
 * @param {Schema} schema
 */
function openapi(schema) {
  return expanded(schema, /** @type {Record<string, Schema>} */ (schema.$defs ?? {}), []);
}

/**
 * @param {Schema} schema
 * @param {Record<string, Schema>} definitions
 * @param {readonly string[]} within the names of the enclosing definitions.
 * @returns {Schema}
 */
function expanded(schema, definitions, within) {
  return mapped(schema, (inner) => {
    if (typeof inner.$ref !== "string") return conditional(containing(nullable(listed(without(inner)))));
    const name = inner.$ref.slice("#/$defs/".length);
    const definition = definitions[name];
    if (definition === undefined) throw new TypeError(`the schema has no definition \`${name}\``);
    // A recursive definition ends at the depth of the deepest listing.
    const isDeep = within.filter((outer) => outer === name).length > DEPTH;
    return isDeep ? EMPTY : expanded(definition, definitions, [...within, name]);
  });
}

/** @param {Schema} schema */
function without(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !UNKNOWN_TO_OPENAPI.has(keyword)));
}

/**
 * Converts constants, and choices of constants, to a list of values.
 *
 * @param {Schema} schema
 */
function listed({ const: value, oneOf, ...rest }) {
  if (value !== undefined) return { ...rest, enum: [value] };
  if (!Array.isArray(oneOf)) return rest;
  return { ...rest, enum: oneOf.flatMap((choice) => choice.enum) };
}

/**
 * Converts `null` as a type to a keyword beside the type.
 *
 * @param {Schema} schema
 */
function nullable(schema) {
  const { type, anyOf, ...rest } = schema;
  if (Array.isArray(type) && type.includes("null")) {
    const [only] = type.filter((name) => name !== "null");
    return { ...rest, type: only, nullable: true };
  }
  if (!Array.isArray(anyOf) || anyOf.length !== 2 || anyOf[1].type !== "null") return schema;
  const [choice] = anyOf;
  const values = Array.isArray(choice.enum) ? { enum: [...choice.enum, null] } : {};
  return { ...choice, ...rest, ...values, nullable: true };
}

/**
 * Converts `contains`: a list has such an item if not all items are different from it.
 *
 * @param {Schema} schema
 */
function containing({ contains, ...rest }) {
  if (contains === undefined) return rest;
  return { ...rest, not: { type: "array", items: { not: contains } } };
}

/**
 * Converts conditions: if A then B, else C, is not A or B, and A or C.
 *
 * @param {Schema} schema
 */
function conditional({ if: condition, then, else: otherwise, ...rest }) {
  if (condition === undefined) return rest;
  const both = [
    ...(then === undefined ? [] : [{ anyOf: [{ not: condition }, then] }]),
    ...(otherwise === undefined ? [] : [{ anyOf: [condition, otherwise] }]),
  ];
  return { ...rest, allOf: [.../** @type {unknown[]} */ (rest.allOf ?? []), ...both] };
}

/**
 * Copies a schema with a change applied to each schema in it, from the inside out.
 *
 * @param {Schema} schema
 * @param {(schema: Schema) => Schema} change
 * @returns {Schema}
 */
function mapped(schema, change) {
  const fields = Object.entries(schema).map(([keyword, value]) => [keyword, inside(keyword, value, change)]);
  return change(Object.fromEntries(fields));
}

/**
 * @param {string} keyword
 * @param {unknown} value
 * @param {(schema: Schema) => Schema} change
 * @returns {unknown}
 */
function inside(keyword, value, change) {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? mapped(item, change) : item));
  if (!isObject(value) || keyword.startsWith("x-")) return value;
  if (!NAMED.has(keyword)) return mapped(value, change);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isObject(inner) ? mapped(inner, change) : inner]));
}

/**
 * @param {unknown} value
 * @returns {value is Schema}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
