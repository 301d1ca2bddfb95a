/** A commit whose papers GitHub shows. */
export interface Commit {
  /** `https://github.com` */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  readonly sha: string;
}

/** The address of a paper as GitHub renders it at a commit; safe inside of a Markdown link, whatever the path. */
export function renderedAt({ server, repository, sha }: Commit, path: string): string {
  return `${server}/${repository}/blob/${sha}/${path.split('/').map(encoded).join('/')}`;
}

/** `encodeURIComponent` throws for half a surrogate pair and leaves brackets, which end a link. */
const encoded = (part: string): string =>
  encodeURIComponent(part.toWellFormed()).replace(
    /[()!'*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
