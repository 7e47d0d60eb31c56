import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** 24 letters and digits, 142 bits. */
export function createPassword(): string {
  return randomBytes(32).toString("base64").replaceAll(/[+/=]/g, "").slice(0, 24);
}

/** Null when there is no such file, or it is empty. */
export function readPasswordFile(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Mode 600, also where the file was there before with another mode. */
export function writePasswordFile(path: string, password: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${password}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
}
