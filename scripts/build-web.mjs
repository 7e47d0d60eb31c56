// Builds the explorer into dist/web, unless that is what its sources make already. Built apart and put in place whole:
// a service that starts meanwhile finds the one before or the one after, never half of one.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
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
  mkdirSync(join(project, "dist"), { recursive: true });
  const apart = mkdtempSync(join(project, "dist/.web-"));
  try {
    const outDir = join(apart, "web");
    await build({ configFile: join(project, "web/vite.config.ts"), logLevel: "warn", build: { outDir } });
    writeFileSync(join(outDir, "sources.sha256"), wanted);
    if (existsSync(built)) renameSync(built, join(apart, "before"));
    renameSync(outDir, built);
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}
