import { describe, expect, it } from "vitest";
import { parsePathsAddress } from "../../web/src/pages/paths/paths-address.ts";
import { type FoundPath, sharedPlaces, tellPath } from "../../web/src/pages/paths/tell-path.ts";

type Node = FoundPath["nodes"][number];
type Relation = FoundPath["relations"][number];

const node = (__typename: "Institution" | "Region" | "Provision", id: string) => ({ __typename, id, name: id }) as Node;
const relation = (type: Relation["type"], subject: string, object: string, role: string | null = null) =>
  ({ id: `${type}:${subject}`, type, role, subject: { id: subject }, object: { id: object } }) as Relation;

const path = (nodes: Node[], relations: Relation[]) => ({ length: relations.length, nodes, relations }) as FoundPath;

describe("tellPath", () => {
  it("tells each step from where the path comes, with the edge or against it", () => {
    const told = tellPath(
      path(
        [node("Institution", "学校"), node("Institution", "实验室"), node("Institution", "市科委")],
        [relation("CO_BUILDS", "学校", "实验室"), relation("SUPERVISES", "市科委", "实验室")],
      ),
    );
    expect(told.map(({ message, a, b }) => [a.id, message, b.id])).toEqual([
      ["学校", "paths.hop.CO_BUILDS.forward", "实验室"],
      ["实验室", "paths.hop.SUPERVISES.back", "市科委"],
    ]);
  });

  it("says of bodies that they belong to one another, of places and provisions that they lie within", () => {
    const told = tellPath(
      path(
        [node("Institution", "局"), node("Institution", "市政府"), node("Region", "市"), node("Region", "省")],
        [relation("PART_OF", "局", "市政府"), relation("GOVERNS", "市政府", "市"), relation("PART_OF", "市", "省")],
      ),
    );
    expect(told.map(({ message }) => message)).toEqual([
      "paths.hop.PART_OF.forward",
      "paths.hop.GOVERNS.forward",
      "paths.hop.WITHIN.forward",
    ]);
  });

  it("says which part a body has in a task", () => {
    const told = ["LEAD", "RESPONSIBLE", "SUPPORT", null].map(
      (role) =>
        tellPath(
          path(
            [node("Provision", "任务"), node("Institution", "局")],
            [relation("RESPONSIBLE_FOR", "局", "任务", role)],
          ),
        )[0]?.message,
    );
    expect(told).toEqual([
      "paths.hop.LEAD.back",
      "paths.hop.RESPONSIBLE_FOR.back",
      "paths.hop.SUPPORT.back",
      "paths.hop.RESPONSIBLE_FOR.back",
    ]);
  });
});

describe("sharedPlaces", () => {
  it("tells at which places all paths pass the same entity", () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => node("Institution", id)) as [Node, Node, Node, Node];
    expect(sharedPlaces([path([a, b, d], []), path([a, c, d], [])])).toEqual([true, false, true]);
  });
});

describe("the address of paths", () => {
  it("keeps what the service takes and nothing else", () => {
    expect(
      parsePathsAddress({ from: "a", to: "b", longest: "11", first: "20", type: ["LEADS", "LIKES"], asOf: "2020-13" }),
    ).toEqual({ from: "a", to: "b", first: 20, type: ["LEADS"] });
  });
});
