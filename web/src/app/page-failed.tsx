import { Link } from "@tanstack/react-router";
import { useText } from "../language/language-provider.tsx";
import { PageTitle } from "../parts/page-title.tsx";

/** What stands in place of a page that threw: a fault of the program, told with a way on. */
export function PageFailed({ error }: { error: unknown }) {
  const text = useText();
  return (
    <section className="page page-note">
      <PageTitle>{text("shell.broken")}</PageTitle>
      <p>{text("shell.broken.advice")}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <p className="row">
        <button type="button" className="button" onClick={() => location.reload()}>
          {text("shell.reload")}
        </button>
        <Link to="/">{text("shell.toStart")}</Link>
      </p>
    </section>
  );
}
