import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import { EntityTimelineDocument, type RelationFactFragment } from "../../graphql/generated/graphql.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";
import { Answered, Empty } from "../../parts/states.tsx";
import { headingOf, type Way } from "./relation-groups.tsx";
import { toTimeline } from "./to-timeline.ts";

/** Relationships read for it: beyond them the timeline says that it is not whole. */
const most = 200;
/** Names shown of each group. */
const preview = 4;

/** What happened or became known when, newest first. */
export function EntityTimeline({ id, asOf }: { readonly id: string; readonly asOf: string | undefined }) {
  const text = useText();
  const answer = useQuestion(EntityTimelineDocument, { id, asOf: asOf ?? null, first: most }, { keep: true });
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{text("entity.timeline")}</h2>
      <Answered answer={answer} room="8rem">
        {({ entity }) => {
          const dates = toTimeline(entity?.relations.nodes ?? [], id);
          const total = entity?.relations.totalCount ?? 0;
          if (dates.length === 0) return <Empty>{text("entity.timeline.none")}</Empty>;
          return (
            <>
              <ol className="timeline">
                {dates.map(({ date, groups }) => (
                  <li key={date} className="timeline-date">
                    <h3>
                      <DateText date={date} />
                    </h3>
                    <ul>
                      {groups.map((group) => (
                        <li key={`${group.type} ${group.way}`}>
                          <Group {...group} asOf={asOf} />
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ol>
              {total > most ? <p className="soft">{text("entity.timeline.cut", { most, total })}</p> : null}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

type GroupProps = {
  readonly type: RelationType;
  readonly way: Way;
  readonly relations: readonly RelationFactFragment[];
  readonly asOf: string | undefined;
};

function Group({ type, way, relations, asOf }: GroupProps) {
  const text = useText();
  const word = useWord();
  return (
    <div className="timeline-group">
      <span className="soft">{word(headingOf(type, way))}</span>
      <span>
        {relations.slice(0, preview).map((relation) => (
          <span key={relation.id} className="timeline-name">
            <EntityLink entity={way === "OUT" ? relation.object : relation.subject} asOf={asOf} />{" "}
            <RelationNotes relation={relation} />
          </span>
        ))}
        {relations.length > preview ? (
          <span className="soft">{text("entity.timeline.more", { count: relations.length - preview })}</span>
        ) : null}
      </span>
    </div>
  );
}
