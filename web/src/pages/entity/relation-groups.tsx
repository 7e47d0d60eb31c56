import { Link } from "@tanstack/react-router";
import type { Direction, RelationType } from "../../../../src/api/generated/client-types.ts";
import { EntityRelationsDocument } from "../../graphql/generated/graphql.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationTypes, relationWords } from "../../language/words.ts";
import type { OpenFact } from "../../parts/open-fact.ts";
import { Answered, Empty } from "../../parts/states.tsx";
import type { EntityHead } from "./entity-page.tsx";
import { RelationFacts } from "./relation-facts.tsx";

export type Counts = EntityHead["relationCounts"];
export type Way = Exclude<Direction, "BOTH">;

/** What every list of an entity's relationships is told. */
export type GroupContext = {
  readonly id: string;
  readonly asOf: string | undefined;
  readonly facts: OpenFact;
};

/** Facts shown of each group. */
const preview = 6;
/** Room that a fact takes, in rem. */
const line = 2.3;

/** Every group of relationships: first how many there are of each, then the beginning of each. */
export function RelationGroups({ counts, ...context }: GroupContext & { readonly counts: Counts }) {
  const text = useText();
  const word = useWord();
  if (counts.length === 0)
    return <Empty>{text(context.asOf === undefined ? "entity.alone" : "entity.alone.asOf")}</Empty>;
  const groups = inOrder(counts);
  return (
    <>
      <nav className="chips entity-counts" aria-label={text("entity.groups")}>
        {groups.map(({ type, way, count }) => (
          <a key={`${type} ${way}`} className="chip" href={`#${type}-${way}`}>
            {word(headingOf(type, way))} <span className="count">{count}</span>
          </a>
        ))}
      </nav>
      <div className="entity-groups">
        {groups.map((group) => (
          <Group key={`${group.type} ${group.way}`} {...context} {...group} />
        ))}
      </div>
    </>
  );
}

type OneGroup = { readonly type: RelationType; readonly way: Way; readonly count: number };

function Group({ id, asOf, facts, type, way, count }: GroupContext & OneGroup) {
  const text = useText();
  const word = useWord();
  const shown = Math.min(count, preview);
  const answer = useQuestion(
    EntityRelationsDocument,
    { id, type, way, asOf: asOf ?? null, first: preview, after: null },
    { keep: true },
  );
  const heading = word(headingOf(type, way));
  return (
    <section className="card entity-group" aria-labelledby={`${type}-${way}`}>
      <h2 id={`${type}-${way}`}>
        {heading} <span className="count">{count}</span>
      </h2>
      <Answered answer={answer} room={`${shown * line}rem`}>
        {({ entity }) => (
          <RelationFacts relations={entity?.relations.nodes ?? []} way={way} asOf={asOf} facts={facts} />
        )}
      </Answered>
      {count > preview ? (
        <Link to="/entity/$id" params={{ id }} search={{ type, way, asOf }} className="entity-whole">
          {text("entity.whole", { count, group: heading })}
        </Link>
      ) : null}
    </section>
  );
}

/** The heading over the other ends: 发布 over documents, 发布者 over issuers. */
export function headingOf(type: RelationType, way: Way) {
  return relationWords[type][way === "OUT" ? "out" : "in"];
}

/** Groups in the order in which an analyst asks; what the entity does comes before what is done to it. */
function inOrder(counts: Counts): OneGroup[] {
  return counts
    .map(({ type, direction, count }) => ({ type, way: direction as Way, count }))
    .sort((a, b) => relationTypes.indexOf(a.type) - relationTypes.indexOf(b.type) || (a.way === "OUT" ? -1 : 1));
}
