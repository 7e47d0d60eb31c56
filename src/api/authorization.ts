import { createHash, timingSafeEqual } from "node:crypto";

const BEARER = /^Bearer +(\S+)$/i; // Bearer 4f2c…

/** Whether `Authorization` carries the token; never where there is none. Takes the same time whatever was sent. */
export function isAuthorized(authorization: string | null, token: string | null): boolean {
  const given = BEARER.exec(authorization ?? "")?.[1];
  if (token === null || given === undefined) return false;
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
