import type { InstitutionKind } from "../../../../src/api/generated/client-types.ts";
import { type AddressValues, compact, numberOf, oneOf, textOf } from "../../address/values.ts";
import { institutionKindWords } from "../../language/words.ts";

export const institutionKinds = Object.keys(institutionKindWords) as InstitutionKind[];

/** `/institutions?region=region:310000&kind=AGENCY&name=科学`: `pages` is how many pages of the list are shown. */
export function parseInstitutionsAddress(values: AddressValues) {
  return compact({
    region: textOf(values.region),
    kind: oneOf(institutionKinds, values.kind),
    name: textOf(values.name),
    pages: numberOf(values.pages, 2, 200),
  });
}

export type InstitutionsAddress = ReturnType<typeof parseInstitutionsAddress>;
