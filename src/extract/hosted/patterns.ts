import { compile, type Draft, type Pattern, type SentencePattern } from "../pattern.ts";
import type { BodyMention } from "../reading/mention.ts";
import { firstBody, mentionsIn, toReference } from "../reference.ts";

const backbone: SentencePattern = {
  name: "hosted-backbone",
  version: "1",
  sample: "实验室以某大学第一医院为主体，由市科技局指导和管理。",
  confidence: 0.85,
  word: /为|依托/,
  form: compile(
    "(?:以(?<main>{body})为(?:主体|依托|依托单位|牵头单位)|依托(?<base>{bodies})(?:建设|组建|设立|成立|运行|运营|开展工作|，|。)|依托单位(?:为|是|：)(?<unit>{body}))",
  ),
  read: (match, sentence): Draft[] => {
    const hosts = ["main", "base", "unit"].flatMap((name) => mentionsIn(match, name, sentence)) as BodyMention[];
    const hosted = firstBody(
      sentence,
      sentence.folded.at(match.index),
      /(?:室|院|中心|所|联盟|联合体|基地|平台|园|区)$/,
    );
    if (!hosted) return [];
    return hosts
      .filter((host) => host.kind === "body" && host.name !== hosted.name)
      .map((host) => ({
        subject: toReference(hosted),
        predicate: "HOSTED_BY",
        object: toReference(host),
        start: hosted.start,
        end: sentence.folded.at(match.index + match[0].length),
      }));
  },
};

const builtOn: SentencePattern = {
  name: "hosted-built-on",
  version: "2",
  sample: "市科技局依托某大学组建市海洋观测重点实验室。",
  confidence: 0.85,
  word: /依托/,
  form: compile(
    "依托(?<base>{body})(?:等单位|等)?(?:，)?(?:联合|共同|牵头)?(?:组建|建设|成立|设立|筹建|建立)[了的]?(?<hosted>{body})",
  ),
  read: (match, sentence): Draft[] => {
    const [host] = mentionsIn(match, "base", sentence) as BodyMention[];
    const [hosted] = mentionsIn(match, "hosted", sentence) as BodyMention[];
    if (!host || !hosted) return [];
    return [
      {
        subject: toReference(hosted),
        predicate: "HOSTED_BY",
        object: toReference(host),
        start: sentence.folded.at(match.index),
        end: sentence.folded.at(match.index + match[0].length),
      },
    ];
  },
};

export const hostedPatterns: readonly Pattern[] = [backbone, builtOn];
