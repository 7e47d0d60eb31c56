import { Link } from "@tanstack/react-router";
import type { PathEndFragment, PathEndsQuery } from "../../graphql/generated/graphql.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationWords } from "../../language/words.ts";
import { EntityLink, nameOf } from "../../parts/entity-link.tsx";
import { longestOfAll, type PathsAddress } from "./paths-address.ts";
import type { ChangePaths } from "./paths-page.tsx";

type Props = {
  readonly ends: PathEndsQuery;
  readonly address: PathsAddress;
  readonly longest: number;
  readonly change: ChangePaths;
};

/** Why nothing connects the two, as far as can be told, and what else may be tried. */
export function NoPath({ ends, address, longest, change }: Props) {
  const text = useText();
  const { from, to } = ends;
  const lost = [from ? null : address.from, to ? null : address.to].filter((id) => id !== null && id !== undefined);
  if (!from || !to)
    return (
      <div className="card paths-none" role="status">
        {lost.map((id) => (
          <p key={id}>{text("paths.lost", { id })}</p>
        ))}
      </div>
    );
  const isFiltered = address.type !== undefined || address.asOf !== undefined;
  return (
    <div className="card paths-none" role="status">
      <h2>{text("paths.none", { from: nameOf(from), to: nameOf(to), longest })}</h2>
      {isFiltered ? <p>{text("paths.none.filtered")}</p> : null}
      <p className="row">
        {longest < longestOfAll ? (
          <button type="button" className="button" onClick={() => change({ longest: longestOfAll })}>
            {text("paths.none.longer", { longest: longestOfAll })}
          </button>
        ) : null}
        {address.type ? (
          <button type="button" className="button" onClick={() => change({ type: undefined })}>
            {text("paths.none.types")}
          </button>
        ) : null}
        {address.asOf ? (
          <button type="button" className="button" onClick={() => change({ asOf: undefined })}>
            {text("paths.none.asOf")}
          </button>
        ) : null}
      </p>
      {[from, to].map((end) => (
        <LinkedTo key={end.id} end={end} />
      ))}
    </div>
  );
}

/** What an end is linked to, by relationship; each leads to these on its page. */
function LinkedTo({ end }: { readonly end: PathEndFragment }) {
  const text = useText();
  const word = useWord();
  return (
    <div>
      <p>
        <EntityLink entity={end} /> {text("paths.none.linked")}
        {end.relationCounts.length === 0 ? text("paths.none.alone") : null}
      </p>
      <ul className="row">
        {end.relationCounts.map(({ type, direction, count }) => (
          <li key={`${type} ${direction}`}>
            <Link to="/entity/$id" params={{ id: end.id }} search={{ type, way: direction === "IN" ? "IN" : "OUT" }}>
              {text("paths.none.count", {
                relation: word(relationWords[type][direction === "IN" ? "in" : "out"]),
                count,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
