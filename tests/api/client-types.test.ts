import { existsSync, readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type {
  Document,
  InstitutionIssuedArgs,
  Query,
  RelationType,
  Validity,
} from "../../src/api/generated/client-types.ts";
import { createSchema } from "../../src/api/schema.ts";

const project = new URL("../../", import.meta.url);
const { exports, files } = JSON.parse(readFileSync(new URL("package.json", project), "utf8"));
const source = exports["./schema"].types.replace("./dist/", "src/").replace(".d.ts", ".ts");

describe("policygraph/schema", () => {
  it("is shipped, and generated from the schema: every type of it, and nothing of the service", () => {
    expect(files).toEqual(expect.arrayContaining(["dist", "schema.graphql"]));
    const text = readFileSync(new URL(source, project), "utf8");
    expect(text).not.toContain("import");
    const builtIn = ["String", "Int", "Float", "Boolean", "ID"];
    const names = Object.values(createSchema().getTypeMap()).filter(
      ({ name }) => !name.startsWith("__") && !builtIn.includes(name),
    );
    const missing = names.filter(
      ({ name }) => !["Date", "File"].includes(name) && !new RegExp(`^export type ${name} `, "m").test(text),
    );
    expect(missing).toEqual([]);
  });

  it("stands beside the schema itself", () => {
    expect(existsSync(new URL(exports["./schema.graphql"], project))).toBe(true);
  });

  it("has dates as text, enums as unions, and arguments that may be left out", () => {
    expectTypeOf<Document["issuedOn"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Document["validity"]>().toEqualTypeOf<Validity>();
    expectTypeOf<"REPEALS">().toExtend<RelationType>();
    expectTypeOf<{ first: number }>().toExtend<InstitutionIssuedArgs>();
    expectTypeOf<Query["document"]>().toEqualTypeOf<Document | null>();
  });
});
