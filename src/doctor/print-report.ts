import { styleText } from 'node:util';
import type { Language, Text } from '../domain/text.ts';
import type { Group } from './check.ts';
import type { Diagnosis } from './examine.ts';

const GROUPS: Readonly<Record<Group, Text>> = {
  repository: { ja: 'リポジトリ', en: 'Repository' },
  site: { ja: 'サイト', en: 'Site' },
  workflows: { ja: '自動の処理（Actions）', en: 'Workflows (Actions)' },
  protection: { ja: '守りの設定', en: 'Protection' },
  app: { ja: '窓口のアプリ', en: 'The desk’s App' },
  people: { ja: '人とアカウント', en: 'People and accounts' },
  record: { ja: '記録', en: 'Record' },
  care: { ja: '個人情報と備え', en: 'Personal data and care' },
};

const MARKS = { good: '○', bad: '×', unseen: '－' } as const;

const WORDS = {
  found: { ja: 'いまの状態', en: 'Now' },
  follows: { ja: 'このままだと', en: 'What follows' },
  mend: { ja: '直し方', en: 'How to mend' },
  where: { ja: '場所', en: 'Where' },
  why: { ja: '見られなかったわけ', en: 'Not seen because' },
} satisfies Record<string, Text>;

/** The report for people: each check with its mark, and below a × what is wrong, what follows, and what to do. */
export function printReport(diagnoses: readonly Diagnosis[], lang: Language): string {
  const parts = Object.entries(GROUPS).flatMap(([group, name]) => {
    const inGroup = diagnoses.filter(({ check }) => check.group === group);
    const lines = inGroup.flatMap((one) => linesOf(one, lang));
    return lines.length === 0 ? [] : [[styleText('bold', name[lang]), ...lines].join('\n')];
  });
  return [...parts, summaryOf(diagnoses, lang)].join('\n\n');
}

function linesOf(diagnosis: Diagnosis, lang: Language): string[] {
  const { check, mark } = diagnosis;
  const head = `  ${styleText(COLOURS[mark], MARKS[mark])} ${check.title[lang]}`;
  if (mark === 'good') return [head];
  if (mark === 'unseen') return [head, line(WORDS.why, diagnosis.why[lang], lang)];
  const problems = diagnosis.problems.flatMap(({ found, mend, where }) => [
    line(WORDS.found, found[lang], lang),
    line(WORDS.mend, mend[lang], lang),
    line(WORDS.where, where, lang),
  ]);
  return [head, line(WORDS.follows, check.follows[lang], lang), ...problems];
}

const COLOURS = { good: 'green', bad: 'red', unseen: 'yellow' } as const;

const line = (label: Text, said: string, lang: Language): string =>
  `      ${styleText('dim', `${label[lang]}:`)} ${printable(said)}`;

/** Names and titles that others wrote cannot paint the terminal. */
const printable = (said: string): string => said.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

function summaryOf(diagnoses: readonly Diagnosis[], lang: Language): string {
  const { good, bad, unseen } = countsOf(diagnoses);
  return {
    ja:
      bad === 0
        ? `× はありません（○ ${good}、－ ${unseen}）。`
        : `× が ${bad} 件あります（○ ${good}、－ ${unseen}）。上から順に直し、もう一度 npm run doctor を動かしてください。`,
    en:
      bad === 0
        ? `No × (○ ${good}, － ${unseen}).`
        : `${bad} × (○ ${good}, － ${unseen}). Mend them from the top, then run npm run doctor again.`,
  }[lang];
}

/** How many checks came out how. */
export function countsOf(diagnoses: readonly Diagnosis[]): Record<Diagnosis['mark'], number> {
  const count = (mark: Diagnosis['mark']): number => diagnoses.filter((one) => one.mark === mark).length;
  return { good: count('good'), bad: count('bad'), unseen: count('unseen') };
}

/** A diagnosis as other programs read it: texts in one language. */
export function diagnosisAsJson(diagnosis: Diagnosis, lang: Language) {
  const { check, mark } = diagnosis;
  const said = { id: check.id, group: check.group, mark, title: check.title[lang] };
  if (mark === 'good') return said;
  if (mark === 'unseen') return { ...said, why: diagnosis.why[lang] };
  return {
    ...said,
    follows: check.follows[lang],
    problems: diagnosis.problems.map(({ found, mend, where }) => ({
      found: found[lang],
      mend: mend[lang],
      where,
    })),
  };
}
