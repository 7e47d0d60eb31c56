import "./show-query.css";
import { Code } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { operationNameOf } from "../graphql/ask.ts";
import { toGraphiQLAddress } from "../graphql/to-graphiql-address.ts";
import { useText } from "../language/language-provider.tsx";

/** A question of the page, as it was asked. */
export type Shown = { readonly document: { toString(): string }; readonly variables: unknown };

/** Opens each question of the page, with its variables, where it can be changed and run. */
export function ShowQuery({ questions }: { readonly questions: readonly Shown[] }) {
  const text = useText();
  return (
    <MenuTrigger>
      <Button className="button button-quiet">
        <Code size={16} aria-hidden="true" />
        {text("parts.query")}
      </Button>
      <Popover className="show-query-popover" placement="bottom end">
        <Menu className="show-query-menu">
          {questions.map(({ document, variables }) => (
            <MenuItem
              key={operationNameOf(document)}
              className="show-query-item"
              href={toGraphiQLAddress(document, variables)}
              target="_blank"
            >
              {text("parts.query.graphiql", { name: operationNameOf(document) })}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
