import "./data-table.css";
import { type ReactNode, useId } from "react";
import type { List } from "../graphql/use-question.ts";
import { MorePages } from "./more-pages.tsx";
import { Answered, Empty } from "./states.tsx";

type Props<Row> = {
  readonly list: List<Row>;
  readonly pageSize: number;
  /** The heading, before it is known how many there are and after. */
  readonly title: string;
  readonly titleOf: (count: number) => string;
  /** What is done with the whole list: its order, its export. */
  readonly tools: ReactNode;
  /** What is said, and offered, where there is nothing. */
  readonly none: ReactNode;
  /** Pages that the address asks for. */
  readonly wanted: number | undefined;
  readonly onWant: (pages: number) => void;
  readonly children: (rows: readonly Row[]) => ReactNode;
};

/** A long list that the service filters and sorts: how many there are, so many pages of it, and the way to more. */
export function Listed<Row>({ list, pageSize, title, titleOf, tools, none, wanted, onWant, children }: Props<Row>) {
  const id = useId();
  const { rows, total } = list;
  return (
    <section className="card" aria-labelledby={id}>
      <div className="data-bar">
        <h2 id={id} aria-live="polite">
          {total === undefined ? title : titleOf(total)}
        </h2>
        {tools}
      </div>
      <Answered answer={{ ...list, data: total }} room="30rem">
        {(count) =>
          count === 0 ? (
            <Empty>{none}</Empty>
          ) : (
            <>
              {children(rows)}
              <MorePages
                answer={list}
                wanted={wanted}
                shown={rows.length}
                total={count}
                pageSize={pageSize}
                onWant={onWant}
              />
            </>
          )
        }
      </Answered>
    </section>
  );
}
