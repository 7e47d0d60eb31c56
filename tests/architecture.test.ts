import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));

/** One source file: where it stands, seen from the project, its text without comments, and what it imports. */
type SourceFile = { readonly path: string; readonly code: string; readonly imports: readonly string[] };

/** A row of the room table. `all` opens every room. */
type Room = {
  readonly name: string;
  readonly rooms: ReadonlySet<string> | "all";
  readonly packages: readonly string[];
};

/** Rooms without I/O, clock or randomness. */
const stageRooms = ["source", "extract", "link", "evidence", "pipeline", "extractor"];
/** Open to every room that parses: the shapes of `src/model/` are zod's. */
const parsers = ["zod"];
/** What a cell of the table calls a package. */
const packageNames: Readonly<Record<string, string>> = {
  zod: "zod",
  driver: "neo4j-driver",
  ...Object.fromEntries(
    ["cheerio", "mammoth", "marked", "openai", "p-limit", "pinyin-pro", "unpdf", "yauzl"].map((name) => [name, name]),
  ),
};
/** Rooms at the edge, which may use what serves their purpose, but never Bolt. */
const edgeRooms = ["api", "cli", "config"];

const importOf =
  /^\s*(?:import|export)\b[^;"'=()]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm; // import { x } from "./y.ts" · import "./y.ts" · import("./y.ts")
const comments = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])\/\/[^\n]*/g; // /* … */ · // …

const files = readSources("src");
const webFiles = readSources("web/src");

