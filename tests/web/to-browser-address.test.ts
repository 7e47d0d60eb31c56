import { describe, expect, it } from "vitest";
import { toBrowserAddress, toCypherText } from "../../web/src/graphql/to-browser-address.ts";

describe("toCypherText", () => {
  it("writes out parameters, and nothing else", () => {
    const statement = "MATCH (n {id: $p1}) WHERE n.x IN $p2 AND $p3 RETURN $p10, $other LIMIT $p4";
    const parameters = { p1: "机构:上海'市\\", p2: ["a", 1, null], p3: true, p4: 20, p10: { "a b": 1.5 } };
    expect(toCypherText({ statement, parameters })).toBe(
      "MATCH (n {id: '机构:上海\\'市\\\\'}) WHERE n.x IN ['a', 1, null] AND true RETURN {`a b`: 1.5}, $other LIMIT 20",
    );
  });
});

describe("toBrowserAddress", () => {
  it("puts each line into the editor, signs that would be lost by their code", () => {
    const address = toBrowserAddress("http://127.0.0.1:7474/browser/?dbms=bolt://x", "RETURN {`#is`: 1 + 2}\nLIMIT 1");
    expect(address).toBe(
      "http://127.0.0.1:7474/browser/?dbms=bolt://x&cmd=edit&arg=RETURN%20%7B%60%5Cu0023is%60%3A%201%20%5Cu002b%202%7D&arg=LIMIT%201",
    );
    expect(toBrowserAddress("http://127.0.0.1:7474/browser/", "RETURN 1")).toBe(
      "http://127.0.0.1:7474/browser/?cmd=edit&arg=RETURN%201",
    );
  });
});
