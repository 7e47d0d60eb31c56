// Builds the explorer into dist/web, unless that is what its sources make already. Code comes first, then the pages that
// name it, and the code of the build before stays for an hour: a service that runs meanwhile, and a reader who has its
// pages open, miss nothing.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const built = join(project, "dist/web");
const stamp = join(built, "sources.sha256");

// web/public is served as it stands.
const pages = readdirSync(join(project, "web"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((file) => !file.startsWith(join(project, "web/public")))
  .sort();
const others = ["tsconfig.json", "package-lock.json", "scripts/build-web.mjs"].map((file) => join(project, file));
const hash = createHash("sha256");
for (const file of [...pages, ...others]) hash.update(file.slice(project.length)).update(readFileSync(file));
const wanted = hash.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const { build } = await import("vite"); // takes longer than all of the above
  mkdirSync(join(built, "assets"), { recursive: true });
  const apart = mkdtempSync(join(project, "dist/.web-"));
  try {
    await build({ configFile: join(project, "web/vite.config.ts"), logLevel: "warn", build: { outDir: apart } });
    const assets = readdirSync(join(apart, "assets"));
    for (const name of assets) renameSync(join(apart, "assets", name), join(built, "assets", name));
    for (const name of ["index.html", "graphiql.html"]) renameSync(join(apart, name), join(built, name));
    writeFileSync(stamp, wanted);
    dropAssets(new Set(assets));
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

/** Takes out what only builds of more than an hour ago used. */
function dropAssets(used) {
  const kept = Date.now() - 60 * 60 * 1000;
  for (const name of readdirSync(join(built, "assets"))) {
    const file = join(built, "assets", name);
    if (!used.has(name) && statSync(file).mtimeMs < kept) rmSync(file, { force: true });
  }
}
