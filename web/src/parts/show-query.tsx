import "./show-query.css";
import { useQueries } from "@tanstack/react-query";
import { Code } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { operationNameOf } from "../graphql/ask.ts";
import { askCypher } from "../graphql/ask-cypher.ts";
import { toBrowserAddress, toCypherText } from "../graphql/to-browser-address.ts";
import { toGraphiQLAddress } from "../graphql/to-graphiql-address.ts";
import { useText } from "../language/language-provider.tsx";

/** A question of the page, as it was asked. */
export type Shown = { readonly document: { toString(): string }; readonly variables: unknown };

type Props = {
  readonly questions: readonly Shown[];
  /** Cypher of what the page shows, whose answer Neo4j Browser draws; undefined where nothing is shown. */
  readonly drawn?: () => string | undefined;
};

/** Opens what the page shows where it can be changed and run: drawn in Neo4j Browser, each question in GraphiQL and as Cypher. */
export function ShowQuery({ questions, drawn }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const browser = document.querySelector<HTMLMetaElement>('meta[name="neo4j-browser"]')?.content;
  const statements = useStatements(questions, browser, isOpen);
  const cypher = isOpen && browser !== undefined ? drawn?.() : undefined;
  const drawing =
    cypher === undefined ? [] : [{ name: text("parts.query.drawn"), href: toBrowserAddress(browser ?? "", cypher) }];
  const inGraphiQL = questions.map(({ document, variables }) => ({
    name: text("parts.query.graphiql", { name: operationNameOf(document) }),
    href: toGraphiQLAddress(document, variables),
  }));
  const inBrowser = statements.map(({ name, href }) => ({ name: text("parts.query.browser", { name }), href }));
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button button-quiet">
        <Code size={16} aria-hidden="true" />
        {text("parts.query")}
      </Button>
      <Popover className="show-query-popover" placement="bottom end">
        <Menu className="show-query-menu">
          {[...drawing, ...inGraphiQL, ...inBrowser].map(({ name, href }) => (
            <MenuItem key={name} className="show-query-item" href={href} target="_blank" rel="noopener">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The Cypher of every question as addresses of Neo4j Browser; none where there is no Browser, or before they came. */
function useStatements(
  questions: readonly Shown[],
  browser: string | undefined,
  isAsked: boolean,
): { name: string; href: string }[] {
  const told = useQueries({
    queries: questions.map(({ document, variables }) => ({
      queryKey: ["cypher", operationNameOf(document), variables],
      queryFn: ({ signal }: { signal: AbortSignal }) => askCypher(document, variables, signal),
      enabled: isAsked && browser !== undefined,
    })),
  });
  if (browser === undefined) return [];
  return told.flatMap(({ data = [] }, index) =>
    data.map((cypher) => ({
      name: [operationNameOf(questions[index]?.document ?? ""), ...(data.length > 1 ? [cypher.field] : [])].join("."),
      href: toBrowserAddress(browser, toCypherText(cypher)),
    })),
  );
}
