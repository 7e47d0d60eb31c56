import { EntityNameDocument, GoalsOfTwoPlacesDocument, type ProvisionFilter } from "../../graphql/generated/graphql.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { Answered } from "../../parts/states.tsx";
import { ExportGoals } from "./export-goals.tsx";
import type { ChangeGoals } from "./goals-page.tsx";
import { TwoPlaces } from "./two-places.tsx";

type Props = {
  /** Ids of the two places. */
  readonly left: string;
  readonly right: string;
  /** What else the goals must meet. */
  readonly filter: ProvisionFilter;
  readonly change: ChangeGoals;
};

/** Goals of each place that are compared. */
const compared = 300;

/** The goals of two places, under the same conditions. */
export function GoalsCompared({ left, right, filter, change }: Props) {
  const text = useText();
  const filters = [left, right].map((region) => ({ ...filter, region }));
  const [ofLeft = filter, ofRight = filter] = filters;
  const answer = useQuestion(GoalsOfTwoPlacesDocument, { left: ofLeft, right: ofRight, first: compared });
  // The fields above have asked for the names already.
  const one = useQuestion(EntityNameDocument, { id: left }).data?.entity?.name ?? left;
  const other = useQuestion(EntityNameDocument, { id: right }).data?.entity?.name ?? right;
  return (
    <section className="card" aria-labelledby="goals-compared">
      <div className="data-bar">
        <h2 id="goals-compared">{text("goals.compare", { left: one, right: other })}</h2>
        <button type="button" className="button" onClick={() => change({ beside: undefined })}>
          {text("goals.compare.end")}
        </button>
        <ExportGoals filters={filters} order="REGION" />
      </div>
      <Answered answer={answer} room="30rem">
        {(found) => (
          <TwoPlaces
            places={[
              { id: left, name: one },
              { id: right, name: other },
            ]}
            found={found}
          />
        )}
      </Answered>
    </section>
  );
}
