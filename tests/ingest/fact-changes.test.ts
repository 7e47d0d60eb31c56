import { describe, expect, it } from "vitest";
import { toFactChanges } from "../../src/ingest/fact-changes.ts";
import { readBulletin, readCurated } from "../../src/pipeline.ts";
import { createSmallGazetteer } from "../link/small-gazetteer.ts";

const gazetteer = createSmallGazetteer();
const government = { label: "Institution", name: "上海市人民政府" };
const plan = { label: "Document", name: "工作方案", type: "方案" };
const issued = { subject: government, predicate: "ISSUED", object: plan, evidence: { quote: "印发《工作方案》" } };
const issuedOn = {
  subject: plan,
  property: "issuedOn",
  value: "2020-12-01",
  evidence: { quote: "12月1日" },
};
const goal = (value: number) => ({
  subject: plan,
  predicate: "SETS",
  object: { label: "Provision", kind: "GOAL", text: "建成基站", metric: "基站", comparator: "=", value },
  evidence: { quote: "建成基站" },
});

/** A bulletin that says `claims` in its second article. */
function say(...claims: object[]) {
  const text = "甲\n无关。\n\n乙\n12月1日，上海市人民政府印发《工作方案》，建成基站。\n";
  const bulletin = readBulletin("a", text, { title: "甲", kind: "DIGEST", publishedOn: "2020-12", region: "上海市" });
  const header = { bulletin: "a", article: 2, headline: "乙", region: "上海市" };
  const file = [header, ...claims].map((line) => JSON.stringify(line)).join("\n");
  const { contributions, refusals } = readCurated(bulletin, [{ file: "a.jsonl", text: file }], gazetteer);
  expect(refusals).toEqual([]);
  return contributions;
}

describe("toFactChanges", () => {
  it("tells what came, what went, and what is said otherwise", () => {
    const before = say(issued, issuedOn, goal(5));
    const after = say({ ...issued, evidence: { quote: "上海市人民政府印发《工作方案》" } }, goal(6));
    expect(toFactChanges(before, after)).toEqual([
      { change: "CHANGED", subject: "上海市人民政府", predicate: "ISSUED", object: "工作方案" },
      { change: "CHANGED", subject: "工作方案", predicate: "SETS", object: "建成基站" },
      { change: "REMOVED", subject: "工作方案", predicate: "issuedOn", object: "2020-12-01" },
    ]);
    expect(toFactChanges([], say(issued))).toEqual([
      { change: "ADDED", subject: "上海市人民政府", predicate: "ISSUED", object: "工作方案" },
    ]);
  });

  it("does not care in which article a fact stands", () => {
    const [first, second] = say(issued, issuedOn);
    expect(
      toFactChanges(
        say(issued, issuedOn),
        [second, first].flatMap((one) => one ?? []),
      ),
    ).toEqual([]);
  });
});
