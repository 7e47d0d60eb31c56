import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ImportReportFragment, PassageFragment } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { usePredicateWord } from "./use-predicate-word.ts";

type Report = ImportReportFragment;

/** What a file did, or in a dry run would do. */
export function ImportReport({ report, dryRun }: { readonly report: Report; readonly dryRun: boolean }) {
  const text = useText();
  const { bulletinId, title, isNew, changed, duplicatesCount } = report;
  return (
    <div className="sources-report">
      <p>
        {dryRun ? title : <BulletinLink id={bulletinId}>{title}</BulletinLink>}
        {" · "}
        {text(changed ? (isNew ? "sources.report.new" : "sources.report.changed") : "sources.report.same")}
      </p>
      <dl className="sources-numbers">
        <Count name={text("sources.report.accepted")} value={report.accepted} />
        <Count name={text("sources.report.refused")} value={report.refusedCount} />
        <Count name={text("sources.report.openNames")} value={report.openNamesCount} />
        <Count name={text("sources.report.waiting")} value={report.waitingCount} />
        <Count name={text("sources.report.duplicates")} value={duplicatesCount} />
        <Count name={text("sources.report.unread")} value={report.unreadCount} />
      </dl>
      <ModelUse report={report} />
      {!dryRun && report.waitingCount + duplicatesCount > 0 ? (
        <p>
          <Link to="/sources" search={{ view: "review", bulletin: bulletinId }} className="button button-main">
            {text("sources.report.review", { count: report.waitingCount })}
          </Link>
        </p>
      ) : null}
      <Articles report={report} dryRun={dryRun} />
      <Passages name={text("sources.report.refused")} count={report.refusedCount} all={report.refused} />
      <Passages name={text("sources.report.openNames")} count={report.openNamesCount} all={report.openNames} />
      <Passages name={text("sources.report.waiting")} count={report.waitingCount} all={report.waiting} />
      <Passages name={text("sources.report.unread")} count={report.unreadCount} all={report.unread} />
      <Changes report={report} />
    </div>
  );
}

/** What a language model took, and the articles that it did not read; nothing where none was asked. */
function ModelUse({ report: { model, articles } }: { readonly report: Report }) {
  const text = useText();
  if (!model) return null;
  const { requests, inputTokens, outputTokens, cost } = model;
  const problems = articles.flatMap(({ id, headline, modelProblems }) =>
    modelProblems.map((problem, index) => ({ ...problem, headline, key: `${id} ${index}` })),
  );
  return (
    <>
      <p className="soft">
        {text("sources.report.model", { model: model.model, requests, seconds: model.milliseconds / 1000 })}
        {inputTokens === null || outputTokens === null
          ? null
          : ` · ${text("sources.report.tokens", { input: inputTokens, output: outputTokens })}`}
        {cost === null ? null : ` · ${text("sources.report.cost", { cost })}`}
      </p>
      <Folded name={text("sources.report.modelProblems")} count={problems.length} shown={problems.length}>
        {problems.map(({ key, code, headline, message }) => (
          <li key={key}>
            <span className="tag">{code}</span>
            <div>
              <p lang="zh-CN">{headline}</p>
              <p className="soft" lang="en">
                {message}
              </p>
            </div>
          </li>
        ))}
      </Folded>
    </>
  );
}

function BulletinLink({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <Link to="/sources" search={{ bulletin: id }}>
      {children}
    </Link>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Articles({ report: { articles }, dryRun }: { readonly report: Report; readonly dryRun: boolean }) {
  const text = useText();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text("sources.articles", { count: articles.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{text("sources.column.article")}</th>
          <th scope="col">{text("sources.column.region")}</th>
          <th scope="col">{text("sources.column.read")}</th>
          <th scope="col">{text("sources.column.claims")}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map(({ id, headline, region, regionBy, sentences, read, accepted }) => (
          <tr key={id}>
            <th scope="row">
              {dryRun ? (
                headline
              ) : (
                <Link to="/article/$id" params={{ id }}>
                  {headline}
                </Link>
              )}
            </th>
            <td data-name={text("sources.column.region")}>
              {region ?? "—"}
              {regionBy ? <span className="soft"> {text(`sources.regionBy.${regionBy}`)}</span> : null}
            </td>
            <td data-name={text("sources.column.read")} className="data-number">
              {text("sources.read", { read, sentences })}
            </td>
            <td data-name={text("sources.column.claims")} className="data-number">
              {accepted}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Folded({ name, count, shown, children }: { name: string; count: number; shown: number; children: ReactNode }) {
  const text = useText();
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {name} <span className="count">{count}</span>
      </summary>
      <ul className="sources-entries">{children}</ul>
      {shown < count ? <p className="soft">{text("sources.report.first", { count: shown })}</p> : null}
    </details>
  );
}

function Passages(props: { readonly name: string; readonly count: number; readonly all: readonly PassageFragment[] }) {
  const text = useText();
  const { name, count, all } = props;
  return (
    <Folded name={name} count={count} shown={all.length}>
      {all.map(({ articleId, text: words, code, because, kind }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the report of a finished job never changes.
        <li key={index}>
          <span className="tag">{kind ? text(`sources.kind.${kind}`) : (code ?? articleId.split("#").at(-1))}</span>
          <div>
            <p lang="zh-CN">{words}</p>
            {because ? (
              <p className="soft" lang={code === null ? "zh-CN" : "en"}>
                {because}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </Folded>
  );
}

function Changes({ report: { changes, changesCount } }: { readonly report: Report }) {
  const text = useText();
  const predicateWord = usePredicateWord();
  return (
    <Folded name={text("sources.report.changes")} count={changesCount} shown={changes.length}>
      {changes.map(({ change, subject, predicate, object }) => (
        <li key={`${change} ${subject} ${predicate} ${object}`}>
          <span className="tag">{text(`sources.change.${change}`)}</span>
          <p>
            {subject} <span className="soft">{predicateWord(predicate)}</span> {object}
          </p>
        </li>
      ))}
    </Folded>
  );
}
