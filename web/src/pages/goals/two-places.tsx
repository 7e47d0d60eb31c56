import { Fragment } from "react";
import type { GoalFragment, GoalsOfTwoPlacesQuery } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { DateText } from "../../parts/date-text.tsx";
import type { Place } from "../../parts/place-of.ts";
import { type Compared, compareGoals } from "./compare-goals.ts";
import { Setters, Value } from "./goals-table.tsx";

type Props = { readonly places: readonly [Place, Place]; readonly found: GoalsOfTwoPlacesQuery };

/** Goals of two places side by side, metric by metric: first those that both have. */
export function TwoPlaces({ places, found: { left, right } }: Props) {
  const text = useText();
  const [one, other] = places;
  const compared = compareGoals(places, left.nodes, right.nodes);
  const parts = [
    {
      title: text("goals.compare.both"),
      rows: compared.filter((row) => row.left.length > 0 && row.right.length > 0),
      none: text("goals.compare.none"),
    },
    { title: text("goals.compare.only", { place: one.name }), rows: compared.filter((row) => row.right.length === 0) },
    { title: text("goals.compare.only", { place: other.name }), rows: compared.filter((row) => row.left.length === 0) },
  ];
  const shown = Math.max(left.nodes.length, right.nodes.length);
  const isCut = left.totalCount > left.nodes.length || right.totalCount > right.nodes.length;
  return (
    <>
      {isCut ? <p className="soft">{text("goals.compare.first", { count: shown })}</p> : null}
      <table className="data-table data-table-wide goals-compared">
        <thead>
          <tr>
            <th scope="col">{text("goals.compare.metric")}</th>
            <th scope="col">
              {one.name} <span className="count">{left.totalCount}</span>
            </th>
            <th scope="col">
              {other.name} <span className="count">{right.totalCount}</span>
            </th>
          </tr>
        </thead>
        {parts.map(({ title, rows, none }) =>
          rows.length === 0 && none === undefined ? null : (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={3} className="goals-part">
                  {title} <span className="count">{rows.length}</span>
                </th>
              </tr>
              {rows.length === 0 ? (
                <tr>
                  <td colSpan={3} className="soft">
                    {none}
                  </td>
                </tr>
              ) : null}
              {rows.map((row) => (
                <Row key={row.metric} row={row} />
              ))}
            </tbody>
          ),
        )}
      </table>
    </>
  );
}

function Row({ row }: { readonly row: Compared }) {
  return (
    <tr>
      <th scope="row">{row.metric}</th>
      <td>
        <Side goals={row.left} />
      </td>
      <td>
        <Side goals={row.right} />
      </td>
    </tr>
  );
}

/** What one place has of a metric, each with its deadline and setter. */
function Side({ goals }: { readonly goals: readonly GoalFragment[] }) {
  if (goals.length === 0) return "—";
  return goals.map((goal) => (
    <Fragment key={goal.id}>
      <p className="goals-side">
        <Value goal={goal} />
      </p>
      <p className="soft">
        {goal.deadline ? (
          <>
            <DateText date={goal.deadline} />
            {" · "}
          </>
        ) : null}
        <Setters goal={goal} />
      </p>
    </Fragment>
  ));
}
