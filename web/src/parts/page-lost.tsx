import { Link } from "@tanstack/react-router";
import { useText } from "../language/language-provider.tsx";
import { PageTitle } from "./page-title.tsx";

/** What stands at an address that leads nowhere. */
export function PageLost() {
  const text = useText();
  return (
    <section className="page page-note">
      <PageTitle>{text("shell.lost")}</PageTitle>
      <p>{text("shell.lost.advice")}</p>
      <p>
        <Link to="/">{text("shell.toStart")}</Link>
      </p>
    </section>
  );
}
