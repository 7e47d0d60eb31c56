import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { EntitySurroundingsDocument } from "../../graphql/generated/graphql.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { relationTypes } from "../../language/words.ts";
import { placeOf } from "../../parts/entity-link.tsx";
import { Answered } from "../../parts/states.tsx";
import type { EntityHead } from "./entity-page.tsx";

const SmallPicture = lazy(() => import("./small-picture.tsx").then(({ SmallPicture }) => ({ default: SmallPicture })));

/** What leads to words rather than to bodies, people, documents and places would crowd them out. */
const wordy = ["SETS", "TARGETS", "REPORTS", "RESPONSIBLE_FOR"];
const drawnTypes = relationTypes.filter((type) => !wordy.includes(type));
/** Entities drawn at most. */
const most = 16;

type Props = { readonly entity: EntityHead; readonly asOf: string | undefined };

/** A small picture of the nearest bodies, people, documents and places; the groups above say the same in words. */
export function Surroundings({ entity, asOf }: Props) {
  const text = useText();
  const [place, isNear] = useNearness();
  if (!entity.relationCounts.some(({ type }) => drawnTypes.includes(type))) return null;
  return (
    <section ref={place} className="card" aria-labelledby="surroundings">
      <div className="row">
        <h2 id="surroundings">{text("entity.surroundings")}</h2>
        <Link to="/graph" search={{ of: [entity.id] }}>
          {text("entity.graph")}
        </Link>
      </div>
      {isNear ? <Picture entity={entity} asOf={asOf} /> : <div className="small-picture" />}
    </section>
  );
}

function Picture({ entity, asOf }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const variables = { id: entity.id, types: drawnTypes, asOf: asOf ?? null, limit: most };
  const answer = useQuestion(EntitySurroundingsDocument, variables, { keep: true });
  return (
    <Answered answer={answer} room="20rem">
      {({ neighbourhood }) => (
        <Suspense fallback={<div className="small-picture" />}>
          <SmallPicture
            centre={entity.id}
            entities={neighbourhood.nodes}
            relations={neighbourhood.relations}
            label={text("entity.surroundings.label", { name: entity.name, count: neighbourhood.nodes.length - 1 })}
            onOpen={(opened) => void navigate({ ...placeOf(opened), search: { asOf } })}
          />
        </Suspense>
      )}
    </Answered>
  );
}

/** Whether an element has come near the window: what draws it is fetched only then. */
function useNearness() {
  const place = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: "200px",
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return [place, isNear] as const;
}
