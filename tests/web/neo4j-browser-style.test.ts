import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entityLabels, provenanceLabels, provenanceTypes, relationTypes } from "../../src/model/vocabulary.ts";
import { toContrast } from "../support/contrast.ts";

const text = readFileSync(new URL("../../web/public/browser/style.grass", import.meta.url), "utf8");

/** GraSS as Neo4j Browser reads it: no comments, one selector a rule, `;` and `:` part properties wherever they stand. */
const rules = new Map(
  [...text.matchAll(/([\w.]+) \{\n(.*?)\n\}\n/gs)].map(([, selector = "", body = ""]) => [
    selector,
    Object.fromEntries(
      body.split("\n").map((line) => {
        const [, name = "", value = ""] = /^ {2}([a-z-]+): '?([^:;']+)'?;$/.exec(line) ?? [];
        return [name, value];
      }),
    ),
  ]),
);
const base = { node: rules.get("node") ?? {}, relationship: rules.get("relationship") ?? {} };
const labels = ["Entity", ...entityLabels, ...provenanceLabels];
const types = [...relationTypes, ...provenanceTypes];

describe("the style of Neo4j Browser", () => {
  it("has a rule for every label and every type, and for nothing else", () => {
    expect([...rules.keys()].sort()).toEqual(
      [
        "node",
        "relationship",
        ...labels.map((label) => `node.${label}`),
        ...types.map((type) => `relationship.${type}`),
      ].sort(),
    );
  });

  it("consists of rules that Neo4j Browser's reader understands", () => {
    expect(text.replaceAll(/[\w.]+ \{\n(?: {2}[a-z-]+: (?:#[0-9A-F]{6}|\d+px|'[^':;]+');\n)+\}\n\n?/g, "")).toBe("");
  });

  it("puts Entity before the other labels, because every entity has both and the later rule wins", () => {
    expect([...rules.keys()].find((selector) => selector.startsWith("node."))).toBe("node.Entity");
  });

  it("tells kinds of nodes apart by colour", () => {
    const colors = labels.map((label) => rules.get(`node.${label}`)?.color);
    expect(new Set(colors).size).toBe(labels.length);
  });

  it.each(labels)("writes on %s in a contrast of at least 4.5", (label) => {
    const { color = "", "text-color-internal": ink = "" } = { ...base.node, ...rules.get(`node.${label}`) };
    expect(toContrast(color, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(types)(
    "draws %s so that it is seen on the light and on the dark ground, and its name can be read",
    (type) => {
      const { color = "", "text-color-internal": ink = "" } = {
        ...base.relationship,
        ...rules.get(`relationship.${type}`),
      };
      for (const ground of ["#F9FCFF", "#292C33"]) expect(toContrast(color, ground)).toBeGreaterThanOrEqual(3);
      expect(toContrast(color, ink)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(types)("names %s in Chinese", (type) => {
    expect(rules.get(`relationship.${type}`)?.caption).toMatch(/\p{Script=Han}/u);
  });
});
