import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isAuthorized } from "./authorization.ts";

/** Answers a form (multipart/form-data) and returns true; false for any other request, which is left untouched. */
export type AnswerUpload = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Forms carry files, which may be larger than a question: they have a handler of their own. Whoever has not the token is
 * refused before a byte of the form is read.
 */
export function answerUploads(token: string | null, createHandler: () => RequestListener): AnswerUpload {
  let handler: RequestListener | null = null;
  return (request, response) => {
    if (request.method !== "POST" || !FORM.test(request.headers["content-type"] ?? "")) return false;
    if (!isAuthorized(request.headers.authorization ?? null, token)) refuse(response);
    else {
      handler ??= createHandler();
      handler(request, response);
    }
    return true;
  };
}

const FORM = /^multipart\/form-data\b/i; // multipart/form-data; boundary=…

function refuse(response: ServerResponse): void {
  const message =
    "a file needs the token: set POLICYGRAPH_TOKEN for the service and send Authorization: Bearer …; without it nothing is changed";
  const body = JSON.stringify({ errors: [{ message, extensions: { code: "FORBIDDEN" } }] });
  response.writeHead(403, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    Connection: "close", // the form is not waited for
  });
  response.end(body);
}
