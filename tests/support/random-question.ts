import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** A number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** A sequence of numbers that depends on the seed alone (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What an argument may be: what is there or makes sense, and what no one should send. */
const strings = {
  good: ["institution:上海市人民政府", "region:310000", "region:370200", "上海", "青岛市", "市科委", "意见", "亿元"],
  bad: [
    "",
    " ",
    "\u0000",
    "上\u{1F4A1}海",
    "AND (",
    "*:*",
    "`}) //",
    "$p1",
    "'",
    '"',
    "\\",
    "__proto__:x",
    "市".repeat(300),
  ],
};
const integers = { good: [1, 2, 3, 20], bad: [0, 500, 501, -1, 2147483647, -2147483648] };
const floats = { good: [-0.5, 100, 6e12], bad: [1e308, 0] };
const dates = { good: ["2020", "2020-12", "2020-12-01"], bad: ["0000", "9999-12-31", "2020-13", ""] };

/**
 * A question of one root field that the schema allows, with arguments of the right type and of all sorts: the text
 * depends on `draw` alone. `depth` bounds its levels.
 */
export function randomQuestion(schema: GraphQLSchema, draw: Draw, depth: number): string {
  const pick = <Value>(values: readonly Value[]): Value => values[draw(values.length)] as Value;
  const either = <Value>({ good, bad }: { good: readonly Value[]; bad: readonly Value[] }): Value =>
    pick(draw(12) === 0 ? bad : good);
  let aliases = 0;

  const literal = (type: GraphQLArgument["type"]): string => {
    if (isNonNullType(type)) return literal(type.ofType);
    if (isListType(type)) return `[${Array.from({ length: draw(4) }, () => literal(type.ofType)).join(", ")}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) return `{${args(Object.values(type.getFields()), ": ", 3)}}`;
    switch (type.name) {
      case "Int":
        return String(either(integers));
      case "Float":
        return String(either(floats));
      case "Boolean":
        return String(draw(2) === 0);
      case "Date":
        return `"${either(dates)}"`;
      default:
        return JSON.stringify(either(strings));
    }
  };
  const args = (
    all: readonly { name: string; type: GraphQLArgument["type"]; defaultValue?: unknown }[],
    colon: string,
    rarely: number,
  ) =>
    all
      .filter(({ type }) => isNonNullType(type) || draw(rarely) === 0)
      .map(({ name, type }) => `${name}${colon}${!isNonNullType(type) && draw(6) === 0 ? "null" : literal(type)}`)
      .join(", ");

  const selection = (type: GraphQLNamedType, left: number): string => {
    if (isAbstractType(type)) {
      const concrete = pick(schema.getPossibleTypes(type));
      return `{ __typename id ... on ${concrete.name} ${selection(concrete, left)} }`;
    }
    const fields = Object.values((type as GraphQLObjectType).getFields());
    const usable = fields.filter((field) => left > 1 || !isCompositeType(getNamedType(field.type)));
    const chosen = usable.length === 0 ? [] : Array.from({ length: 1 + draw(3) }, () => pick(usable));
    const texts = chosen.map((field) => {
      const given = args(field.args, ": ", 3);
      const named = getNamedType(field.type);
      aliases += 1;
      const below = isCompositeType(named) ? ` ${selection(named, left - 1)}` : "";
      return `f${aliases}: ${field.name}${given ? `(${given})` : ""}${below}`;
    });
    return `{ ${["__typename", ...texts].join(" ")} }`;
  };
  const root = pick(Object.values((schema.getQueryType() as GraphQLObjectType).getFields()));
  const given = args(root.args, ": ", 2);
  return `{ ${root.name}${given ? `(${given})` : ""} ${selection(getNamedType(root.type), depth)} }`;
}
