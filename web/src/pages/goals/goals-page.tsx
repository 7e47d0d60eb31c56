import "../../parts/data-table.css";
import "./goals-page.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { GoalsChartedDocument, GoalsDocument, type ProvisionFilter } from "../../graphql/generated/graphql.ts";
import { usePages, useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { MorePages } from "../../parts/more-pages.tsx";
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
export type ChangeGoals = (next: { readonly [Key in keyof GoalsAddress]?: GoalsAddress[Key] | undefined }) => void;

/** Goals that the chart and the suggestions look at. */
const charted = 500;
/** Goals that one page of the list has. */
const pageSize = 30;

/** What policies aim at in numbers: filtered, sorted, drawn, compared and exported. */
export function GoalsPage() {
  const text = useText();
  const address = useSearch({ from: "/goals" });
  const navigate = useNavigate({ from: "/goals" });
  const change: ChangeGoals = (next) =>
    void navigate({ search: (before) => ({ ...before, ...next }) as never, resetScroll: false });
  // A change of conditions begins at the first page, with nothing opened.
  const narrow: ChangeGoals = (next) => change({ pages: undefined, open: undefined, ...next });
  const { region, beside, order = "DEADLINE_ASC", chart = "deadline" } = address;
  const filter = toFilter(address);
  const overview = useQuestion(GoalsChartedDocument, { filter, order, first: charted }, { keep: true });
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
      {region !== undefined && beside !== undefined ? (
        <GoalsCompared left={region} right={beside} filter={filter} change={narrow} />
      ) : (
        <>
          {beside === undefined ? null : <Empty>{text("goals.compare.pick")}</Empty>}
          <Answered answer={overview} room="19rem">
            {({ provisions }) => <GoalsChart charted={provisions} chart={chart} change={change} />}
          </Answered>
          <GoalsList address={address} filter={filter} order={order} change={change} narrow={narrow} />
        </>
      )}
      <div className="row">
        <CopyLink />
        <ShowQuery
          questions={[
            { document: GoalsDocument, variables: { filter, order, first: pageSize } },
            { document: GoalsChartedDocument, variables: { filter, order, first: charted } },
          ]}
        />
      </div>
    </div>
  );
}

type ListProps = {
  readonly address: GoalsAddress;
  readonly filter: ProvisionFilter;
  readonly order: (typeof goalOrders)[number];
  readonly change: ChangeGoals;
  readonly narrow: ChangeGoals;
};

function GoalsList({ address, filter, order, change, narrow }: ListProps) {
  const text = useText();
  const answer = usePages(GoalsDocument, { filter, order, first: pageSize }, ({ provisions }) => provisions.pageInfo, {
    keep: true,
  });
  const [firstPage] = answer.pages;
  const goals = answer.pages.flatMap(({ provisions }) => provisions.nodes);
  return (
    <section className="card" aria-labelledby="goals-list">
      <div className="data-bar">
        <h2 id="goals-list" aria-live="polite">
          {firstPage ? text("goals.count", { count: firstPage.provisions.totalCount }) : text("goals.title")}
        </h2>
        <div className="data-order">
          <ChoiceField
            label={text("fields.order")}
            value={order}
            choices={goalOrders.map((value) => ({ value, name: text(`goals.order.${value}`) }))}
            onChoose={(value) => narrow({ order: value })}
          />
        </div>
        <ExportGoals filters={[filter]} order={order} />
      </div>
      <Answered answer={{ ...answer, data: firstPage }} room="30rem">
        {({ provisions }) =>
          provisions.totalCount === 0 ? (
            <Empty>
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
            </Empty>
          ) : (
            <>
              <GoalsTable
                goals={goals}
                order={order}
                open={address.open}
                isOld={answer.isPlaceholderData}
                change={change}
              />
              <MorePages
                answer={answer}
                wanted={address.pages ?? 1}
                shown={goals.length}
                total={provisions.totalCount}
                pageSize={pageSize}
                onWant={(pages) => change({ pages })}
              />
            </>
          )
        }
      </Answered>
    </section>
  );
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, "zh-CN"));
}
