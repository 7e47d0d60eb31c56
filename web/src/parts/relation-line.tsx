import "./relation-line.css";
import type { RelationFactFragment } from "../graphql/generated/graphql.ts";
import { useWord } from "../language/language-provider.tsx";
import { relationWords } from "../language/words.ts";
import { EntityLink, nameOf } from "./entity-link.tsx";
import { RelationNotes } from "./relation-notes.tsx";

type Props = {
  readonly relation: RelationFactFragment;
  readonly asOf?: string | undefined;
};

/** An edge told as a sentence: 吴凡 领导 上海市重大传染病和生物安全研究院 · 院长 */
export function RelationLine({ relation, asOf }: Props) {
  const word = useWord();
  return (
    <span className="relation-line">
      <EntityLink entity={relation.subject} asOf={asOf} />{" "}
      <span className="relation-verb">{word(relationWords[relation.type].verb)}</span>{" "}
      <EntityLink entity={relation.object} asOf={asOf} /> <RelationNotes relation={relation} />
    </span>
  );
}

/** The same as plain text. */
export function useRelationText(): (relation: RelationFactFragment) => string {
  const word = useWord();
  return ({ subject, type, object }) => `${nameOf(subject)} ${word(relationWords[type].verb)} ${nameOf(object)}`;
}
