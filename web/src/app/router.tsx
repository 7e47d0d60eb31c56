import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import { parseQueryString, toQueryString } from "../address/query-string.ts";
import { type AddressValues, compact, oneOf } from "../address/values.ts";
import { languages } from "../language/language.ts";
import { parseArticleAddress } from "../pages/article/article-address.ts";
import { parseDocumentAddress } from "../pages/document/document-address.ts";
import { parseDocumentsAddress } from "../pages/documents/documents-address.ts";
import { parseEntityAddress } from "../pages/entity/entity-address.ts";
import { parseGoalsAddress } from "../pages/goals/goals-address.ts";
import { parseGraphAddress } from "../pages/graph/graph-address.ts";
import { parseInstitutionsAddress } from "../pages/institutions/institutions-address.ts";
import { parsePathsAddress } from "../pages/paths/paths-address.ts";
import { parsePeopleAddress } from "../pages/people/people-address.ts";
import { parseSearchAddress } from "../pages/search/search-address.ts";
import { parseSourcesAddress } from "../pages/sources/sources-address.ts";
import { StartPage } from "../pages/start/start-page.tsx";
import { PageLost } from "../parts/page-lost.tsx";
import { PageFailed } from "./page-failed.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({
  // Every page can be linked to in either language: /documents?lang=en
  validateSearch: (values: AddressValues) => compact({ lang: oneOf(languages, values.lang) }),
  search: { middlewares: [retainSearchParams(["lang"])] },
  component: Shell,
  notFoundComponent: PageLost,
});
const getParentRoute = () => root;

/** One route a page. All but the start page are fetched when first opened. */
const pages = [
  createRoute({ getParentRoute, path: "/", component: StartPage }),
  createRoute({
    getParentRoute,
    path: "/search",
    validateSearch: parseSearchAddress,
    component: lazyRouteComponent(() => import("../pages/search/search-page.tsx"), "SearchPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/entity/$id",
    validateSearch: parseEntityAddress,
    component: lazyRouteComponent(() => import("../pages/entity/entity-page.tsx"), "EntityPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/document/$id",
    validateSearch: parseDocumentAddress,
    component: lazyRouteComponent(() => import("../pages/document/document-page.tsx"), "DocumentPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/documents",
    validateSearch: parseDocumentsAddress,
    component: lazyRouteComponent(() => import("../pages/documents/documents-page.tsx"), "DocumentsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/institutions",
    validateSearch: parseInstitutionsAddress,
    component: lazyRouteComponent(() => import("../pages/institutions/institutions-page.tsx"), "InstitutionsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/people",
    validateSearch: parsePeopleAddress,
    component: lazyRouteComponent(() => import("../pages/people/people-page.tsx"), "PeoplePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/article/$id",
    validateSearch: parseArticleAddress,
    component: lazyRouteComponent(() => import("../pages/article/article-page.tsx"), "ArticlePage"),
  }),
  createRoute({
    getParentRoute,
    path: "/graph",
    validateSearch: parseGraphAddress,
    component: lazyRouteComponent(() => import("../pages/graph/graph-page.tsx"), "GraphPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/paths",
    validateSearch: parsePathsAddress,
    component: lazyRouteComponent(() => import("../pages/paths/paths-page.tsx"), "PathsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/goals",
    validateSearch: parseGoalsAddress,
    component: lazyRouteComponent(() => import("../pages/goals/goals-page.tsx"), "GoalsPage"),
  }),
  createRoute({
    getParentRoute,
    path: "/sources",
    validateSearch: parseSourcesAddress,
    component: lazyRouteComponent(() => import("../pages/sources/sources-page.tsx"), "SourcesPage"),
  }),
] as const;

/** The explorer's addresses and what each shows. */
export function createExplorerRouter() {
  return createRouter({
    routeTree: root.addChildren(pages),
    parseSearch: parseQueryString,
    stringifySearch: toQueryString,
    pathParamsAllowedCharacters: [":", "@", ","], // ids stay readable: /entity/region:310000
    defaultPreload: "intent",
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createExplorerRouter>;
  }
}
