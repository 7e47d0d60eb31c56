import { useText, useWord } from "../../language/language-provider.tsx";
import { labelWords, propertyWords, validityWords } from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink, nameOf } from "../../parts/entity-link.tsx";
import { PropertyEvidence } from "../../parts/evidence-list.tsx";
import { Fact } from "../../parts/fact.tsx";
import { LabelBadge } from "../../parts/label-badge.tsx";
import type { OpenFact } from "../../parts/open-fact.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RelationFact } from "../../parts/relation-fact.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";
import type { PolicyDocument } from "./document-page.tsx";

type Props = {
  readonly document: PolicyDocument;
  readonly asOf: string | undefined;
  readonly facts: OpenFact;
};

/** Its own properties that a source states, in the order of a document's life. */
const stated = ["documentNumber", "issuedOn", "publishedOn", "effectiveOn", "expiresOn"] as const;

/** Type, title, validity, number and dates, issuers; each with its evidence. */
export function DocumentFacts({ document, asOf, facts }: Props) {
  const text = useText();
  const word = useWord();
  const { id, type, validity, aliasUses, issuedBy, knownOn } = document;
  const isDated = stated.some((property) => property !== "documentNumber" && document[property] !== null);
  return (
    <div>
      <p className="row document-sort">
        <LabelBadge label="Document">{`${word(labelWords.Document)} · ${type}`}</LabelBadge>
        <span className="validity" data-validity={validity}>
          {word(validityWords[validity])}
          {asOf === undefined ? null : (
            <span>
              {" · "}
              <DateText date={asOf} />
            </span>
          )}
        </span>
      </p>
      <PageTitle>{nameOf(document)}</PageTitle>
      {aliasUses.length > 0 ? (
        <p className="soft">{text("document.aliases", { names: aliasUses.map(({ alias }) => alias).join("、") })}</p>
      ) : null}
      <dl className="document-properties">
        {issuedBy.edges.length > 0 ? (
          <div>
            <dt>{text("document.issuedBy")}</dt>
            <dd>
              {issuedBy.edges.map(({ node, relation }) =>
                relation === null ? null : (
                  <RelationFact key={relation.id} relation={relation} facts={facts}>
                    <EntityLink entity={node} asOf={asOf} /> <RelationNotes relation={relation} />
                  </RelationFact>
                ),
              )}
            </dd>
          </div>
        ) : null}
        {stated.map((property) => {
          const value = document[property];
          if (value === null) return null;
          return (
            <div key={property}>
              <dt>{word(propertyWords[property])}</dt>
              <dd>
                <Fact
                  name={`${word(propertyWords[property])} ${value}`}
                  open={facts.isOpen(property)}
                  onToggle={() => facts.toggle(property)}
                  evidence={() => <PropertyEvidence id={id} property={property} />}
                >
                  {property === "documentNumber" ? value : <DateText date={value} />}
                </Fact>
              </dd>
            </div>
          );
        })}
        {isDated ? null : (
          <div>
            <dt>{text("document.knownOn")}</dt>
            <dd>
              <DateText date={knownOn} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
