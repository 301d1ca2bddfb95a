import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CityRecord } from '../../../record/record.ts';
import { EMPTY_RECORD } from '../safety.test-support.ts';
import { personalDataRules } from './personal-data-rules.ts';

const RULES: Readonly<Record<string, string>> = {
  telephone: 'personal-telephone',
  mail: 'personal-mail-address',
  address: 'personal-street-address',
  'birth-date': 'personal-birth-date',
  account: 'personal-bank-account',
  number: 'personal-identity-number',
};
const KINDS = Object.keys(RULES);

interface Sentence {
  /**
   * When it was written. At the first look the rules found 44 of 56 disguised ones of `aside` (0.79), all 20 plain ones,
   * and one of its 60 harmless ones; then they were mended. Of `last`, written after that, they found 30 of 36 (0.83), and
   * one of 30 harmless ones; three of its six misses were mended, so that from now on the sets show what has been kept.
   */
  readonly set: string;
  /** The one kind of personal data that it has, or `none`. */
  readonly kind: string;
  readonly form: string;
  /** As it is typed into a paper. */
  readonly text: string;
}

const corpus: readonly Sentence[] = readFileSync(
  path.join(import.meta.dirname, 'personal-data.corpus.tsv'),
  'utf8',
)
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('# '))
  .slice(1)
  .map((line) => {
    const [set = '', kind = '', form = '', text = ''] = line.split('\t');
    return { set, kind, form, text: text.replaceAll('⏎', '\n') };
  });

/** The offices of an invented city. */
const RECORD = {
  ...EMPTY_RECORD,
  programmes: new Map([
    [
      2026,
      {
        offices: [
          {
            contact: {
              telephone: '0467-00-3000',
              mail: 'kyodo@city.example.jp',
              address: '鎌倉市浜砂町18-10',
            },
          },
        ],
      },
    ],
  ]),
} as unknown as CityRecord;

const found = ({ text }: Sentence): string[] =>
  personalDataRules.flatMap((rule) => {
    if (rule.scope !== 'file') return [];
    return [...rule.check({ path: 'projects/2026-0042/proposal.md', text }, RECORD)].length > 0
      ? [rule.id]
      : [];
  });

const results = corpus.map((sentence) => ({ sentence, found: found(sentence) }));
const isRight = ({ sentence, found }: (typeof results)[number]): boolean =>
  sentence.kind === 'none' ? found.length === 0 : found.includes(RULES[sentence.kind] ?? '');

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Returns how many of a form were found, where any rule speaks of a harmless one; of one set or of all. */
function measure(form: string, set: string) {
  const all = results.filter(
    ({ sentence }) => sentence.form === form && (set === 'all' || sentence.set === set),
  );
  const hits = all.filter((one) => (form === 'harmless' ? !isRight(one) : isRight(one)));
  return { hits: hits.length, all: all.length, share: share(hits.length, all.length) };
}

describe('personal data in a labelled corpus', () => {
  it('has at least 600 sentences of invented people, none twice', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(600);
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
    for (const { kind, form, set } of corpus) {
      expect([...KINDS, 'none']).toContain(kind);
      expect(['seen', 'unseen', 'before', 'aside', 'last']).toContain(set);
      expect(kind === 'none' ? ['harmless'] : ['plain', 'disguised']).toContain(form);
    }
    expect(measure('disguised', 'all').all).toBeGreaterThanOrEqual(90);
    expect(measure('harmless', 'all').all).toBeGreaterThanOrEqual(280);
  });

  it.each([
    ['plain', 0.95],
    ['disguised', 0.8],
  ])('at least so many of the %s ones are found: %d', (form, least) => {
    for (const set of ['seen', 'unseen', 'before', 'aside', 'last', 'all']) {
      const { hits, all, share } = measure(form, set);
      console.log(`${form.padEnd(9)} ${set.padEnd(6)} recall ${share.toFixed(3)} (${hits}/${all})`);
    }
    if (process.env['CORPUS_WRONG'] !== undefined)
      for (const one of results)
        if (one.sentence.form === form && !isRight(one))
          console.log('missed', one.sentence.set, one.sentence.kind, one.sentence.text);
    expect(measure(form, 'all').share).toBeGreaterThanOrEqual(least);
  });

  it('at most 1 in 100 of the harmless ones is suspected', () => {
    for (const set of ['seen', 'unseen', 'before', 'aside', 'last', 'all']) {
      const { hits, all, share } = measure('harmless', set);
      console.log(`harmless  ${set.padEnd(6)} alarms ${share.toFixed(3)} (${hits}/${all})`);
    }
    if (process.env['CORPUS_WRONG'] !== undefined)
      for (const one of results)
        if (one.sentence.form === 'harmless' && !isRight(one))
          console.log('alarm', one.sentence.set, one.found, one.sentence.text);
    expect(measure('harmless', 'all').share).toBeLessThanOrEqual(0.01);
  });

  it.each(KINDS)('%s: no kind is found worse than nine times in ten, plain', (kind) => {
    const wanted = results.filter(({ sentence }) => sentence.kind === kind && sentence.form === 'plain');
    expect(share(wanted.filter(isRight).length, wanted.length)).toBeGreaterThanOrEqual(0.9);
  });
});
