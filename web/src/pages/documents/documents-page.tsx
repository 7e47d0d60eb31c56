import { PageLost } from "../../parts/page-lost.tsx";

/** Being built. */
export function DocumentsPage() {
  return <PageLost />;
}
