import type { Finding } from '../../finding.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { masked } from '../../rules/safety/personal-data/mask.ts';
import type { Language, Text } from '../../text.ts';

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

const WORDS = {
  error: { ja: '誤り', en: 'Error' },
  warning: { ja: '注意', en: 'Warning' },
  allowed: { ja: '書ける値', en: 'Allowed' },
  fix: { ja: '直し方', en: 'To mend' },
  read: { ja: 'GitHub で読む', en: 'read it on GitHub' },
  whole: { ja: '全体', en: 'The whole' },
} satisfies Record<string, Text>;

/** Where a file of the pull request can be read as GitHub renders it; null where it cannot. */
export type LinkTo = (path: string) => string | null;

/**
 * Findings by file and line, with how to mend each. A message may repeat what somebody typed: it is made safe, and what
 * looks like personal data is blackened.
 */
export function findingsMarkdown(findings: readonly Finding[], link: LinkTo, lang: Language): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  return files
    .map((file) => {
      const own = findings.filter((finding) => finding.file === file).map((one) => findingItem(one, lang));
      return `${fileHeading(file, link, lang)}\n\n${own.join('\n')}`;
    })
    .join('\n\n');
}

function fileHeading(file: string, link: LinkTo, lang: Language): string {
  const address = file === '' ? null : link(file);
  const name = file === '' ? WORDS.whole[lang] : safe(file);
  return address === null ? `**${name}**` : `**${name}** ([${WORDS.read[lang]}](${address}))`;
}

function findingItem({ severity, line, message, allowed, fix }: Finding, lang: Language): string {
  const place = line === null ? '' : lang === 'ja' ? ` ${line}行目` : ` line ${line}`;
  return [
    `- **${WORDS[severity][lang]}**${place} ${safe(message[lang])}`,
    ...(allowed === null ? [] : [`  - ${WORDS.allowed[lang]}: ${safe(allowed[lang])}`]),
    `  - ${WORDS.fix[lang]}: ${safe(fix[lang])}`,
  ].join('\n');
}

const safe = (text: string): string => escapeMarkdown(masked(text), 600);