/** The TypeScript files below a folder of the project, in order. */
function readSources(folder: string): SourceFile[] {
  return readdirSync(`${project}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const absolute = posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name);
      const text = readFileSync(absolute, "utf8");
      const code = text.replaceAll(comments, "");
      return {
        path: relative(project, absolute).replaceAll("\\", "/"),
        code,
        imports: [...code.matchAll(importOf)].map((match) => (match[1] ?? match[2] ?? match[3]) as string),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const rooms = readRoomTable();

/** `src/graph/plan/root.ts` → `graph`; `src/config.ts` → `config`. */
function roomOf(path: string): string {
  return (path.split("/")[1] as string).replace(/\.ts$/, "");
}

/** Files of the project that a file imports, by path. */
function importedFiles({ path, imports }: SourceFile): string[] {
  return imports.filter((target) => target.startsWith(".")).map((target) => posix.join(posix.dirname(path), target));
}

/** Names of the packages and of Node's own modules (as `node:fs`) that a file imports. */
function importedPackages({ imports }: SourceFile): string[] {
  return imports
    .filter((target) => !target.startsWith("."))
    .map((target) => {
      if (target.startsWith("node:") || builtinModules.includes(target)) return `node:${target.replace(/^node:/, "")}`;
      return target.split("/", target.startsWith("@") ? 2 : 1).join("/");
    });
}

/** The rows of the table in CONTRIBUTING.md whose room holds code. */
function readRoomTable(): Room[] {
  const row = /^\|\s*`src\/(?<name>[a-z0-9]+)(?:\/|\.ts)`\s*\|[^|]*\|\s*(?<may>[^|]*?)\s*\|$/; // | `src/graph/` | … | model, driver |
  const table: Room[] = [];
  for (const line of readFileSync(new URL("../CONTRIBUTING.md", import.meta.url), "utf8").split("\n")) {
    const { name, may } = (row.exec(line)?.groups ?? {}) as { name?: string; may?: string };
    if (name === undefined || may === undefined) continue;
    const above = table.map((room) => room.name);
    const words = may === "–" ? [] : may.split(", ").flatMap((word) => (word === "the above" ? above : [word]));
    table.push({
      name,
      rooms: words.includes("all") ? "all" : new Set(words.filter((word) => !(word in packageNames))),
      packages: words.flatMap((word) => packageNames[word] ?? []),
    });
  }
  return table;
}

function breaches(rule: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => rule(file).map((what) => `${file.path}: ${what}`));
}

describe("the rooms of src", () => {
  it("are read with every import that stands in them", () => {
    const written = files.map(({ path, code }) => [path, code.split(/\bfrom ["']|\bimport\(/).length - 1]);
    expect(files.map(({ path, imports }) => [path, imports.length])).toEqual(written);
  });

  it("are those of the table in CONTRIBUTING.md, and every file stands in one", () => {
    expect(new Set(rooms.map(({ name }) => name))).toEqual(new Set(files.map(({ path }) => roomOf(path))));
  });

  it("are named in the table only by rooms that it has", () => {
    const known = rooms.map(({ name }) => name);
    const unknown = rooms.flatMap((room) =>
      room.rooms === "all" ? [] : [...room.rooms].filter((name) => !known.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  it("import only the rooms that the table lets them", () => {
    const found = breaches((file) => {
      const own = rooms.find(({ name }) => name === roomOf(file.path)) as Room;
      return importedFiles(file).filter((target) => {
        if (!target.startsWith("src/")) return true;
        const room = roomOf(target);
        return room !== own.name && own.rooms !== "all" && !own.rooms.has(room);
      });
    });
    expect(found).toEqual([]);
  });

  it("use the packages that the table lets them; only graph speaks Bolt", () => {
    const found = breaches((file) => {
      const own = rooms.find(({ name }) => name === roomOf(file.path)) as Room;
      const foreign = importedPackages(file).filter((name) => !name.startsWith("node:"));
      return foreign.filter((name) => {
        if (name === "neo4j-driver") return !own.packages.includes(name);
        return !parsers.includes(name) && !own.packages.includes(name) && !edgeRooms.includes(own.name);
      });
    });
    expect(found).toEqual([]);
  });

  it("have no file that imports itself, directly or by others", () => {
    const targets = new Map(files.map((file) => [file.path, importedFiles(file)]));
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      if (way.includes(path) || done.has(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it("import files that exist, with their ending", () => {
    const paths = new Set(files.map(({ path }) => path));
    expect(breaches((file) => importedFiles(file).filter((target) => !paths.has(target)))).toEqual([]);
  });
});

describe("the rooms of web", () => {
  /** Lowest first, as in CONTRIBUTING.md: each may import those before it. */
  const order = ["theme", "address", "graphql", "language", "parts", "pages", "app"];
  const pageOf = (path: string) => /^web\/src\/pages\/([^/]+)/.exec(path)?.[1];
  const webRoomOf = (path: string) => path.split("/")[2] as string;
  /** The page that GraphiQL stands on shares nothing with the explorer. */
  const apart = ["main.tsx", "graphiql"];

  it("are those of the table in CONTRIBUTING.md, in its order", () => {
    const table = readFileSync(new URL("../CONTRIBUTING.md", import.meta.url), "utf8");
    const named = [...table.matchAll(/^\| `web\/src\/([a-z]+)\/` \|/gm)].map((match) => match[1]); // | `web/src/theme/` |
    expect(named).toEqual([...order, "graphiql"]);
    const found = new Set(webFiles.map(({ path }) => webRoomOf(path)));
    expect([...found].filter((room) => ![...order, ...apart].includes(room))).toEqual([]);
  });

  it("import downhill only, no page another page, and of src nothing but the generated types", () => {
    const found = webFiles.flatMap((file) =>
      importedFiles(file)
        .filter((target) => {
          if (!target.startsWith("web/src/")) return target !== "src/api/generated/client-types.ts";
          const [own, room] = [webRoomOf(file.path), webRoomOf(target)];
          if (own === "main.tsx") return false;
          if (own === "pages" && room === "pages") return pageOf(file.path) !== pageOf(target);
          return own !== room && !(order.indexOf(room) < order.indexOf(own));
        })
        .map((target) => `${file.path}: ${target}`),
    );
    expect(found).toEqual([]);
  });

  it("take nothing from src but types", () => {
    const found = webFiles.filter(({ code }) => /^\s*import (?!type\b)[^;]*client-types\.ts/m.test(code));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("never turn text into markup", () => {
    const markup = /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(webFiles.filter(({ code }) => markup.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it("have files in kebab-case that say what is inside", () => {
    const written = webFiles.filter(({ path }) => !path.includes("/generated/"));
    const found = written.filter(
      ({ path }) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/.test(basename(path)) ||
        /(?:^|[-/])(?:index|types|utils?|helpers?|common|misc)\.tsx?$/.test(path),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe("a stage room", () => {
  it.each(stageRooms)("%s does no I/O: it imports nothing of Node", (room) => {
    const found = breaches((file) =>
      roomOf(file.path) === room ? importedPackages(file).filter((name) => name.startsWith("node:")) : [],
    );
    expect(found).toEqual([]);
  });

  it.each([...stageRooms, "model"])("%s reads no clock and no randomness", (room) => {
    const sources =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\brandomUUID\b|\brandomBytes\b|\bfetch\(/;
    expect(breaches((file) => (roomOf(file.path) === room ? (sources.exec(file.code) ?? []) : []))).toEqual([]);
  });

  it("loads the readers of formats only when a file asks for them", () => {
    const readers = /^\s*import\s+(?!type\b)[^;]*?\bfrom\s*["'](?:cheerio|mammoth|marked|unpdf|yauzl)["']/m;
    expect(breaches(({ code }) => readers.exec(code) ?? [])).toEqual([]);
  });

  it("gets hashes from the model, which imports nothing else of Node", () => {
    const found = files.filter(({ path }) => roomOf(path) === "model").flatMap(importedPackages);
    expect([...new Set(found.filter((name) => name.startsWith("node:")))]).toEqual(["node:crypto"]);
  });
});

describe("one place for each outside thing", () => {
  it("only src/config.ts reads the environment", () => {
    const found = files.filter(({ code }) => /\bprocess\.env\b|\benv\b[^"']*from "node:process"/.test(code));
    expect(found.map(({ path }) => path)).toEqual(["src/config.ts"]);
  });

  it("only src/cli prints and exits", () => {
    const outputs =
      /\bprocess\.(?:stdout|stderr|exit|exitCode|abort)\b|\bconsole\.(?:log|error|warn|info|debug)\(|\bpino\.destination\b/;
    expect(breaches((file) => (roomOf(file.path) === "cli" ? [] : (outputs.exec(file.code) ?? [])))).toEqual([]);
  });

  it("only src/api and src/neo4j open ports or ask other machines, beside the first question of start", () => {
    const network = ["node:http", "node:https", "node:http2", "node:net", "node:tls", "node:dgram"];
    const found = files.filter((file) => importedPackages(file).some((name) => network.includes(name)));
    expect(new Set(found.map(({ path }) => roomOf(path)))).toEqual(new Set(["api", "neo4j"]));
  });

  it("only src/graph holds Cypher", () => {
    const cypher = /\b(?:MATCH|MERGE|UNWIND|CREATE) ?\(|\bRETURN [a-z]+\b.*\bAS\b/;
    expect(
      breaches((file) => (roomOf(file.path) === "graph" ? [] : (cypher.exec(file.code) ?? []).slice(0, 1))),
    ).toEqual([]);
  });
});

describe("names of files", () => {
  it("are kebab-case, or the type's own where they hold a type's resolvers", () => {
    const found = files.filter(({ path }) => {
      const name = basename(path, ".ts");
      const resolver = path.startsWith("src/api/resolvers/") && /^[A-Z][A-Za-z]+$/.test(name);
      return !resolver && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
    });
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("say what is inside: no index, utils, helpers, manager or types", () => {
    const found = files.filter(({ path }) =>
      /\/(?:index|types)\.ts$|(?:^|[-/])(?:utils?|helpers?|managers?|common|misc)\.ts$/.test(path),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe("what is written for everyone", () => {
  const hosts = /https?:\/\/([^\s/"'`<>()${}]+)/g; // https://neo4j.com/docs

  it("names no machine but the own one in src", () => {
    const own = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d*)?$/;
    const found = breaches(({ code }) =>
      [...code.matchAll(hosts)].map((match) => match[1] as string).filter((host) => !own.test(host)),
    );
    expect(found).toEqual([]);
  });

  it("keeps the hosts of package registries out of the lock file", () => {
    const lock = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
    expect([...lock.matchAll(/"resolved": "[^"]*"/g)].map(([line]) => line)).toEqual([]);
  });

  it("exports by name only", () => {
    expect(breaches(({ code }) => /\bexport default\b/.exec(code) ?? [])).toEqual([]);
  });
});
