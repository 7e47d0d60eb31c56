import { describe, expect, it } from "vitest";
import { parseJavaVersion } from "../../src/neo4j/java-runtime.ts";

describe("parseJavaVersion", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "25" 2025-09-16 LTS', 25],
    ['openjdk version "22-ea" 2024-03-19', 22],
    ['java version "1.8.0_292"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
    ["The operation couldn’t be completed. Unable to locate a Java Runtime.", null],
    ["", null],
  ])("reads %j as %j", (output, version) => {
    expect(parseJavaVersion(output)).toBe(version);
  });
});
