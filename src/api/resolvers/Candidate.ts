import type { NameReading } from "../../graph/plan/plan-context.ts";
import type { CandidateResolvers } from "../generated/schema-types.ts";
import type { Planned } from "../planned-fields.ts";

type Reading = {
  readonly name: string;
  readonly how: "OFFICIAL" | "ALIAS" | "LOCAL" | "PLACE_NEEDED" | "GAZETTEER";
  /** How the gazetteer reads the name; null where that stays open. */
  readonly linked: NameReading | null;
  readonly placeName: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly successor: string | null;
};

const readingOf = (parent: Planned) => parent["#reading"] as Reading;

/** Reading by the names and aliases that the graph holds, the nearer the place the surer; else by the gazetteer. */
export const Candidate: CandidateResolvers = {
  name: (parent) => readingOf(parent).name,
  confidence: (parent) => {
    const { how, successor, linked } = readingOf(parent);
    const sure = { OFFICIAL: 1, LOCAL: 0.95, ALIAS: 0.9, PLACE_NEEDED: 0.5, GAZETTEER: linked?.confidence ?? 0 }[how];
    return successor === null ? sure : sure / 2;
  },
  because: (parent) => because(readingOf(parent)),
};

function because({ name, how, linked, placeName, from, until, successor }: Reading): string {
  const time = from || until ? `（${from ?? ""}—${until ?? ""}）` : "";
  const later = successor === null ? "" : `；其时已由${successor}承接`;
  switch (how) {
    case "OFFICIAL":
      return `这是规范全称${later}。`;
    case "ALIAS":
      return `来源以此称呼${name}${time}，不限地区${later}。`;
    case "LOCAL":
      return `在${placeName}，来源以此简称${name}${time}${later}。`;
    case "GAZETTEER":
      return `${linked?.because ?? ""}${later}。`;
    case "PLACE_NEEDED":
      return `在${placeName}，来源以此简称${name}${time}；未给出地区，不能确定${later}。`;
  }
}
