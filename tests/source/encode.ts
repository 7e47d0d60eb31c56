/** Bytes of a text in an encoding that `TextEncoder` doesn't write; GB18030 in one and two bytes only. */
export function encode(text: string, encoding: "gb18030" | "utf-16le" | "utf-16be"): Uint8Array {
  if (encoding === "gb18030") return new Uint8Array([...text].flatMap((sign) => toGb(sign)));
  const units = Uint16Array.from(text, (_, i) => text.charCodeAt(i));
  return new Uint8Array(
    [...units].flatMap((unit) => (encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const gb = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    gb.set(new TextDecoder("gb18030").decode(new Uint8Array([lead, trail])), [lead, trail]);

function toGb(sign: string): readonly number[] {
  const found = sign < "\x80" ? [sign.charCodeAt(0)] : gb.get(sign);
  if (!found) throw new Error(`expected a character of GBK, but got ${sign}`);
  return found;
}
