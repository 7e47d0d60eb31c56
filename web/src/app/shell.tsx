import "./shell.css";
import { Link, Outlet, useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { MessageId } from "../language/catalogues.ts";
import { useLanguage, useText } from "../language/language-provider.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { chooseTheme, type Theme, themes, useTheme } from "../theme/theme.ts";

/** What the main navigation leads to, in its order. */
const destinations = [
  { to: "/documents", name: "shell.documents" },
  { to: "/institutions", name: "institutions.title" },
  { to: "/people", name: "shell.people" },
  { to: "/graph", name: "graph.title" },
  { to: "/paths", name: "shell.paths" },
  { to: "/goals", name: "shell.goals" },
  { to: "/sources", name: "shell.sources" },
] as const satisfies readonly {
  readonly to: string;
  readonly name: MessageId;
}[];

/** What surrounds every page: name, search, navigation, language and theme. */
export function Shell() {
  const text = useText();
  const { pathname } = useLocation();
  const main = useFocusOnNewPage(pathname);
  useLanguageOfAddress();
  return (
    <>
      <a className="skip-link" href="#main">
        {text("shell.skip")}
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <Link to="/" className="shell-brand" aria-label={text("shell.home")}>
            <img src="/icon.svg" alt="" width="28" height="28" />
            <span>{text("shell.title")}</span>
          </Link>
          <nav className="shell-nav" aria-label={text("shell.navigation")}>
            {destinations.map(({ to, name }) => (
              <Link key={to} to={to}>
                {text(name)}
              </Link>
            ))}
            <a href="/graphql">{text("shell.graphiql")}</a>
          </nav>
          <div className="shell-search">{pathname === "/" ? null : <SearchBox size="small" />}</div>
          <div className="shell-choices">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="shell-footer">
        <p>{text("shell.footer")}</p>
      </footer>
    </>
  );
}

/** Whoever reads by ear or keyboard begins at the new page, not where the old one's link was. */
function useFocusOnNewPage(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return main;
}

/** The address says which language it was in when it was copied, and which one is chosen now. */
function useLanguageOfAddress(): void {
  const { lang } = useSearch({ strict: false });
  const { language, choose } = useLanguage();
  useEffect(() => {
    if (lang !== undefined && lang !== language) choose(lang);
  }, [lang, language, choose]);
}

function LanguageSwitch() {
  const text = useText();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      className="shell-choice"
      lang={other === "zh" ? "zh-CN" : "en"}
      aria-label={text("shell.language.label")}
      onClick={() => void navigate({ to: ".", search: (before) => ({ ...before, lang: other }), replace: true })}
    >
      {text("shell.language")}
    </button>
  );
}

const themeNames: Readonly<Record<Theme, MessageId>> = {
  system: "shell.theme.system",
  light: "shell.theme.light",
  dark: "shell.theme.dark",
};

function ThemeSwitch() {
  const text = useText();
  const { theme } = useTheme();
  return (
    <select
      className="shell-choice"
      aria-label={text("shell.theme")}
      value={theme}
      onChange={(event) => chooseTheme(event.target.value as Theme)}
    >
      {themes.map((one) => (
        <option key={one} value={one}>
          {text(themeNames[one])}
        </option>
      ))}
    </select>
  );
}
