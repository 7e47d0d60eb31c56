import { type GraphQLError, getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { defaultQuestionLimits, measureQuestion, parseWithin } from "../../src/api/question-limits.ts";
import { readQuestions } from "../../src/api/questions.ts";

const small = { depth: 4, aliases: 2, tokens: 60, rootFields: 3, fields: 8 };

function refusalOf(query: string, limits = small): { message: string; extensions: Record<string, unknown> } | null {
  try {
    parseWithin(limits, query);
    return null;
  } catch (error) {
    const { message, extensions } = error as GraphQLError;
    return { message, extensions };
  }
}

describe("measureQuestion", () => {
  it("counts levels, aliases, root fields and fields, fragments spread wherever they stand", () => {
    const query = `
      { one: a { ...F } ... on Query { b { ...F } } }
      fragment F on A { two: c { d } ...G }
      fragment G on A { e }
    `;
    expect(measureQuestion(parse(query))).toEqual([
      { depth: 3, aliases: 3, rootFields: 2, fields: 8, introspected: 8 },
    ]);
  });

  it("measures every operation of a document by itself", () => {
    expect(measureQuestion(parse("query A { a } query B { a b { c } }")).map(({ fields }) => fields)).toEqual([1, 3]);
  });

  it("takes no longer for fragments that double at every level", () => {
    const levels = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on A { x { ...F${i + 1} } y { ...F${i + 1} } }`,
    );
    const [size] = measureQuestion(parse(`{ ...F0 } ${levels.join(" ")} fragment F60 on A { z }`));
    expect(size).toMatchObject({ depth: 61, fields: 2 ** 61 - 2 + 2 ** 60 });
  });

  it("ends at a cycle of fragments, and at a fragment that isn't there", () => {
    const query = "{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ...A ...Missing } }";
    expect(measureQuestion(parse(query))).toMatchObject([{ depth: 2, fields: 2 }]);
  });
});

describe("parseWithin", () => {
  it.each([
    ["depth", "{ a { b { c { d { e } } } } }", "POLICYGRAPH_MAX_DEPTH", 4, 5],
    ["aliases", "{ a { x: b y: b z: b } }", "POLICYGRAPH_MAX_ALIASES", 2, 3],
    ["root fields", "{ a b c d }", "POLICYGRAPH_MAX_ROOT_FIELDS", 3, 4],
    ["fields", "{ a { b c d e f g h i } }", "POLICYGRAPH_MAX_FIELDS", 8, 9],
  ])("refuses too much %s, telling setting, limit and cost", (_, query, setting, limit, cost) => {
    const refusal = refusalOf(query);
    expect(refusal?.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", setting, limit, cost });
    expect(refusal?.message).toContain(`${cost}`);
    expect(refusal?.message).toContain(`at most ${limit} (${setting})`);
  });

  it("refuses too long a text before it is read to the end", () => {
    expect(refusalOf(`{ a(b: [${"1 ".repeat(1_000_000)}]) }`)?.extensions).toEqual({
      code: "QUERY_TOO_COMPLEX",
      setting: "POLICYGRAPH_MAX_TOKENS",
      limit: 60,
    });
  });

  it("refuses what nests so deep that reading it would overflow the stack", () => {
    const deep = `{ a(b: ${"[".repeat(100_000)}`;
    expect(refusalOf(deep, { ...small, tokens: 1_000_000 })?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX" });
  });

  it("leaves a syntax error what it is", () => {
    expect(refusalOf("{ a ")?.message).toContain("Syntax Error");
  });

  it("lets the example questions and GraphiQL's own pass, and no schema within the schema", () => {
    for (const { query } of readQuestions()) expect(refusalOf(query, defaultQuestionLimits)).toBeNull();
    expect(refusalOf(getIntrospectionQuery(), defaultQuestionLimits)).toBeNull();
    const many = [..."abcdefghij"].map((alias) => `${alias}: fields { name type { name description } }`).join(" ");
    const nested = `{ __schema { types { fields { type { ${many} } } } } }`;
    expect(refusalOf(nested, defaultQuestionLimits)?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX" });
  });
});
