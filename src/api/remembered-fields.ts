import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { tooComplex } from "./question-limits.ts";

/** Types whose values the program itself remembers: no statement brings them, so that no response key matters. */
export const rememberedTypes = [
  "IngestJob",
  "IngestReport",
  "IngestedArticle",
  "ModelUse",
  "ModelProblem",
  "IngestPassage",
  "InputProblem",
  "FactChange",
] as const;

/** Longest part of a remembered list that is given at once. */
const largestPage = 500;

type Remembered = Readonly<Record<string, unknown>>;

/** Reads the field of its own name; a list that is given in parts from `offset` on, at most `first`. */
const readRemembered: GraphQLFieldResolver<Remembered, unknown> = (source, args, _context, { fieldName }) => {
  const value = source[fieldName];
  if (!Array.isArray(value) || args.first === undefined) return value;
  const { first, offset } = args as { first: number; offset: number };
  if (first > largestPage)
    throw tooComplex("pageSize", largestPage, first, `asks for ${first} ${fieldName} at once; go on with offset`);
  return value.slice(Math.max(offset, 0), Math.max(offset, 0) + Math.max(first, 0));
};

/** Lets every field of the remembered types be read; comes before whatever else gives fields their resolvers. */
export function withRememberedFields(schema: GraphQLSchema): GraphQLSchema {
  for (const name of rememberedTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`withRememberedFields: the schema has no type ${name}`);
    for (const field of Object.values(type.getFields())) field.resolve = readRemembered;
  }
  return schema;
}
