import type { Text } from '../text.ts';

/** Parts of a comment, one below the other; empty ones are left out. */
export function paragraphs(...parts: readonly (Text | null)[]): Text {
  const there = parts.filter((part) => part !== null);
  return {
    ja: there.map(({ ja }) => ja).join('\n\n'),
    en: there.map(({ en }) => en).join('\n\n'),
  };
}

/** Returns lines of a list, each with its hyphen. */
export const list = (items: readonly Text[]): Text => ({
  ja: items.map(({ ja }) => `- ${ja}`).join('\n'),
  en: items.map(({ en }) => `- ${en}`).join('\n'),
});

/** A comment: Japanese as it stands, English below it to be opened. */
export const bilingual = ({ ja, en }: Text): string =>
  `${ja}\n\n<details lang="en"><summary>English</summary>\n\n${en}\n\n</details>`;
