import { describe, expect, it } from 'vitest';
import { queryOf } from '../../../domain/search/query.ts';
import { NO_VALUE, type Table } from '../search-table.ts';
import { answerTo } from './answer.ts';
import { excerptOf, marked, rangesOf } from './excerpt.ts';
import { questionIn } from './question.ts';
import { rank, type Asked } from './rank.ts';

const value = (key: string) => ({ key, ja: key, en: key });

/** Four units: a page, two projects, and a rule that is there in Japanese only. */
const table: Table = {
  groups: [],
  heads: [],
  facets: {
    kind: [value('page'), value('project'), value('rule')],
    stage: [value('adopted'), value('verified')],
    theme: [value('sea'), value('hills')],
    round: [],
    form: [],
    type: [],
    section: [],
  },
  ids: ['/propose/', '2026-0001', '2026-0002', '/rules/a/'],
  on: [0, 20_260_418, 20_260_601, 0],
  due: [0, 20_261_201, 0, 0],
  only: { 3: 'ja' },
  intents: [['応募', [0]]],
  columns: {
    kind: [0, 1, 1, 2],
    stage: [NO_VALUE, 0, 1, NO_VALUE],
    theme: [NO_VALUE, [0, 1], 1, NO_VALUE],
    round: [],
    form: [],
    type: [],
    section: [],
  },
};

const answer = (search: string, scores = [1, 1, 1, 1], lang: 'ja' | 'en' = 'ja') =>
  answerTo(questionIn(new URLSearchParams(search)), scores, table, lang);

describe('the answer to a question', () => {
  it('has the newest first without a word, the best with one', () => {
    expect(answer('').units).toEqual([2, 1, 3, 0]);
    expect(answer('q=森', [0, 5, 9, 1]).units).toEqual([2, 1, 3]);
  });

  it('has what is due next first where that is asked for, and what is never due last', () => {
    expect(answer('sort=due').units).toEqual([1, 2, 3, 0]);
  });

  it('leaves out what is there in the other language only', () => {
    expect(answer('', undefined, 'en').units).not.toContain(3);
  });

  it('is narrowed by each facet, by any of the values chosen in it', () => {
    expect(answer('stage=verified').units).toEqual([2]);
    expect(answer('theme=sea&theme=hills').units).toEqual([2, 1]);
    expect(answer('theme=hills&stage=adopted').units).toEqual([1]);
  });

  it('counts for each value what choosing it would leave, heeding the other facets only', () => {
    const { counts } = answer('stage=verified&theme=hills');
    expect(counts.stage).toEqual([1, 1]);
    expect(counts.theme).toEqual([0, 1]);
    expect(counts.kind).toEqual([0, 1, 0]);
  });
});

describe('the rank of what was found', () => {
  const hits = (...units: number[]) => Uint8Array.from(units);
  const none = hits(0, 0, 0, 0);
  const asked = (query: string, exact: Uint8Array, more: Partial<Asked> = {}): Asked => ({
    query,
    words: queryOf(query).words,
    parts: [],
    exact: [exact],
    loose: [{ own: exact, related: none, slips: none }],
    slips: [null],
    titles: [5, 5, 5, 5],
    ...more,
  });
  const best = (one: Asked) => {
    const { scores } = rank(one, table);
    return [...scores.keys()]
      .filter((unit) => scores[unit])
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  };

  it('sets a word in a title above one in the text, and leaves out what has none', () => {
    expect(best(asked('森', hits(0, 1, 2, 0)))).toEqual([2, 1]);
  });

  it('sets the page that people mean by a word above what only has it', () => {
    expect(best(asked('応募', hits(0, 1, 1, 0)))[0]).toBe(0);
  });

  it('answers with everything where nothing is asked', () => {
    expect(rank(asked('', none, { words: [], exact: [], loose: [] }), table)).toMatchObject({
      marks: [],
      isNear: false,
    });
    expect(best(asked('', none, { words: [], exact: [], loose: [] }))).toHaveLength(4);
  });

  it('says that what is shown is only near where the words stand nowhere', () => {
    const near = asked('森', none, { slips: [hits(0, 1, 0, 0)] });
    expect(rank(near, table).isNear).toBe(true);
    expect(best(near)).toEqual([1]);
  });

  it('puts the rules of the check last', () => {
    expect(best(asked('森', hits(0, 1, 0, 1)))).toEqual([1, 3]);
  });
});

describe('the marks in what was found', () => {
  const text = (part: ReturnType<typeof marked>) => JSON.stringify(part);

  it('stand where the words are written in any width, and overlapping ones are one', () => {
    expect(rangesOf('ＮＰＯの森', ['npo'])).toEqual([{ from: 0, to: 3 }]);
    expect(rangesOf('子育て支援', ['子育て', '育て支'])).toEqual([{ from: 0, to: 4 }]);
    expect(rangesOf('森', ['海'])).toEqual([]);
  });

  it('show the neighbourhood of the first one, and that more stands around it', () => {
    const long = `${'あ'.repeat(50)}森${'い'.repeat(100)}`;
    expect(text(excerptOf(long, ['森']))).toMatch(/…あ{24}.*森.*い{63}…/);
    expect(excerptOf(long, ['海'])).toBeNull();
  });

  it('escape what stands between them', () => {
    expect(text(excerptOf('<b>森</b>', ['森']))).toContain('&lt;b&gt;');
  });
});
