import "./parts/parts.css";
import "./theme/theme.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createExplorerRouter } from "./app/router.tsx";
import { createAnswerCache } from "./graphql/create-answer-cache.ts";
import { loadCatalogue } from "./language/catalogues.ts";
import { readLanguage } from "./language/language.ts";
import { LanguageProvider } from "./language/language-provider.tsx";
import { showTheme } from "./theme/theme.ts";

showTheme();
const language = readLanguage(location.search);
const router = createExplorerRouter();
// The page's own code is on its way while the words are fetched.
const [messages] = await Promise.all([loadCatalogue(language), router.load()]);
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={createAnswerCache()}>
      <LanguageProvider start={{ language, messages }}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
