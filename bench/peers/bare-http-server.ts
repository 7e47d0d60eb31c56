import { createServer } from "node:http";
import { readTexts } from "../operations/operation.ts";
import { operations } from "../operations/operations.ts";
import { type Connection, connect, readRows } from "./hand-written.ts";
import { serve } from "./serve.ts";

/** The hand-written statements behind nothing but Node's http: POST /q1 with the parameters as JSON gives the rows. */
export async function main([connection]: readonly string[]): Promise<void> {
  const driver = connect(JSON.parse(connection as string) as Connection);
  const statements = new Map(operations.map((operation) => [`/${operation.name}`, readTexts(operation).handWritten]));
  const server = createServer((request, response) => {
    const statement = statements.get(request.url as string) as string;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      try {
        const rows = await readRows(driver, statement, JSON.parse(Buffer.concat(chunks).toString("utf8")));
        const body = Buffer.from(JSON.stringify(rows));
        response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length }).end(body);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    });
  });
  await serve(server);
}
