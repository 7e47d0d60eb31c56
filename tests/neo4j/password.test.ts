import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { preparePassword } from "../../src/neo4j/initial-password.ts";
import { toNeo4jHome } from "../../src/neo4j/neo4j-home.ts";
import { createPassword, readPasswordFile, writePasswordFile } from "../../src/neo4j/password.ts";
import { createTestFolder } from "../support/test-folder.ts";

const newHome = () => toNeo4jHome(createTestFolder());

describe("createPassword", () => {
  it("makes 24 letters and digits, never the same", () => {
    const passwords = Array.from({ length: 200 }, createPassword);
    expect(passwords.filter((password) => !/^[A-Za-z0-9]{24}$/.test(password))).toEqual([]);
    expect(new Set(passwords).size).toBe(200);
  });
});

describe("writePasswordFile", () => {
  it("closes the file to others, also where it stood open before", () => {
    const { passwordFile } = newHome();
    writeFileSync(passwordFile, "old", { mode: 0o644 });
    chmodSync(passwordFile, 0o644);
    writePasswordFile(passwordFile, "密码 with blanks");
    expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
    expect(readPasswordFile(passwordFile)).toBe("密码 with blanks");
  });
});

describe("preparePassword", () => {
  it("makes one, keeps it, and gives the same again", () => {
    const home = newHome();
    const password = preparePassword(home, undefined);
    expect(readPasswordFile(home.passwordFile)).toBe(password);
    expect(preparePassword(home, undefined)).toBe(password);
  });

  it("keeps the one given for data that are still to be made", () => {
    const home = newHome();
    preparePassword(home, undefined);
    expect(preparePassword(home, "given to it")).toBe("given to it");
    expect(readPasswordFile(home.passwordFile)).toBe("given to it");
  });

  it("does not write one that the data have not accepted yet", () => {
    const home = newHome();
    preparePassword(home, "the first one");
    mkdirSync(join(home.data, "databases", "system"), { recursive: true });
    expect(preparePassword(home, "another one")).toBe("another one");
    expect(readPasswordFile(home.passwordFile)).toBe("the first one");
  });

  it("says what to do where the password of data is lost", () => {
    const home = newHome();
    mkdirSync(join(home.data, "databases", "system"), { recursive: true });
    expect(() => preparePassword(home, undefined)).toThrow(
      `There are data in ${home.data}, and their password, which stood in ${home.passwordFile}, is not there any more. Set NEO4J_PASSWORD to it; or, if it is lost, move the data away and start again: the seed is loaded anew.`,
    );
  });
});
