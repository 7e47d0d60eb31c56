import type { EntityBriefFragment, EntityRelationsQuery } from "../../graphql/generated/graphql.ts";
import { useLanguage, useText, useWord } from "../../language/language-provider.tsx";
import { toDateWords } from "../../language/to-date-words.ts";
import { toQuantityWords } from "../../language/to-quantity-words.ts";
import { provisionKindWords } from "../../language/words.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import type { OpenFact } from "../../parts/open-fact.ts";
import { RelationFact } from "../../parts/relation-fact.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";
import type { Way } from "./relation-groups.tsx";

type Relation = NonNullable<EntityRelationsQuery["entity"]>["relations"]["nodes"][number];

type Props = {
  readonly relations: readonly Relation[];
  /** OUT: the entity is the subject, and the objects are shown. */
  readonly way: Way;
  readonly asOf: string | undefined;
  readonly facts: OpenFact;
};

/** The other ends of one group's relationships, each with what the relationship says and its evidence. */
export function RelationFacts({ relations, way, asOf, facts }: Props) {
  return (
    <ul className="relation-facts">
      {relations.map((relation) => {
        const other = way === "OUT" ? relation.object : relation.subject;
        return (
          <li key={relation.id}>
            <RelationFact relation={relation} facts={facts}>
              <span className="relation-fact">
                <LabelDot label={other.__typename} />
                <span>
                  <EntityLink entity={other} asOf={asOf} /> <Brief entity={other} />
                  <RelationNotes relation={relation} />
                </span>
              </span>
            </RelationFact>
          </li>
        );
      })}
    </ul>
  );
}

/** What tells the other end from its like: the kind and amount of a provision, the type and date of a document. */
function Brief({ entity }: { readonly entity: EntityBriefFragment }) {
  const text = useText();
  const word = useWord();
  const { language } = useLanguage();
  const about: (string | null)[] = (() => {
    switch (entity.__typename) {
      case "Document":
        return [entity.type, toDateWords(entity.knownOn, language)];
      case "Provision":
        return [
          word(provisionKindWords[entity.provisionKind]),
          entity.quantity && `${entity.quantity.metric} ${toQuantityWords(entity.quantity, language)}`,
          entity.deadline && text("entity.by", { date: toDateWords(entity.deadline, language) }),
        ];
      case "Statistic":
        return [
          `${entity.reported.metric} ${toQuantityWords(entity.reported, language)}`,
          entity.reportedOn && toDateWords(entity.reportedOn, language),
        ];
      default:
        return [];
    }
  })();
  const said = about.filter((one) => one !== null && one !== "");
  return said.length > 0 ? <span className="soft relation-brief">{said.join(" · ")} </span> : null;
}
