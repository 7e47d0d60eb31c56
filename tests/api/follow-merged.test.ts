import { describe, expect, it } from "vitest";
import { followMerged } from "../../src/api/follow-merged.ts";
import type { Planned } from "../../src/api/planned-fields.ts";
import type { SelectedField } from "../../src/graph/plan/selection.ts";

const field = (name: string, args: SelectedField["args"]): SelectedField => {
  return { key: name, name, args, type: "Entity", fields: [], onType: new Map() };
};
const merged = new Map([["institution:旧", "institution:新"]]);

/** What comes of `values`, and what was asked on the way. */
async function follow(asked: SelectedField, values: Planned[], again: Planned[] = [{ id: "institution:新" }]) {
  const lookedUp: string[] = [];
  const askedAgain: SelectedField["args"][] = [];
  const answer = await followMerged(
    asked,
    values,
    async ({ args }) => {
      askedAgain.push(args);
      return again;
    },
    async (ids) => {
      lookedUp.push(...ids);
      return new Map([...merged].filter(([id]) => ids.includes(id)));
    },
  );
  return { answer, lookedUp, askedAgain };
}

describe("followMerged", () => {
  it("costs nothing where something was found, or no entity was asked for", async () => {
    const found = [{ id: "institution:旧" }];
    expect(await follow(field("entity", { id: "institution:旧" }), found)).toEqual({
      ...{ answer: found, lookedUp: [], askedAgain: [] },
    });
    expect((await follow(field("documents", { first: 20 }), [[]] as unknown as Planned[])).lookedUp).toEqual([]);
    expect((await follow(field("reviewItem", { id: "review:0" }), [])).lookedUp).toEqual([]);
  });

  it.each([
    ["no row", []],
    ["an empty list", [[]]],
    ["an empty list with its parts", [{ rows: [], total: 0 }]],
    ["a count of none", [{ total: 0 }]],
  ])("asks again of the survivor where there is %s", async (_, values) => {
    const asked = field("documents", { filter: { issuedBy: "institution:旧", text: "institution" }, first: 20 });
    expect(await follow(asked, values as unknown as Planned[])).toEqual({
      answer: [{ id: "institution:新" }],
      lookedUp: ["institution:旧"],
      askedAgain: [{ filter: { issuedBy: "institution:新", text: "institution" }, first: 20 }],
    });
  });

  it("leaves what nobody merged as it is", async () => {
    const { answer, askedAgain } = await follow(field("entity", { id: "person:无" }), []);
    expect([answer, askedAgain]).toEqual([[], []]);
  });

  it("answers each of several ids by itself", async () => {
    const values = [{ id: "institution:甲", found: { name: "甲" } }];
    const again = [{ id: "institution:新", found: { name: "新" } }];
    const asked = field("nodes", { ids: ["institution:甲", "institution:旧", "institution:无"] });
    expect(await follow(asked, values, again)).toEqual({
      answer: [...values, { id: "institution:旧", found: { name: "新" } }],
      lookedUp: ["institution:旧", "institution:无"],
      askedAgain: [{ ids: ["institution:新"] }],
    });
  });
});
