import { labelAt } from '../labels.ts';
import { judgeOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { entriesOf, unlessKnown } from './known.ts';

export const unknownTheme = defineRule({
  id: 'unknown-theme',
  family: 'references',
  severity: 'error',
  clause: 'C29',
  title: { ja: '分野が制度の定めにない', en: 'A theme is not in the programme' },
  why: {
    ja: '同じ分野の事業を一覧で探せるように、分野は制度の定めから選びます。',
    en: 'Themes come from the programme so that projects of one theme can be found together.',
  },
  mend: {
    ja: '制度の定めにある分野の記号に直します。',
    en: 'Use the keys of the themes in the programme.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal' && document.kind !== 'history') return;
    const judge = judgeOf(document, project, record);
    // A history has no day of its own: a theme of any year will do.
    const programmes = judge ? [judge.programme] : [...record.programmes.values()];
    if (programmes.length === 0) return;
    const known = entriesOf(programmes.flatMap(({ themes }) => themes)).filter(isFirst);
    const list = judge?.name ?? { ja: '制度の定め', en: 'the programme' };
    const label = labelAt(document.kind, 'theme');
    for (const [index, found] of (document.data.theme ?? []).entries()) {
      yield* unlessKnown({ file: document.path, field: `theme[${index}]`, label, found, known, list });
    }
  },
});

const isFirst = <T extends { readonly key: string | number }>(entry: T, index: number, all: readonly T[]) =>
  all.findIndex(({ key }) => key === entry.key) === index;
