/**
 * The name that an id of the graph holds, for where nothing else is known of the entity yet: person:吴凡@复旦大学 → 吴凡.
 * An id of a region holds a code, one of a provision a checksum: these come back as they are.
 */
export function nameInId(id: string): string {
  return id.replace(/^[a-z]+:/, "").replace(/[@#].*$/, "");
}
