import { describe, expect, it } from "vitest";
import { answerLines } from "../../src/cli/resolve.ts";
import type { InputError } from "../../src/model/input-error.ts";
import { gazetteer } from "../support/gazetteer.ts";

const answer = (...questions: object[]) =>
  answerLines({ at: "stdin", source: questions.map((question) => JSON.stringify(question)).join("\n") }, gazetteer).map(
    (line) => JSON.parse(line),
  );

describe("resolve --jsonl", () => {
  it("answers each line with its id, the official name and the reason", () => {
    const questions = [
      { id: "a", surface: "市教委", place: "上海市", year: 2021, sentence: "市教委部署开学工作。" },
      { id: 2, surface: "市教委", place: null, year: null },
      { id: "c", surface: "省教育厅", place: "杭州市西湖区", year: "2021" },
    ];
    expect(answer(...questions)).toEqual([
      { id: "a", name: "上海市教育委员会", because: "文章地点是上海市；“教委”是上海市教育委员会的简称" },
      { id: 2, name: null, because: "不知道文章所说的地点，“市”无从确定" },
      {
        id: "c",
        name: "浙江省教育厅",
        because: "文章地点是杭州市西湖区，“省”指浙江省；“教育厅”是浙江省教育厅的全称",
      },
    ]);
  });

  it("takes a place that it does not know for none", () => {
    expect(answer({ id: 1, surface: "市教委", place: "乌有乡" })[0].name).toBeNull();
  });

  it("reports every line that is no question", () => {
    const source = '{"id":1}\n\nno json\n{"id":2,"surface":"市教委","year":"去年"}';
    let problems: unknown;
    try {
      answerLines({ at: "names.jsonl", source }, gazetteer);
    } catch (error) {
      problems = (error as InputError).problems.map(({ at, code }) => `${at} ${code}`);
    }
    expect(problems).toEqual(
      ["names.jsonl:1", "names.jsonl:3", "names.jsonl:4"].map((at) => `${at} QUESTION_MALFORMED`),
    );
  });
});
