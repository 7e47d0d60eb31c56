import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.ts";
import { checkChinese } from "../../src/source/check-chinese.ts";

describe("checkChinese", () => {
  it.each([
    "近日，上海市人民政府印发办法。",
    "12月1日，World Artificial Intelligence Conference在上海世博中心、世博展览馆和徐汇西岸举办，设主题论坛五场。",
    "公告",
  ])("lets «%s» pass", (text) => {
    expect(checkChinese(text, "a.txt")).toBeUndefined();
  });

  it.each([
    ["", "TEXT_EMPTY", "expected a text, but the file holds none"],
    [" \n　", "TEXT_EMPTY", "expected a text, but the file holds none"],
    ["Lorem ipsum 上海", "TEXT_NOT_CHINESE", /^expected a Chinese text, but 17 % of its 12 letters are Chinese/],
    ["東京都は新しい計画を発表した。", "TEXT_NOT_CHINESE", /^expected a Chinese text, but 57 % of its 14 letters/],
    ["서울시는 새로운 계획을 발표했다", "TEXT_NOT_CHINESE", /, but 0 % of its 14 letters/],
    ["\ue001\ue002\ue003上", "TEXT_NOT_CHINESE", /or a file whose fonts carry their characters$/],
    ["1234 5678", "TEXT_NOT_CHINESE", /, but 0 % of its 0 letters/],
  ])("refuses «%s»", (text, code, message) => {
    let caught: unknown;
    try {
      checkChinese(text, "a.txt");
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(InputError);
    expect((caught as InputError).problems).toEqual([
      { at: "a.txt", code, message: typeof message === "string" ? message : expect.stringMatching(message) },
    ]);
  });
});
