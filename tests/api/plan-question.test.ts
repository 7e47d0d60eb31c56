import { describe, expect, it } from "vitest";
import { planQuestion, QuestionError } from "../../src/api/plan-question.ts";
import { defaultQuestionLimits } from "../../src/api/question-limits.ts";
import { readQuestions } from "../../src/api/questions.ts";
import { createSchema } from "../../src/api/schema.ts";
import { smallContext } from "../support/plan-query.ts";

const schema = createSchema();
const plan = (text: string, variables: Record<string, unknown> = {}) =>
  planQuestion(schema, { text, variables }, smallContext, defaultQuestionLimits);

describe("planQuestion", () => {
  it("gives a statement for each root field, under its response key", async () => {
    const plans = await plan("query ($n: Int) { a: people(first: $n) { totalCount } summary { label } }", { n: 3 });
    expect(plans.map(({ field, cost }) => [field, cost])).toEqual([
      ["a", 20],
      ["summary", 1500],
    ]);
  });

  it("plans every example question", async () => {
    for (const { query } of readQuestions()) expect((await plan(query)).length).toBeGreaterThan(0);
  });

  it.each([
    ["a syntax error", "{"],
    ["an unknown field", "{ nothing }"],
    ["a missing variable", "query ($id: ID!) { node(id: $id) { id } }"],
    ["a page too large", "{ people(first: 501) { totalCount } }"],
    ["too many aliases", `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
  ])("tells of %s", async (_, text) => {
    await expect(plan(text)).rejects.toThrow(QuestionError);
  });
});
