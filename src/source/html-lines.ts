import type { CheerioAPI } from "cheerio";

/** A node of a page; cheerio gives its types by its functions only. */
type Page = ReturnType<CheerioAPI["root"]>;
export type HtmlNode = ReturnType<Page["contents"]>[number];

const blocks = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const silent = new Set(
  "script style noscript template iframe object svg canvas button select input textarea head title".split(" "),
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i; // style="display: none"
/** Length of a cell beyond which a table lays out a page and holds no data. */
const longestCell = 200;
/** Separates the cells of a row; a blank would be lost beside Chinese. */
const cellMark = "|";

export type HtmlLinesOptions = {
  /** Whether the items of an ordered list are printed with 1., 2., … as a browser shows them. */
  readonly numbered: boolean;
};

/** Whether an element is neither shown nor read aloud. */
export function isHidden(node: HtmlNode): boolean {
  if (!("attribs" in node)) return false;
  const { attribs } = node;
  return (
    silent.has(node.name) ||
    "hidden" in attribs ||
    attribs["aria-hidden"] === "true" ||
    hiddenStyle.test(attribs.style ?? "")
  );
}

/**
 * The lines that a browser would show of a node: one a block and one a `<br>`, blanks collapsed, blanks that set a
 * paragraph in kept. The cells of a row are one line, parted by `|`; a cell that ends in a colon labels the next one
 * and begins a line.
 */
export function htmlLines(root: HtmlNode, options: HtmlLinesOptions): string[] {
  const lines: string[] = [];
  let open = "";
  let number = ""; // of an item whose words are still to come
  const close = () => {
    const line = open.trimEnd();
    if (line !== "") lines.push(`${number}${line}`);
    if (line !== "") number = "";
    open = "";
  };
  const visit = (node: HtmlNode, preformatted: boolean): void => {
    if (node.type === "text" && "data" in node) {
      if (preformatted) {
        for (const [i, part] of node.data.split("\n").entries()) {
          if (i > 0) close();
          open += part;
        }
        return;
      }
      const words = node.data.replace(/[ \t\r\n\f]+/g, " ");
      open += open === "" || open.endsWith(" ") ? words.replace(/^ /, "") : words;
      return;
    }
    if (!("children" in node)) return;
    if ("attribs" in node) {
      if (isHidden(node)) return;
      if (node.name === "br") {
        close();
        return;
      }
      if (node.name === "tr" && isDataRow(node)) {
        close();
        lines.push(...rowLines(node, options));
        return;
      }
    }
    const isBlock = "name" in node && (blocks.has(node.name) || node.name === "td" || node.name === "th");
    if (isBlock) close();
    const isOrdered = options.numbered && "name" in node && node.name === "ol";
    let next = isOrdered ? Number(node.attribs.start ?? 1) : 0;
    for (const child of node.children) {
      if ("name" in child && child.name === "li") number = isOrdered ? `${next++}. ` : "";
      visit(child, preformatted || ("name" in node && node.name === "pre"));
    }
    if (isBlock) close();
  };
  visit(root, false);
  close();
  return lines;
}

function isCell(node: HtmlNode): boolean {
  return "name" in node && (node.name === "td" || node.name === "th");
}

/** A row that lays out the page holds a table or a long text. */
function isDataRow(row: HtmlNode): boolean {
  const isShort = (node: HtmlNode) => {
    let length = 0;
    const measure = (inner: HtmlNode): void => {
      if ("name" in inner && inner.name === "table") length = Number.POSITIVE_INFINITY;
      if (length > longestCell) return;
      if ("children" in inner) for (const child of inner.children) measure(child);
      else if (inner.type === "text" && "data" in inner) length += inner.data.trim().length;
    };
    measure(node);
    return length <= longestCell;
  };
  return "children" in row && row.children.filter(isCell).every(isShort);
}

function rowLines(row: HtmlNode, options: HtmlLinesOptions): string[] {
  if (!("children" in row)) return [];
  const lines: string[] = [];
  let afterLabel = false;
  for (const cell of row.children.filter(isCell)) {
    const words = htmlLines(cell, options).join(" ").trim();
    if (words === "") continue;
    const isLabel = /[：:]$/.test(words);
    if (afterLabel) lines.push(`${lines.pop()}${words}`);
    else if (isLabel || lines.length === 0) lines.push(words);
    else lines.push(`${lines.pop()}${cellMark}${words}`);
    afterLabel = isLabel;
  }
  return lines;
}
