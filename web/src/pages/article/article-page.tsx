import { PageLost } from "../../parts/page-lost.tsx";

/** Being built. */
export function ArticlePage() {
  return <PageLost />;
}
