import type { Language } from '../../domain/text.ts';
import type { Proof } from './prove.ts';

const MARKS = { good: '○', bad: '×', unseen: '－' } as const;

/** A line for each proof, and below it what to do where it failed. */
export const printProofs = (proofs: readonly Proof[], lang: Language): string =>
  proofs
    .flatMap(({ what, mark, says }) => [
      `${MARKS[mark]} ${what[lang]}`,
      ...(says ? [`    ${says[lang]}`] : []),
    ])
    .join('\n');
