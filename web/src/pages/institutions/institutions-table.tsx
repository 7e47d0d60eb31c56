import { Link } from "@tanstack/react-router";
import { useText, useWord } from "../../language/language-provider.tsx";
import { institutionKindWords } from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import type { ListedInstitution } from "./to-institution-row.ts";

type Props = { readonly institutions: readonly ListedInstitution[]; readonly isOld: boolean };

/** Institutions row by row. */
export function InstitutionsTable({ institutions, isOld }: Props) {
  const text = useText();
  const word = useWord();
  return (
    <table className="data-table" aria-busy={isOld}>
      <caption className="visually-hidden">{text("institutions.title")}</caption>
      <thead>
        <tr>
          {(["name", "kind", "place", "foundedOn", "issued"] as const).map((column) => (
            <th key={column} scope="col">
              {text(`institutions.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {institutions.map((institution) => (
          <tr key={institution.id}>
            <th scope="row">
              <EntityLink entity={institution} />{" "}
              {institution.unresolved ? (
                <span className="tag" title={text("institutions.unresolved.explained")}>
                  {text("institutions.unresolved")}
                </span>
              ) : null}
              {institution.aliases.length > 0 ? (
                <span className="institutions-aliases">{institution.aliases.join("、")}</span>
              ) : null}
            </th>
            <td data-name={text("institutions.column.kind")} className="institutions-kind">
              {word(institutionKindWords[institution.kind])}
            </td>
            <td data-name={text("institutions.column.place")}>
              {institution.region ? <EntityLink entity={institution.region} /> : null}
            </td>
            <td data-name={text("institutions.column.foundedOn")} className="data-number">
              {institution.foundedOn ? <DateText date={institution.foundedOn} /> : null}
            </td>
            <td data-name={text("institutions.column.issued")} className="data-number">
              {institution.issued.totalCount > 0 ? (
                <Link
                  to="/documents"
                  search={{ issuedBy: institution.id }}
                  aria-label={text("institutions.issued.of", {
                    name: institution.name,
                    count: institution.issued.totalCount,
                  })}
                >
                  {institution.issued.totalCount}
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
