/** True for one title in two spellings of blanks, brackets and quotes. */
export function sameTitle(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(title: string): string {
  return title.normalize("NFKC").replace(/[\s《》〈〉<>“”"]/g, "");
}
