import { Fragment } from "react";
import { GoalEvidenceDocument, type GoalFragment } from "../../graphql/generated/graphql.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useLanguage, useText, useWord } from "../../language/language-provider.tsx";
import { toQuantityWords } from "../../language/to-quantity-words.ts";
import { provisionKindWords } from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { EvidenceQuote } from "../../parts/evidence-quote.tsx";
import { SortHeader } from "../../parts/sort-header.tsx";
import { Answered } from "../../parts/states.tsx";
import type { GoalsAddress, goalOrders } from "./goals-address.ts";
import type { ChangeGoals } from "./goals-page.tsx";
import { placesOf } from "./places-of.ts";

type Props = {
  readonly goals: readonly GoalFragment[];
  readonly order: (typeof goalOrders)[number];
  /** Id of the goal whose quotations are shown. */
  readonly open: GoalsAddress["open"];
  readonly isOld: boolean;
  readonly change: ChangeGoals;
};

/** Goals row by row; the quotations of one open beneath it. */
export function GoalsTable({ goals, order, open, isOld, change }: Props) {
  const text = useText();
  const word = useWord();
  const sorted = { order, onOrder: (next: Props["order"]) => change({ order: next, pages: undefined }) };
  return (
    <table className="data-table" aria-busy={isOld}>
      <caption className="visually-hidden">{text("goals.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("goals.column.goal")}</th>
          <SortHeader {...sorted} ascending="VALUE_ASC" descending="VALUE_DESC">
            {text("goals.column.value")}
          </SortHeader>
          <SortHeader {...sorted} ascending="DEADLINE_ASC" descending="DEADLINE_DESC">
            {text("goals.column.deadline")}
          </SortHeader>
          <SortHeader {...sorted} ascending="SETTER">
            {text("goals.column.setter")}
          </SortHeader>
          <SortHeader {...sorted} ascending="REGION">
            {text("goals.column.place")}
          </SortHeader>
          <th scope="col">{text("goals.column.evidence")}</th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <Fragment key={goal.id}>
            <tr>
              <th scope="row">
                <span className="goals-metric">{goal.quantity?.metric ?? word(provisionKindWords[goal.kind])}</span>
                <span className="goals-text">{goal.text}</span>
              </th>
              <td data-name={text("goals.column.value")} className="data-number">
                <Value goal={goal} />
              </td>
              <td data-name={text("goals.column.deadline")} className="data-number">
                {goal.deadline ? (
                  <DateText date={goal.deadline} />
                ) : (
                  <span className="soft">{text("goals.undated")}</span>
                )}
              </td>
              <td data-name={text("goals.column.setter")}>
                <Setters goal={goal} />
              </td>
              <td data-name={text("goals.column.place")} className="goals-place">
                {placesOf(goal.setBy.nodes)
                  .map(({ name }) => name)
                  .join("、")}
              </td>
              <td>
                <button
                  type="button"
                  className="button"
                  aria-expanded={open === goal.id}
                  aria-label={text("goals.evidence.of", { goal: goal.quantity?.metric ?? goal.text })}
                  onClick={() => change({ open: open === goal.id ? undefined : goal.id })}
                >
                  {text("goals.evidence")}
                </button>
              </td>
            </tr>
            {open === goal.id ? (
              <tr>
                <td colSpan={6}>
                  <GoalEvidence id={goal.id} />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** A goal's number as people write it, and written out where that is shorter than it is exact. */
export function Value({ goal: { quantity } }: { readonly goal: GoalFragment }) {
  const text = useText();
  const { language } = useLanguage();
  if (!quantity) return <span className="soft">{text("goals.unnumbered")}</span>;
  const exact = [quantity.value, quantity.upper]
    .filter((one) => typeof one === "number")
    .map((one) => one.toLocaleString("en-US", { maximumFractionDigits: 20 }));
  return (
    <>
      {toQuantityWords(quantity, language)}
      {Math.abs(quantity.value) >= 10_000 ? <span className="goals-exact">{exact.join("–")}</span> : null}
    </>
  );
}

/** Who or what sets a goal. */
export function Setters({ goal }: { readonly goal: GoalFragment }) {
  return goal.setBy.nodes.map((setter, index) => (
    <Fragment key={setter.id}>
      {index > 0 ? "、" : null}
      <EntityLink entity={setter} />
    </Fragment>
  ));
}

function GoalEvidence({ id }: { readonly id: string }) {
  const answer = useQuestion(GoalEvidenceDocument, { id });
  return (
    <Answered answer={answer} room="4rem">
      {({ entity }) => (
        <div className="evidence-list">
          {entity?.relations.nodes.flatMap((relation) =>
            relation.evidence.map((evidence) => (
              <EvidenceQuote key={`${relation.id} ${evidence.id}`} evidence={evidence} />
            )),
          )}
        </div>
      )}
    </Answered>
  );
}
