import { expect, it } from "vitest";
import { comparePersons, type PersonMention } from "../../src/link/link-person.ts";
import { gazetteer } from "../support/gazetteer.ts";

const person = (name: string, ...bodies: string[]): PersonMention => ({
  name,
  posts: bodies.map((institution) => ({ institution, title: null })),
});

it("takes two mentions for one person where they hold a post in the same body", () => {
  expect(comparePersons(gazetteer, person("林晓", "宁波市教育局", "宁波大学"), person("林晓", "宁波大学"))).toEqual({
    same: true,
    because: "两处的林晓都任职于宁波大学",
  });
});

it("takes a body and its whole for agreeing posts, but no two agencies of one government", () => {
  expect(comparePersons(gazetteer, person("林晓", "复旦大学附属华山医院"), person("林晓", "复旦大学")).same).toBe(true);
  expect(
    comparePersons(gazetteer, person("林晓", "上海市科学技术委员会"), person("林晓", "上海市房屋管理局")).same,
  ).toBe(false);
  expect(comparePersons(gazetteer, person("林晓", "上海市科学技术委员会"), person("林晓", "上海市人民政府")).same).toBe(
    false,
  );
});

it("leaves namesakes two", () => {
  expect(comparePersons(gazetteer, person("林晓", "宁波大学"), person("林晓"))).toEqual({
    same: false,
    because: "同名而职务不相符（宁波大学；未载职务），不合并",
  });
  expect(comparePersons(gazetteer, person("林晓", "宁波大学"), person("林小", "宁波大学")).same).toBe(false);
});
