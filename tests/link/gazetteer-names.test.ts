import { describe, expect, it } from "vitest";
import { parseGazetteer } from "../../src/link/gazetteer.ts";
import { linkInstitution } from "../../src/link/link-institution.ts";
import { InputError } from "../../src/model/input-error.ts";

const regions = {
  file: "regions.jsonl",
  text: '{"code":"310000","name":"上海市","level":"PROVINCE","aliases":["上海"]}',
};
const institutions = {
  file: "institutions.jsonl",
  text: '{"institution":"上海市数字局","aliases":[{"alias":"市科委","in":"310000"}]}',
};

describe("the gazetteer's files of names", () => {
  it("are reported by file and line", () => {
    const parse = () =>
      parseGazetteer({
        regions,
        institutions,
        agencies: {
          file: "agencies.jsonl",
          text: '{"agency":"{town}科委","at":["city"]}\n{"agency":"科委","at":["city"],"in":["990000"]}',
        },
        bodies: [
          { file: "zones.jsonl", text: '{"body":"园区管理委员会","nearby":["园区"]}\n{"body":"甲"}\n{"body":"甲"}' },
        ],
        distinct: { file: "distinct.jsonl", text: '{"a":"甲","b":"甲","because":"同名"}' },
      });
    let problems: unknown;
    try {
      parse();
    } catch (error) {
      problems = (error as InputError).problems.map(({ at, code }) => `${at} ${code}`);
    }
    expect(problems).toEqual([
      "agencies.jsonl:1 GAZETTEER_MALFORMED",
      "zones.jsonl:1 GAZETTEER_MALFORMED",
      "distinct.jsonl:1 GAZETTEER_MALFORMED",
      "agencies.jsonl:2 GAZETTEER_DANGLING",
      "zones.jsonl:3 GAZETTEER_DUPLICATE",
    ]);
    expect(parse).toThrow(InputError);
  });

  it("may be left out, and give way to curated institutions", () => {
    const agencies = {
      file: "agencies.jsonl",
      text: '{"agency":"科学技术委员会","short":["科委"],"at":["municipality"]}',
    };
    const context = { place: "310000", on: "2021" };
    expect(
      linkInstitution("市科委", { gazetteer: parseGazetteer({ regions, institutions, agencies }), ...context }).name,
    ).toBe("上海市数字局");
    expect(
      linkInstitution("上海科委", { gazetteer: parseGazetteer({ regions, institutions, agencies }), ...context }).name,
    ).toBe("上海市科学技术委员会");
    expect(
      linkInstitution("上海科委", { gazetteer: parseGazetteer({ regions, institutions }), ...context }).name,
    ).toBeNull();
  });
});
