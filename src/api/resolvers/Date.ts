import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isCalendarDate } from "../../model/date.ts";

function parse(value: unknown): string {
  if (typeof value === "string" && isCalendarDate(value)) return value;
  throw new GraphQLError(`expected a date such as 2020, 2020-12 or 2020-12-01, but got ${JSON.stringify(value)}`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}

/** Calendar dates of full or reduced precision (ISO 8601), checked against the calendar. */
export const DateScalar = new GraphQLScalarType({
  name: "Date",
  description:
    "ISO 8601 calendar date of full or reduced precision: 2020, 2020-12 or 2020-12-01. A reduced date stands for its whole interval.",
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
