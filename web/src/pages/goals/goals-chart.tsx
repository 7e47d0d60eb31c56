import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import type { GoalsChartedQuery } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { type Counted, countByDeadline, countByPlace } from "./count-goals.ts";
import type { GoalsAddress } from "./goals-address.ts";
import { goalCharts } from "./goals-address.ts";
import type { ChangeGoals } from "./goals-page.tsx";

const CountsChart = lazy(async () => ({ default: (await import("./counts-chart.tsx")).CountsChart }));

type Props = {
  readonly charted: GoalsChartedQuery["provisions"];
  readonly chart: NonNullable<GoalsAddress["chart"]>;
  readonly change: ChangeGoals;
};

/** How the goals spread over time or places, as bars and as a table whose rows narrow the list. */
export function GoalsChart({ charted, chart, change }: Props) {
  const text = useText();
  const { nodes, totalCount } = charted;
  const [undated, unplaced] = [text("goals.undated"), text("goals.unplaced")];
  const counts = useMemo(
    () => (chart === "place" ? countByPlace(nodes, unplaced) : countByDeadline(nodes, undated)),
    [nodes, chart, undated, unplaced],
  );
  return (
    <section className="card goals-chart" aria-label={text("goals.chart")}>
      <div className="row">
        {goalCharts.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={one === chart}
            onClick={() => change({ chart: one === "deadline" ? undefined : one })}
          >
            {text(`goals.chart.${one}`)}
          </button>
        ))}
        {totalCount > nodes.length ? (
          <span className="soft">{text("goals.chart.first", { count: nodes.length, total: totalCount })}</span>
        ) : null}
      </div>
      {chart === "none" || counts.length === 0 ? null : <Drawn counts={counts} chart={chart} />}
    </section>
  );
}

function Drawn({ counts, chart }: { readonly counts: readonly Counted[]; readonly chart: "deadline" | "place" }) {
  const text = useText();
  const title = text(`goals.chart.${chart}.title`);
  const values = counts.map(({ name, count }) => text("goals.chart.value", { name, count })).join("、");
  return (
    <>
      <Suspense fallback={<div className="goals-drawn" />}>
        <CountsChart
          counts={counts}
          chart={chart}
          title={title}
          summary={text("goals.chart.summary", { title, values })}
        />
      </Suspense>
      <details>
        <summary>{text("goals.chart.data")}</summary>
        <table className="goals-counts">
          <thead>
            <tr>
              <th scope="col">{text(`goals.chart.name.${chart}`)}</th>
              <th scope="col">{text("goals.chart.count")}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ key, name, count }) => (
              <tr key={key}>
                <th scope="row">
                  {key === null ? (
                    name
                  ) : (
                    <Link
                      from="/goals"
                      search={(before) => ({
                        ...before,
                        ...(chart === "place" ? { region: key } : { from: key, to: key }),
                      })}
                    >
                      {name}
                    </Link>
                  )}
                </th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
