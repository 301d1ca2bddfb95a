/**
 * How a comment of ours is found again: a mark that GitHub does not show. It says only which comment this is;
 * what it says otherwise is drawn anew each time and never read back.
 */
export function marked(mark: string, body: string): string {
  return `<!-- junkan:${mark} -->\n${body.trim()}`;
}

/** Returns the mark of a comment, or null. Only marks of our own comments mean anything. */
export function markOf(body: string): string | null {
  return /^<!-- junkan:([a-z0-9:./-]+) -->\r?\n/.exec(body)?.[1] ?? null;
}
