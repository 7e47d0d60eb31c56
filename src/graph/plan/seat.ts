/**
 * A pattern from a body up to the region where it belongs: by what it is part of, then by what that governs or where it
 * sits. `body` and `place` are written as they stand in a pattern: `n1`, `(place2:Region)`. Planned edges are not walked.
 */
export function seated(body: string, place: string): string {
  return `(${body}) ((:Institution)-[within:PART_OF WHERE within.planned IS NULL]->(:Institution)){0,6} (:Institution)-[seat:GOVERNS|BASED_AT WHERE seat.planned IS NULL]->${place}`;
}

/** Keys that put the region governed before one where a body only sits, and the nearer before the farther. */
export function nearestSeat(path: string): string {
  return `any(edge IN relationships(${path}) WHERE type(edge) = 'BASED_AT'), length(${path})`;
}
