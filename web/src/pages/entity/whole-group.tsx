import { Link } from "@tanstack/react-router";
import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import { EntityRelationsDocument } from "../../graphql/generated/graphql.ts";
import { usePages } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { MorePages } from "../../parts/more-pages.tsx";
import { Answered } from "../../parts/states.tsx";
import { RelationFacts } from "./relation-facts.tsx";
import { type Counts, type GroupContext, headingOf, type Way } from "./relation-groups.tsx";

type Props = GroupContext & { readonly type: RelationType; readonly way: Way; readonly counts: Counts };

/** Facts a page. */
const step = 50;

/** One group of relationships at length, page after page. */
export function WholeGroup({ id, asOf, facts, type, way, counts }: Props) {
  const text = useText();
  const word = useWord();
  const answer = usePages(
    EntityRelationsDocument,
    { id, type, way, asOf: asOf ?? null, first: step },
    ({ entity }) => entity?.relations.pageInfo,
  );
  const total = counts.find((one) => one.type === type && one.direction === way)?.count ?? 0;
  const relations = answer.pages.flatMap(({ entity }) => entity?.relations.nodes ?? []);
  return (
    <section className="card entity-group" aria-labelledby="whole-group">
      <div className="row">
        <h2 id="whole-group">
          {word(headingOf(type, way))} <span className="count">{total}</span>
        </h2>
        <Link to="/entity/$id" params={{ id }} search={{ asOf }}>
          {text("entity.groups.all")}
        </Link>
      </div>
      <Answered answer={answer} room="30rem">
        {() => <RelationFacts relations={relations} way={way} asOf={asOf} facts={facts} />}
      </Answered>
      <MorePages answer={answer} shown={relations.length} total={total} pageSize={step} />
    </section>
  );
}
