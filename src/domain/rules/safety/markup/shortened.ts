import { masked } from '../personal-data/mask.ts';

const MOST = 40;

/**
 * A piece of filed text as a message may quote it: one line, short, without signs that a comment or a terminal
 * would act on, and without anything that looks like personal data.
 */
export function shortened(text: string): string {
  const line = masked(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')
    .replace(/\s+/g, ' ')
    .trim();
  const signs = [...line];
  return signs.length > MOST ? `${signs.slice(0, MOST).join('')}…` : line;
}
