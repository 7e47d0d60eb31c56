import "./goals-page.css";
import { useSearch } from "@tanstack/react-router";
import { type Change, useChange } from "../../address/use-change.ts";
import { GoalsChartedDocument, GoalsDocument } from "../../graphql/generated/graphql.ts";
import { toSettersCypher } from "../../graphql/to-drawn-cypher.ts";
import { useList, useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { Listed } from "../../parts/listed.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered, Empty } from "../../parts/states.tsx";
import { ChoiceField } from "../../parts/text-field.tsx";
import { ExportGoals } from "./export-goals.tsx";
import { type GoalsAddress, goalOrders, toFilter } from "./goals-address.ts";
import { GoalsChart } from "./goals-chart.tsx";
import { GoalsCompared } from "./goals-compared.tsx";
import { GoalsForm } from "./goals-form.tsx";
import { GoalsTable } from "./goals-table.tsx";

/** Changes what the address says; undefined takes a condition out. */
export type ChangeGoals = Change<GoalsAddress>;

/** Goals that the chart and the suggestions look at. */
const charted = 500;
/** Goals that one page of the list has. */
const pageSize = 30;

/** What policies aim at in numbers: filtered, sorted, drawn, compared and exported. */
export function GoalsPage() {
  const text = useText();
  const address = useSearch({ from: "/goals" });
  const change = useChange<GoalsAddress>();
  // A change of conditions begins at the first page, with nothing opened.
  const narrow: ChangeGoals = (next) => change({ pages: undefined, open: undefined, ...next });
  const { region, beside, order = "DEADLINE_ASC", chart = "deadline" } = address;
  const filter = toFilter(address);
  const overview = useQuestion(GoalsChartedDocument, { filter, order, first: charted }, { keep: true });
  const isBeside = region !== undefined && beside !== undefined;
  const list = useList(GoalsDocument, { filter, order, first: pageSize }, ({ provisions }) => provisions, {
    keep: true,
    enabled: !isBeside,
  });
  const quantities = (overview.data?.provisions.nodes ?? []).flatMap(({ quantity }) => quantity ?? []);
  return (
    <div className="page goals">
      <PageTitle>{text("goals.title")}</PageTitle>
      <p className="soft">{text("goals.lead")}</p>
      <GoalsForm
        address={address}
        change={narrow}
        metrics={distinct(quantities.map(({ metric }) => metric))}
        units={distinct(quantities.flatMap(({ unit }) => unit ?? []))}
      />
      {isBeside ? (
        <GoalsCompared left={region} right={beside} filter={filter} change={narrow} />
      ) : (
        <>
          {beside === undefined ? null : <Empty>{text("goals.compare.pick")}</Empty>}
          <Answered answer={overview} room="19rem">
            {({ provisions }) => <GoalsChart charted={provisions} chart={chart} change={change} />}
          </Answered>
          <Listed
            list={list}
            pageSize={pageSize}
            title={text("goals.title")}
            titleOf={(count) => text("goals.count", { count })}
            wanted={address.pages}
            onWant={(pages) => change({ pages })}
            tools={
              <>
                <div className="data-order">
                  <ChoiceField
                    label={text("fields.order")}
                    value={order}
                    choices={goalOrders.map((value) => ({ value, name: text(`goals.order.${value}`) }))}
                    onChoose={(value) => narrow({ order: value })}
                  />
                </div>
                <ExportGoals filters={[filter]} order={order} />
              </>
            }
            none={
              <>
                {text("goals.none")}
                {address.measurable === undefined ? (
                  <button type="button" className="button" onClick={() => narrow({ measurable: "any" })}>
                    {text("goals.none.measurable")}
                  </button>
                ) : null}
                {address.kind === "ANY" ? null : (
                  <button type="button" className="button" onClick={() => narrow({ kind: "ANY" })}>
                    {text("goals.none.kind")}
                  </button>
                )}
              </>
            }
          >
            {(goals) => (
              <GoalsTable
                goals={goals}
                order={order}
                open={address.open}
                isOld={list.isPlaceholderData}
                change={change}
              />
            )}
          </Listed>
        </>
      )}
      <div className="row">
        <CopyLink />
        <ShowQuery
          questions={[
            { document: GoalsDocument, variables: { filter, order, first: pageSize } },
            { document: GoalsChartedDocument, variables: { filter, order, first: charted } },
          ]}
          drawn={() => (list.total ? toSettersCypher(list.rows.map(({ id }) => id)) : undefined)}
        />
      </div>
    </div>
  );
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, "zh-CN"));
}
