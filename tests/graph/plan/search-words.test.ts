import { describe, expect, it } from "vitest";
import { readSearchWords } from "../../../src/graph/plan/search-words.ts";

const read = (query: string) => readSearchWords(query, (name) => ["上海", "上海市", "安徽"].includes(name));

describe("the words of a search", () => {
  it("are one name where nothing parts them, a place at its beginning included", () => {
    for (const query of ["市科委", " 上海市科委 ", "《上海》"]) {
      const typed = query.replace(/[《》 ]/g, "");
      expect(read(query)).toEqual({ typed, name: typed, place: null, parts: [typed], latin: [], han: [] });
    }
  });

  it.each(["市科委 上海", "上海 市科委", "上海　市科委"])("hold a place beside a name: %s", (query) => {
    expect(read(query)).toMatchObject({ name: "市科委", place: "上海" });
  });

  it("hold no place where nothing stands beside it, or what does is none", () => {
    expect(read("上海")).toMatchObject({ name: "上海", place: null });
    expect(read("武汉 市科委")).toMatchObject({ name: "武汉 市科委", place: null, parts: ["武汉", "市科委"] });
  });

  it.each([
    ["kewei", ["kewei"]],
    ["Kēwěi", ["kewei"]],
    ["ｋｅｗｅｉ", ["kewei"]],
    ["Lǜsè", ["lvse"]],
    ["lüse", ["lvse"]],
    ["xi'an", ["xian"]],
    ["shanghai kewei", ["shanghai", "kewei"]],
    ["5G", ["5g"]],
  ])("are letters as pinyin is typed: %s", (query, latin) => {
    expect(read(query)).toMatchObject({ latin, han: [], place: null });
  });

  it("are parted where the script changes", () => {
    expect(read("上海kewei")).toMatchObject({ place: "上海", name: "kewei", latin: ["kewei"], han: [] });
    expect(read("skw上海市")).toMatchObject({ place: "上海市", name: "skw", latin: ["skw"], han: [] });
    expect(read("市科w")).toMatchObject({ place: null, latin: ["w"], han: ["市科"] });
    expect(read("安徽 5G基站")).toMatchObject({ place: "安徽", latin: ["5g"], han: ["基站"], name: "5G基站" });
  });

  it("may be nothing but marks", () => {
    expect(read("“”")).toEqual({ typed: "“”", name: "“”", place: null, parts: ["“”"], latin: [], han: [] });
    expect(read("  ").typed).toBe("");
  });
});
