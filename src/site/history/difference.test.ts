import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument, readProgramme } from '../../domain/record/text/read-document.ts';
import type { Kind } from '../../domain/record/kinds/index.ts';
import type { Language } from '../../domain/text.ts';
import type { Words } from '../paper/words.ts';
import { differenceOf, piecesOf } from './difference.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');
const text = (file: string): string => readFileSync(path.join(CONTENT, file), 'utf8');

function wordsIn(lang: Language): Words {
  const programme = readProgramme(text('programme/2026.yaml')).data;
  if (!programme) throw new Error('The programme cannot be read.');
  const same = (id: string) => id;
  return { lang, programme, member: same, meeting: same, project: same, item: (id) => `名：${id}` };
}

const said = (kind: Kind, paper: string) => {
  const { data } = readDocument(kind, paper);
  return data && { ...data };
};

const withdrawal = (reason: string, more = ''): string =>
  `---\non: 2026-05-10\n${more}---\n\n## 取下げの理由\n\n${reason}\n`;
const ROW = 'corrections:\n  - on: 2026-05-20\n    what: 直しました。\n    why: 転記の誤りのため。\n';

const compared = (before: string, after: string, kind: Kind = 'withdrawal', lang: Language = 'ja') => {
  const difference = differenceOf(kind, said(kind, before), said(kind, after), wordsIn(lang));
  return difference.is === 'fields' ? difference.fields : difference.is;
};

describe('the difference of two versions of a paper', () => {
  it('says word by word what went and what came, under the label of the field', () => {
    expect(compared(withdrawal('場所が見つかりません。'), withdrawal('人手が見つかりません。'))).toEqual([
      {
        label: '取下げの理由',
        isFiled: true,
        pieces: [
          { change: 'removed', text: '場所' },
          { change: 'added', text: '人手' },
          { change: 'same', text: 'が見つかりません。' },
        ],
      },
    ]);
  });

  it('says in sentences of their own that only the writing changed, only a reason came, or a text cannot be read', () => {
    const paper = withdrawal('人手が見つかりません。');
    expect(compared(paper, paper.replace('on: 2026-05-10', "on: '2026-05-10'"))).toBe('form');
    expect(compared(paper, withdrawal('人手が見つかりません。', ROW))).toBe('reasons');
    expect(compared('---\nno paper', paper)).toBe('unreadable');
  });

  it('shows labels, days and sums as the page of the paper does, each whole, and no names for machines', () => {
    const plan = text('projects/2024-0046/plan.md');
    const changed = plan
      .replace('due: 2025-06-30', 'due: 2025-07-23')
      .replace('id: spring-course', 'id: spring')
      .replace('section: kourei-ka', 'section: fukushi-ka')
      .replace('amountYen: 240000', 'amountYen: 245000')
      .replace('form: commission', 'form: shared-cost');
    const fields = compared(plan, changed, 'plan');
    if (typeof fields === 'string') throw new Error(fields);
    const pieces = (label: string) =>
      fields.find((field) => field.label === label)?.pieces.filter(({ change }) => change !== 'same');
    expect(pieces('担当課')).toEqual([
      { change: 'removed', text: '高齢者いきいき課' },
      { change: 'added', text: '福祉総務課' },
    ]);
    expect(pieces('協働の形態')).toEqual([
      { change: 'removed', text: '協働委託事業' },
      { change: 'added', text: '協働負担事業' },
    ]);
    expect(pieces('実施の日程')).toEqual([
      { change: 'removed', text: '2025年（令和7年）6月30日' },
      { change: 'added', text: '2025年（令和7年）7月23日' },
    ]);
    expect(pieces('収支予算')).toEqual([
      { change: 'removed', text: '240,000円' },
      { change: 'added', text: '245,000円' },
    ]);
    expect(fields).toHaveLength(4);
    const english = compared(plan, changed, 'plan', 'en');
    expect(JSON.stringify(english)).toContain('Welfare Section');
  });

  it('texts that have little in common are shown one after the other: comparing them would take the square of the time', () => {
    const [before, after] = ['あ、'.repeat(5_000), 'い。'.repeat(5_000)];
    expect(piecesOf(before, after)).toEqual([
      { change: 'removed', text: before },
      { change: 'added', text: after },
    ]);
    expect(piecesOf(`${'あ、'.repeat(5_000)}古い`, `${'あ、'.repeat(5_000)}新しい`)).toHaveLength(3);
  });

  it('the pieces that stayed or went are the old text, those that stayed or came the new one', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'協働の事業を、市とNPO。\n '), maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = piecesOf(before, after);
        const joined = (without: string) =>
          pieces
            .filter(({ change }) => change !== without)
            .map(({ text }) => text)
            .join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
      }),
    );
  });
});
