import { InputError } from "../model/input-error.ts";

/** Encodings that are told apart; names as `TextDecoder` knows them. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Bytes on which an encoding without a byte order mark is judged. */
const sampleSize = 256 * 1024;
/** Share of common signs that tells an encoding: a right decoding comes near 1, a wrong one stays under 0.2. */
const convincing = 0.75;
const advice = "save it as UTF-8 text";

/**
 * The text of bytes in UTF-8, GB18030 or UTF-16, its byte order mark dropped. Nothing is guessed: a byte order mark
 * settles it, else valid UTF-8, else the one encoding in which nearly all signs are common Chinese ones.
 *
 * @throws InputError with code TEXT_BINARY, TEXT_ENCODING_UNKNOWN, TEXT_ENCODING_BROKEN or TEXT_ENCODINGS_MIXED; the
 * latter three name the byte
 */
export function decodeBytes(bytes: Uint8Array, file: string): { text: string; encoding: Encoding } {
  const refuse = (code: string, message: string): never => {
    throw new InputError([{ at: file, code, message }]);
  };
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const encoding = marked ?? tellEncoding(bytes);
  if (encoding === null && bytes.includes(0))
    return refuse("TEXT_BINARY", `expected text, but found a NUL byte at byte ${bytes.indexOf(0)}`);
  const utf8Line = encoding === "gb18030" || encoding === null ? findUtf8Line(bytes) : -1;
  const isGbBefore = utf8Line > 0 && shareOfCommon(bytes.subarray(0, utf8Line), "gb18030") > convincing;
  if (isGbBefore || (utf8Line === 0 && encoding === "gb18030"))
    return refuse(
      "TEXT_ENCODINGS_MIXED",
      `expected one encoding, but got GB18030 with UTF-8 in the line at byte ${utf8Line}; ${advice}`,
    );
  const text = decode(bytes, encoding ?? "utf-8");
  if (text === null || encoding === null) {
    const byte = findInvalidByte(bytes, encoding ?? "utf-8");
    const [before, rest] = [bytes.subarray(0, byte), bytes.subarray(byte)];
    if (encoding === null && shareOfCommon(before, "utf-8") < convincing)
      return refuse(
        "TEXT_ENCODING_UNKNOWN",
        `expected UTF-8, GB18030 or UTF-16, but got none of them: no UTF-8 from byte ${byte}; ${advice}`,
      );
    if (encoding === null && shareOfCommon(rest, "gb18030") > convincing)
      return refuse(
        "TEXT_ENCODINGS_MIXED",
        `expected one encoding, but got UTF-8 with GB18030 from byte ${byte}; ${advice}`,
      );
    return refuse(
      "TEXT_ENCODING_BROKEN",
      `expected ${encoding ?? "utf-8"} throughout, but it breaks at byte ${byte} of ${bytes.length}; get the file anew`,
    );
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) return refuse("TEXT_BINARY", `expected text, but found a NUL after ${nul} characters`);
  return { text, encoding };
}

function tellEncoding(bytes: Uint8Array): Encoding | null {
  if (!bytes.includes(0) && decode(bytes, "utf-8") !== null) return "utf-8";
  const others: readonly Encoding[] = ["gb18030", "utf-16le", "utf-16be"];
  return others.find((encoding) => shareOfCommon(bytes, encoding) > convincing) ?? null;
}

/** null where a sequence is invalid; a lone surrogate in UTF-16 is. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Byte at which decoding fails; the length where the last sequence is cut. */
function findInvalidByte(bytes: Uint8Array, encoding: Encoding): number {
  const isValidTo = (end: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let bad = 1024;
  while (bad < bytes.length && isValidTo(bad)) bad *= 2;
  if (bad >= bytes.length && isValidTo(bytes.length)) return bytes.length;
  let good = bad > 1024 ? bad / 2 : 0;
  bad = Math.min(bad, bytes.length);
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isValidTo(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Level 1 of GB/T 2312 (rows 16 to 55: 3755 characters by frequency) with the punctuation and figures of row 1 to 3. */
const commonSigns = new Set(
  [...Array(40).keys()]
    .map((row) => 0xb0 + row)
    .concat(0xa1, 0xa2, 0xa3)
    .flatMap((row) => [...Array(94).keys()].map((cell) => [row, 0xa1 + cell]))
    .flatMap((pair) => [...new TextDecoder("gb18030").decode(new Uint8Array(pair))])
    .filter((sign) => sign !== "\ufffd"),
);

/** Share of common signs among those beyond ASCII, in a sample from the first of them on; 0 where there is none. */
function shareOfCommon(bytes: Uint8Array, encoding: Encoding): number {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  if (first < 0) return 0;
  const from = first - (first % 2); // UTF-16 counts in twos
  const sample = new TextDecoder(encoding).decode(bytes.subarray(from, from + sampleSize));
  let [common, all] = [0, 0];
  for (const sign of sample) {
    if (sign >= " " && sign < "\x7f") continue;
    if (/[\t\n\r\f]/.test(sign)) continue;
    all++;
    if (commonSigns.has(sign)) common++;
  }
  return common / all;
}

/**
 * Start of the first line whose bytes beyond ASCII are all Chinese characters in UTF-8, two at least; -1 where there is
 * none. Read as GB18030 such a line would be rare characters only.
 */
function findUtf8Line(bytes: Uint8Array): number {
  const isTrail = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    let characters = 0;
    for (let i = start; i < end; i++) {
      const lead = bytes[i] as number;
      if (lead < 0x80) continue;
      const isThreeBytes = lead >= 0xe2 && lead <= 0xef && isTrail(bytes[i + 1]) && isTrail(bytes[i + 2]); // 中: e4 b8 ad
      if (!isThreeBytes) {
        characters = 0;
        break;
      }
      characters++;
      i += 2;
    }
    if (characters >= 2) return start;
    start = end + 1;
  }
  return -1;
}
