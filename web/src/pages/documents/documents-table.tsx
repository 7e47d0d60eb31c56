import { Fragment } from "react";
import type { EntityRefFragment, ListedDocumentFragment } from "../../graphql/generated/graphql.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { validityWords } from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { SortHeader } from "../../parts/sort-header.tsx";
import type { documentOrders } from "./documents-address.ts";
import type { ChangeDocuments } from "./documents-page.tsx";

type Props = {
  readonly documents: readonly ListedDocumentFragment[];
  readonly order: (typeof documentOrders)[number];
  readonly isOld: boolean;
  readonly change: ChangeDocuments;
};

/** Documents row by row. */
export function DocumentsTable({ documents, order, isOld, change }: Props) {
  const text = useText();
  const word = useWord();
  const sorted = { order, onOrder: (next: Props["order"]) => change({ order: next, pages: undefined }) };
  return (
    <table className="data-table" aria-busy={isOld}>
      <caption className="visually-hidden">{text("documents.title")}</caption>
      <thead>
        <tr>
          <SortHeader {...sorted} ascending="NAME">
            {text("documents.column.title")}
          </SortHeader>
          <th scope="col">{text("documents.column.type")}</th>
          <th scope="col">{text("documents.column.issuers")}</th>
          <SortHeader {...sorted} descending="KNOWN_ON_DESC" ascending="KNOWN_ON_ASC">
            {text("documents.column.date")}
          </SortHeader>
          <th scope="col">{text("documents.column.validity")}</th>
          <th scope="col">{text("documents.column.targets")}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id}>
            <th scope="row">
              <EntityLink entity={document} />
              {document.documentNumber ? <span className="documents-number">{document.documentNumber}</span> : null}
            </th>
            <td data-name={text("documents.column.type")} className="documents-type">
              {document.type}
            </td>
            <td data-name={text("documents.column.issuers")}>
              <Names entities={document.issuedBy.nodes} />
            </td>
            <td data-name={text("documents.column.date")} className="data-number">
              {document.issuedOn ? (
                <DateText date={document.issuedOn} />
              ) : (
                <span title={text("documents.known")}>
                  <DateText date={document.knownOn} />
                </span>
              )}
            </td>
            <td data-name={text("documents.column.validity")} className="documents-validity">
              {document.validity === "UNKNOWN" ? (
                <span className="soft">{text("documents.unstated")}</span>
              ) : (
                word(validityWords[document.validity])
              )}
            </td>
            <td data-name={text("documents.column.targets")}>
              <Names entities={document.targets.nodes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Names({ entities }: { readonly entities: readonly EntityRefFragment[] }) {
  if (entities.length === 0) return null;
  return entities.map((entity, index) => (
    <Fragment key={entity.id}>
      {index > 0 ? "、" : null}
      <EntityLink entity={entity} />
    </Fragment>
  ));
}
