import { GraphQLError, GraphQLScalarType } from "graphql";

/** An uploaded file, as the GraphQL multipart request specification puts it in the place of a variable. */
export const FileScalar = new GraphQLScalarType<File, never>({
  name: "File",
  description: "A file of a form: multipart/form-data by the GraphQL multipart request specification.",
  parseValue: (value) => {
    if (isFile(value)) return value;
    throw new GraphQLError(`expected a file of a multipart/form-data request, but got ${typeof value}`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
  },
});

/** By what it can do: the server has a class of its own for files. */
function isFile(value: unknown): value is File {
  return typeof value === "object" && value !== null && "arrayBuffer" in value && "name" in value;
}
