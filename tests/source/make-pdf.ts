import { encode } from "./encode.ts";

/** Words at a place of a page of 595 × 842 points, measured from its lower left corner, as PDF does. */
export type Printed = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number };

/** How the text of a PDF is coded: with a map to Unicode of its own, or by a predefined character map. */
export type Coding = "own" | "UniGB-UCS2-H" | "GBK-EUC-H";

/**
 * A PDF whose words carry no font, so that it needs none to be made: Chinese characters are as wide as the type is
 * large, ASCII half of that. `trailer` is added to the trailer, for example `/Encrypt`.
 */
export function makePdf(
  pages: readonly (readonly Printed[])[],
  { trailer = "", coding = "own" }: { readonly trailer?: string; readonly coding?: Coding } = {},
): Uint8Array {
  const firstPage = 6;
  const kids = pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(" ");
  const ranges = [...Array(256).keys()].map((high) => `<${hex(high, 2)}00> <${hex(high, 2)}ff> <${hex(high, 2)}00>`);
  const toUnicode = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...[0, 100, 200].map((from) => {
      const part = ranges.slice(from, from + 100);
      return `${part.length} beginbfrange\n${part.join("\n")}\nendbfrange`;
    }),
    "endcmap end end",
  ].join("\n");
  const objects = [
    "<</Type /Catalog /Pages 2 0 R>>",
    `<</Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources <</Font <</F 3 0 R>>>>>>`,
    `<</Type /Font /Subtype /Type0 /BaseFont /Song /DescendantFonts [4 0 R] ${coding === "own" ? "/Encoding /Identity-H /ToUnicode 5 0 R" : `/Encoding /${coding}`}>>`,
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo <</Registry (Adobe) /Ordering (${coding === "own" ? "Identity" : "GB1"}) /Supplement 0>> /DW 1000 /W [32 126 500] /FontDescriptor <</Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80>>>>`,
    stream(toUnicode),
    ...pages.flatMap((page, i) => [
      `<</Type /Page /Parent 2 0 R /Contents ${firstPage + 2 * i + 1} 0 R>>`,
      stream(page.map((words) => show(words, coding)).join("\n")),
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}

/** Lines of a paragraph under each other, wrapped at `columns` characters, the first set in by two. */
export function paragraph(text: string, at: { x: number; y: number; columns: number; size?: number }): Printed[] {
  const { x, y, columns, size = 16 } = at;
  const lines = [text.slice(0, columns - 2)];
  for (let i = columns - 2; i < text.length; i += columns) lines.push(text.slice(i, i + columns));
  return lines.map((line, i) => ({ text: line, x: i === 0 ? x + 2 * size : x, y: y - 1.5 * size * i, size }));
}

function show({ text, x, y, size = 16 }: Printed, coding: Coding): string {
  const bytes = encode(text, coding === "GBK-EUC-H" ? "gb18030" : "utf-16be");
  const codes = [...bytes].map((byte) => hex(byte, 2)).join("");
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
