import { useState } from "react";
import { useLanguage, useText, useWord } from "../../language/language-provider.tsx";
import { toDateWords } from "../../language/to-date-words.ts";
import { toQuantityWords } from "../../language/to-quantity-words.ts";
import {
  type ClaimedProperty,
  institutionKindWords,
  labelWords,
  propertyWords,
  provisionKindWords,
  regionLevelWords,
} from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink, nameOf } from "../../parts/entity-link.tsx";
import { PropertyEvidence } from "../../parts/evidence-list.tsx";
import { Fact } from "../../parts/fact.tsx";
import { LabelBadge } from "../../parts/label-badge.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import type { EntityHead } from "./entity-page.tsx";

/** Sort, name, other names and own properties of an entity. */
export function EntityFacts({ entity }: { readonly entity: EntityHead }) {
  const text = useText();
  return (
    <div className="entity-facts">
      <Sort entity={entity} />
      <PageTitle>{nameOf(entity)}</PageTitle>
      <Aliases entity={entity} />
      <dl className="entity-properties">
        {"region" in entity && entity.region ? (
          <Property name={text("entity.region")}>
            <EntityLink entity={entity.region} />
          </Property>
        ) : null}
        {"parent" in entity && entity.parent ? (
          <Property name={text("entity.parent")}>
            <EntityLink entity={entity.parent} />
          </Property>
        ) : null}
        {"code" in entity && entity.code !== null ? (
          <Property name={text("entity.code")}>{entity.code}</Property>
        ) : null}
        <Amount entity={entity} />
        {"deadline" in entity && entity.deadline !== null ? (
          <Property name={text("entity.deadline")}>
            <DateText date={entity.deadline} />
          </Property>
        ) : null}
        {"asOf" in entity && entity.asOf !== null ? (
          <Property name={text("entity.reportedOn")}>
            <DateText date={entity.asOf} />
          </Property>
        ) : null}
        {(["foundedOn", "startsOn", "endsOn"] as const).map((property) => {
          const date =
            property in entity ? (entity as Partial<Record<ClaimedProperty, string | null>>)[property] : null;
          return date ? <DatedProperty key={property} id={entity.id} property={property} date={date} /> : null;
        })}
      </dl>
    </div>
  );
}

function Sort({ entity }: { readonly entity: EntityHead }) {
  const word = useWord();
  const sort = (() => {
    switch (entity.__typename) {
      case "Institution":
        return word(institutionKindWords[entity.kind]);
      case "Region":
        return word(regionLevelWords[entity.level]);
      case "Provision":
        return word(provisionKindWords[entity.provisionKind]);
      case "Initiative":
        return entity.sort;
      default:
        return null;
    }
  })();
  return (
    <LabelBadge label={entity.__typename}>
      {[word(labelWords[entity.__typename]), sort].filter((one) => one !== null).join(" · ")}
    </LabelBadge>
  );
}

function Aliases({ entity }: { readonly entity: EntityHead }) {
  const text = useText();
  const { language } = useLanguage();
  if (entity.aliasUses.length === 0) return null;
  const span = (from: string | null, until: string | null) =>
    [
      from === null ? null : text("parts.since", { date: toDateWords(from, language) }),
      until === null ? null : text("parts.until", { date: toDateWords(until, language) }),
    ].filter((one) => one !== null);
  return (
    <div className="entity-aliases">
      <span className="soft">{text("entity.aliases")}</span>
      <ul>
        {entity.aliasUses.map(({ alias, region, from, until }) => {
          const where = [region?.name ?? null, ...span(from, until)].filter((one) => one !== null);
          return (
            <li key={`${alias} ${where.join(" ")}`}>
              {alias}
              {where.length > 0 ? <span className="soft">（{where.join("，")}）</span> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Property({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Amount({ entity }: { readonly entity: EntityHead }) {
  const { language } = useLanguage();
  const quantity = "quantity" in entity ? entity.quantity : "reported" in entity ? entity.reported : null;
  if (quantity === null) return null;
  return <Property name={quantity.metric}>{toQuantityWords(quantity, language)}</Property>;
}

type Dated = { readonly id: string; readonly property: ClaimedProperty; readonly date: string };

function DatedProperty({ id, property, date }: Dated) {
  const word = useWord();
  const [open, setOpen] = useState(false);
  const name = word(propertyWords[property]);
  return (
    <Property name={name}>
      <Fact
        name={`${name} ${date}`}
        open={open}
        onToggle={() => setOpen(!open)}
        evidence={() => <PropertyEvidence id={id} property={property} />}
      >
        <DateText date={date} />
      </Fact>
    </Property>
  );
}
