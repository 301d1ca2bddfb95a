import type { CityRecord } from '../../record/record.ts';
import { judgeOf, nameOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import type { Allowed } from '../../messages/allowed-values.ts';
import { unlessKnown } from './known.ts';

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
    if (record.programmes.size === 0) return;
    const { kind, path: file } = document;
    // A history has no day of its own: a theme of any year will do.
    const known = judge ? judge.programme.themes : allThemes(record);
    const list = () => (judge ? nameOf(judge) : { ja: '制度の定め', en: 'the programme' });
    for (const [index, found] of (document.data.theme ?? []).entries())
      yield* unlessKnown({ file, kind, field: `theme[${index}]`, found, known, list });
  },
});

/** The themes of every year, each once. */
function allThemes({ programmes }: CityRecord): Allowed[] {
  const themes = [...programmes.values()].flatMap((programme) => programme.themes);
  return [...new Map(themes.map((theme) => [theme.key, theme])).values()];
}
