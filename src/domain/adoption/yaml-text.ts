import type { Text } from '../text.ts';

/** Returns a text as YAML in single quotes. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Returns both languages on one line of YAML. */
export const inBoth = ({ ja, en }: Text): string => `{ ja: ${quoted(ja)}, en: ${quoted(en)} }`;
