/** Addresses of GraphiQL's files: see web/vite/bundle-graphiql.ts. */
declare module "virtual:graphiql" {
  export const script: string;
  export const style: string;
  export const editorWorkerService: string;
  export const json: string;
  export const graphql: string;
}
