import "../../parts/data-table.css";
import { Link } from "@tanstack/react-router";
import { Waypoints } from "lucide-react";
import { useRichText, useText } from "../../language/language-provider.tsx";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { EvidenceQuote } from "../../parts/evidence-quote.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import { mostPaths } from "./paths-address.ts";
import type { ChangePaths } from "./paths-page.tsx";
import { type FoundPath, type Hop, type PathNode, type PathRelation, sharedPlaces, tellPath } from "./tell-path.ts";

type Props = {
  readonly paths: readonly FoundPath[];
  /** How many are told; the others only say that there are more. */
  readonly first: number;
  readonly asOf: string | undefined;
  readonly change: ChangePaths;
};

/** Paths of one length: compared place by place where there are several, then each told. */
export function FoundPaths({ paths: found, first, asOf, change }: Props) {
  const text = useText();
  const paths = found.slice(0, first);
  return (
    <>
      <div className="row">
        <h2>{text("paths.found", { count: paths.length, steps: paths[0]?.length ?? 0 })}</h2>
        <GraphLink paths={paths} asOf={asOf} />
      </div>
      {paths.length > 1 ? <Comparison paths={paths} asOf={asOf} /> : null}
      {found.length > first ? (
        <p className="row soft">
          {text("paths.found.more", { count: first })}
          {first < mostPaths ? (
            <button type="button" className="button" onClick={() => change({ first: Math.min(first * 2, mostPaths) })}>
              {text("paths.found.show")}
            </button>
          ) : null}
        </p>
      ) : null}
      {paths.map((path, index) => (
        <section key={path.relations.map(({ id }) => id).join()} className="card paths-path" id={`path-${index + 1}`}>
          {paths.length > 1 ? <h3>{text("paths.path", { number: index + 1 })}</h3> : null}
          <ol>
            {tellPath(path).map((hop) => (
              <li key={hop.relation.id}>
                <HopTold hop={hop} asOf={asOf} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** All entities of these paths, laid out as a graph. */
function GraphLink({ paths, asOf }: { readonly paths: readonly FoundPath[]; readonly asOf: string | undefined }) {
  const text = useText();
  const of = [...new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
  return (
    <Link to="/graph" search={asOf === undefined ? { of } : { of, asOf }} className="button">
      <Waypoints size={16} aria-hidden="true" />
      {text("paths.graph")}
    </Link>
  );
}

function Comparison({ paths, asOf }: { readonly paths: readonly FoundPath[]; readonly asOf: string | undefined }) {
  const text = useText();
  const shared = sharedPlaces(paths);
  const last = shared.length - 1;
  const place = (step: number) =>
    step === 0
      ? text("paths.compare.start")
      : step === last
        ? text("paths.compare.end")
        : text("paths.compare.step", { step });
  return (
    <section className="card paths-compare">
      <p id="paths-compared">{text("paths.compare.explained")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="paths-scroll" aria-label={text("paths.compare")} tabIndex={0}>
        <table className="data-table data-table-wide" aria-describedby="paths-compared">
          <thead>
            <tr>
              <th scope="col">{text("paths.compare.path")}</th>
              {shared.map((_, step) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it is.
                <th scope="col" key={step}>
                  {place(step)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paths.map((path, index) => (
              <tr key={path.relations.map(({ id }) => id).join()}>
                <th scope="row">
                  <a href={`#path-${index + 1}`}>{index + 1}</a>
                </th>
                {path.nodes.map((node, step) => (
                  <td key={node.id} className={shared[step] ? undefined : "paths-differs"}>
                    <Named node={node} asOf={asOf} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function HopTold({ hop: { message, a, b, relation }, asOf }: { readonly hop: Hop; readonly asOf: string | undefined }) {
  const text = useText();
  const rich = useRichText();
  const { title, type } = relation;
  const post = title ?? text(type === "LEADS" ? "paths.head" : "paths.post");
  return (
    <>
      <p className="paths-sentence">
        {rich(message, {
          a: <Named node={a} asOf={asOf} />,
          b: <Named node={b} asOf={asOf} />,
          title: post,
        })}
        {relation.planned ? <span className="tag">{text("parts.planned")}</span> : null}
        {relation.implicit ? <span className="tag">{text("parts.implicit")}</span> : null}
        {relation.jointly ? <span className="tag">{text("parts.jointly")}</span> : null}
      </p>
      <Circumstances hop={{ a, b, relation }} />
      {relation.evidence.map((evidence) => (
        <Proof key={evidence.id} evidence={evidence} />
      ))}
    </>
  );
}

/** The quotation of a step; what the gazetteer says is no sentence, and stays folded up. */
function Proof({ evidence }: { readonly evidence: PathRelation["evidence"][number] }) {
  const text = useText();
  if (evidence.method !== "gazetteer") return <EvidenceQuote evidence={evidence} />;
  return (
    <details className="paths-reference">
      <summary>{text("paths.reference")}</summary>
      <code>{evidence.quote}</code>
    </details>
  );
}

/** Dates of the relation and numbers of its documents, where there are any. */
function Circumstances({ hop: { a, b, relation } }: { readonly hop: Pick<Hop, "a" | "b" | "relation"> }) {
  const text = useText();
  const rich = useRichText();
  const { on, from, until } = relation;
  const numbers = [a, b].flatMap((node) => (node.__typename === "Document" ? (node.documentNumber ?? []) : []));
  if (!on && !from && !until && numbers.length === 0) return null;
  return (
    <p className="row soft">
      {on ? <DateText date={on} /> : null}
      {from ? <span>{rich("parts.since", { date: <DateText date={from} /> })}</span> : null}
      {until ? <span>{rich("parts.until", { date: <DateText date={until} /> })}</span> : null}
      {numbers.map((number) => (
        <span key={number}>{text("paths.number", { number })}</span>
      ))}
    </p>
  );
}

/** An entity in a sentence; the words of a provision or figure stand in quotation marks. */
function Named({ node, asOf }: { readonly node: PathNode; readonly asOf: string | undefined }) {
  const isQuoted = node.__typename === "Provision" || node.__typename === "Statistic";
  return (
    <span className="paths-name">
      <LabelDot label={node.__typename} />
      {isQuoted ? "“" : null}
      <EntityLink entity={node} asOf={asOf} />
      {isQuoted ? "”" : null}
    </span>
  );
}
