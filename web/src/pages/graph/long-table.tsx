import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { languageTags } from "../../language/language.ts";
import { useLanguage } from "../../language/language-provider.tsx";

/** A column: what stands in it, and by what it is sorted. */
export type Column<Row> = {
  readonly key: string;
  readonly name: string;
  /** Width as CSS has it. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
  /** Left out where sorting would say nothing. */
  readonly by?: (row: Row) => string | number;
};

type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isChosen?: (row: Row) => boolean;
  readonly empty: string;
};

/** Pixels of a row before it was seen. */
const usualHeight = 52;

/** A table of any length: sorted by its heads, of which only the rows in sight are drawn. */
export function LongTable<Row>({ caption, columns, rows, keyOf, isChosen, empty }: Props<Row>) {
  const { language } = useLanguage();
  const [sorted, setSorted] = useState<{ readonly key: string; readonly down: boolean }>();
  const by = columns.find(({ key }) => key === sorted?.key)?.by;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `by` is another function each time and says the same.
  const ordered = useMemo(() => {
    if (!by) return rows;
    const { compare } = new Intl.Collator(languageTags[language], { numeric: true });
    const way = sorted?.down ? -1 : 1;
    return rows
      .map((row) => [row, by(row)] as const)
      .sort(([, a], [, b]) =>
        typeof a === "number" && typeof b === "number" ? way * (a - b) : way * compare(String(a), String(b)),
      )
      .map(([row]) => row);
  }, [rows, sorted, language]);
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualHeight,
    getItemKey: (at) => keyOf(ordered[at] as Row),
    overscan: 8,
  });
  const seen = virtual.getVirtualItems();
  const above = seen[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys.
    <section className="graph-table" ref={scroll} tabIndex={0} aria-label={caption}>
      <div style={{ paddingBlock: `${above}px ${below}px` }}>
        <table aria-rowcount={ordered.length + 1}>
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            {columns.map(({ key, width }) => (
              <col key={key} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(({ key, name, by: isSortable }) => {
                const isBy = sorted?.key === key;
                return (
                  <th
                    key={key}
                    scope="col"
                    aria-sort={isBy ? (sorted.down ? "descending" : "ascending") : isSortable ? "none" : undefined}
                  >
                    {isSortable ? (
                      <button type="button" onClick={() => setSorted({ key, down: isBy && !sorted.down })}>
                        {name}
                        {isBy ? (
                          sorted.down ? (
                            <ArrowDown size={14} aria-hidden="true" />
                          ) : (
                            <ArrowUp size={14} aria-hidden="true" />
                          )
                        ) : null}
                      </button>
                    ) : (
                      name
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {seen.map(({ index, key }) => {
              const row = ordered[index] as Row;
              return (
                <tr
                  key={key}
                  data-index={index}
                  ref={virtual.measureElement}
                  aria-rowindex={index + 2}
                  data-chosen={isChosen?.(row) || undefined}
                >
                  {columns.map((column, at) =>
                    at === firstNamed(columns) ? (
                      <th key={column.key} scope="row">
                        {column.cell(row)}
                      </th>
                    ) : (
                      <td key={column.key}>{column.cell(row)}</td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {ordered.length === 0 ? <p className="soft graph-table-empty">{empty}</p> : null}
    </section>
  );
}

/** The column that names a row: the first by which one sorts. */
function firstNamed<Row>(columns: readonly Column<Row>[]): number {
  return columns.findIndex(({ by }) => by !== undefined);
}
