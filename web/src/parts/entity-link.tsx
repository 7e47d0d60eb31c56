import { Link } from "@tanstack/react-router";
import type { EntityRefFragment } from "../graphql/generated/graphql.ts";

/** The name of an entity as running text has it: a title stands in 《》, a description as it is. */
export function nameOf(entity: EntityRefFragment): string {
  return entity.__typename === "Document" && entity.title !== null ? `《${entity.title}》` : entity.name;
}

/** Where an entity's own page is. Spread it into a `Link`. */
export function placeOf({ __typename, id }: Pick<EntityRefFragment, "__typename" | "id">) {
  return { to: __typename === "Document" ? "/document/$id" : "/entity/$id", params: { id } } as const;
}

/** The name of an entity, leading to its page. `asOf` is handed on. */
export function EntityLink({
  entity,
  asOf,
}: {
  readonly entity: EntityRefFragment;
  readonly asOf?: string | undefined;
}) {
  return (
    <Link {...placeOf(entity)} search={{ asOf }} className="entity-link">
      {nameOf(entity)}
    </Link>
  );
}
