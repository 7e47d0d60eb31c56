import { type ReactNode, useEffect } from "react";
import { useText } from "../language/language-provider.tsx";

type Props = {
  readonly children: ReactNode;
  /** For the tab, where the heading is more than text. */
  readonly tab?: string;
};

/** The heading of a page, and the same in the browser's tab. */
export function PageTitle({ children, tab }: Props) {
  const text = useText();
  const name = tab ?? (typeof children === "string" ? children : "");
  const title = [name, text("shell.title")].filter((one) => one !== "").join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <h1>{children}</h1>;
}
