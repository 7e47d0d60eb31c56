import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";

/** What an argument means wherever it stands; `field.argument` where one field means more by it. */
const meanings: Readonly<Record<string, string>> = {
  after: "Cursor of the edge behind which to go on.",
  among: "Global ids of entities, up to 500.",
  article: "Id of an article.",
  asOf: "Only edges that hold on this day.",
  bulletin: "Id of a bulletin.",
  code: "Code of GB/T 2260, six digits.",
  depth: "Most steps from the entity, 1 to 3.",
  direction: "Which way the edges run, seen from the entity.",
  documentNumber: "发文字号, exactly.",
  filter: "Conditions that all must hold.",
  first: "Most to give, up to 500.",
  from: "Id of the entity where the path starts.",
  id: "Global id.",
  ids: "Global ids, up to 500.",
  in: "The place in which the name is used, for example 上海.",
  kind: "Only of this sort.",
  label: "Only what carries this label.",
  labels: "Only what carries one of these labels.",
  limit: "Most nodes to give, up to 500.",
  maxLength: "Most edges of a path, 1 to 10.",
  metric: "Words that stand in the name of what is measured.",
  name: "Official name or alias.",
  of: "Id of the entity in the middle.",
  on: "The day asked about.",
  orderBy: "Order of the list.",
  planned: "True: what is only intended too (拟, 将, 正在申报).",
  property: "Only what proves this property, for example foundedOn.",
  query: "Name, alias or title, or a part of it, in Chinese, pinyin or initials; a place may stand beside it.",
  region: "Id of a region.",
  role: "Only those with this part in it.",
  title: "Title, with or without 《》.",
  to: "Id of the entity where the path ends.",
  types: "Only edges of these types; all where left out.",
  claim: "The claim as JSON.",
  input: "The file with what is known of it.",
  into: "Id of the entity that lives on.",
  offset: "How many to pass over.",
  state: "Only in this state; null for all.",
  "editReview.name": "Official name of the body.",
  "mergeEntities.from": "Id of the entity that goes; it leads to the other from then on.",
  "reviewItem.id": "Id of a review item, or of its question.",
  "ledger.code": "Only claims refused for this reason, for example QUOTE_ABSENT.",
  "people.name": "Name of the person, exactly.",
};

/** Describes every argument that the SDL leaves bare: most stand on many fields and mean the same on all. */
export function describeArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields()))
      for (const arg of field.args)
        arg.description ??= meanings[`${field.name}.${arg.name}`] ?? meanings[arg.name] ?? null;
  }
  return schema;
}
