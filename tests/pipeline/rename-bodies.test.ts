import { describe, expect, it } from "vitest";
import { parseClaim } from "../../src/model/claim.ts";
import { renameBodies } from "../../src/pipeline/rename-bodies.ts";

const body = (name: string, mention?: string) => ({ label: "Institution", name, ...(mention && { mention }) });

function renamed(said: object) {
  const parsed = parseClaim({ evidence: { quote: "原文" }, ...said });
  if (!parsed.success) throw parsed.error;
  return renameBodies(parsed.data, new Map([["市某办", "上海市某办公室"]]));
}

describe("renameBodies", () => {
  it("renames bodies, and bodies by which something else is known; what was printed stays an alias", () => {
    expect(
      renamed({ subject: { label: "Person", name: "张三", at: "市某办" }, predicate: "LEADS", object: body("市某办") }),
    ).toMatchObject({ subject: { at: "上海市某办公室" }, object: body("上海市某办公室", "市某办") });
    expect(
      renamed({ subject: { label: "Document", name: "方案", issuer: "市某办" }, property: "issuedOn", value: "2020" }),
    ).toMatchObject({ subject: { name: "方案", issuer: "上海市某办公室" } });
    const goal = { label: "Provision", kind: "TASK", text: "建成", setBy: { label: "Institution", name: "市某办" } };
    expect(renamed({ subject: body("复旦大学"), predicate: "SETS", object: goal })).toMatchObject({
      subject: { name: "复旦大学" },
      object: { setBy: { name: "上海市某办公室" } },
    });
  });

  it("leaves everything else as it is, a document of that name too", () => {
    const said = { subject: body("复旦大学"), predicate: "ISSUED", object: { label: "Document", name: "市某办" } };
    expect(renamed(said)).toMatchObject(said);
  });
});
