import { describe, expect, it } from 'vitest';
import { accountOf } from '../account.test-support.ts';
import {
  bodyOf,
  deskAt,
  formOf,
  judged,
  smallFiles,
  threadOf,
  wordsOf,
} from '../filing/filing.test-support.ts';
import { adviceWaiting } from './request.ts';
import { officeWords } from './advice-words.ts';

const ASKED = '2026-11-20T01:00:00Z';
const desk = deskAt('2026-11-20T10:30:00+09:00');
const consult = formOf('consult', desk);
const ask = (project: string | null = null) =>
  threadOf(bodyOf(consult, { 相談したいこと: '何から書けばよいですか。', 事業の番号: project }), {
    createdAt: ASKED,
    author: accountOf('anybody'),
  });

/** The small record with the office's record of a consultation that names an issue. */
const answered = (issue: number) => [
  ...smallFiles(),
  {
    path: 'consultations/2026-11-22-how-to-begin.md',
    text: `---\nrequest:\n  issue: ${issue}\non: 2026-11-22\nby: npo-center\ntopics:\n  - 書き始め方\n---\n\n## 助言の内容\n\n目的から書くことを勧めました。\n`,
  },
];

describe('advice that is asked for on line', () => {
  it('C07: anybody may ask, before anything was filed, and is told who answers until when', () => {
    const outcome = judged(ask(), desk);
    expect(outcome).toMatchObject({
      is: 'advice-asked',
      request: { issue: 57, askedOn: '2026-11-20', due: '2026-11-27', project: null, record: null },
    });
    const words = wordsOf(outcome, desk);
    expect(words).toContain('2026年（令和8年）11月27日までに');
    expect(words).not.toMatch(/出せるのは|直し方/);
  });

  it('C07: after filing, it names the project; a number that the record does not have is no obstacle', () => {
    const [known = ''] = [...desk.read.record.projects.keys()];
    expect(judged(ask(known), desk)).toMatchObject({ request: { project: known, isKnown: true } });
    const unknown = judged(ask('2026-9999'), desk);
    expect(unknown).toMatchObject({ is: 'advice-asked', request: { isKnown: false } });
    expect(wordsOf(unknown, desk)).toContain('「2026-9999」は、記録に見当たりません');
  });

  it('an empty request is asked to say what it is about', () => {
    const empty = threadOf(bodyOf(consult, { 相談したいこと: null }), { createdAt: ASKED });
    expect(judged(empty, desk)).toMatchObject({ is: 'refused', problems: [{ heading: '相談したいこと' }] });
  });

  it('personal data in it is held back as in any filing', () => {
    const thread = threadOf(bodyOf(consult, { 相談したいこと: '090-1234-5678 に電話をください。' }), {
      createdAt: ASKED,
    });
    expect(judged(thread, desk).is).toBe('withheld');
  });

  it('C07: the office’s record that names it closes it', () => {
    const after = deskAt('2026-11-23T10:30:00+09:00', answered(57));
    const outcome = judged(ask(), after);
    expect(outcome).toMatchObject({
      is: 'advised',
      request: { record: 'consultations/2026-11-22-how-to-begin.md' },
    });
    expect(wordsOf(outcome, after)).toContain('/activities/#consultations');
    expect(judged(ask(), deskAt('2026-11-23T10:30:00+09:00', answered(58))).is).toBe('advice-asked');
  });

  it('whoever closes it is not told of a withdrawal', () => {
    const closed = { ...ask(), state: 'closed' as const };
    expect(judged(closed, desk, { answeredAt: ASKED })).toEqual({ is: 'silent' });
  });

  it('waits in the order of asking, until a record answers it', () => {
    const open = [{ ...ask(), number: 60 }, ask(), threadOf('ほかの話です。', { number: 61 })];
    const waiting = (files = smallFiles()) =>
      adviceWaiting(open, desk.forms, deskAt('2026-11-23T10:30:00+09:00', files).read.record);
    expect(waiting().map(({ issue }) => issue)).toEqual([57, 60]);
    expect(waiting(answered(57)).map(({ issue }) => issue)).toEqual([60]);
  });

  it('the office finds its form filled in with the request, and may file it', () => {
    const outcome = judged(ask(), desk);
    if (outcome.is !== 'advice-asked') throw new Error(outcome.is);
    expect(officeWords(outcome.request, desk)).toContain('template=03-consultation.yml&title=');
    expect(officeWords(outcome.request, desk)).toContain('&request-issue=57');
  });
});
