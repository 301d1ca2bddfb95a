import { describe, expect, it } from 'vitest';
import type { Form } from '../../forms/form.ts';
import { untouched } from '../../forms/no-answer.ts';
import { accountOf } from '../account.test-support.ts';
import { bodyOf, deskAt, judged, smallFiles, threadOf, wordsOf, type Typed } from './filing.test-support.ts';
import type { Outcome } from './outcome.ts';

// Whoever files whatever, however little or however wrong: a refusal says why, and what can be done.

const desk = deskAt(
  '2026-11-20T10:05:00+09:00',
  smallFiles().map(({ path, text }) => ({
    path,
    text: text.replace('  - id: doro-ka\n', '  - id: doro-ka\n    github: roads\n'),
  })),
);

/** Who files, and with which team. `teian` proposed the project. */
const ACTORS = {
  'the proposer': ['teian'],
  'another NPO': ['mizube'],
  'the section': ['midori', 'city/midori'],
  'another section': ['roads'],
  'a member': ['member-1'],
  'the secretariat': ['desk'],
  'the consultation office': ['centre'],
  'an App': ['junkan-desk[bot]'],
} as const;

const PROJECTS = ['2024-0010', '2026-0040', ''];

/** A form as it is sent: each box has its example, is left alone, or holds what nobody can read. */
function* bodiesOf(form: Form, project: string): Iterable<readonly [name: string, body: string]> {
  const asks = form.boxes.some(({ heading }) => heading === '事業の番号');
  const base: Typed = asks && project !== '' ? { 事業の番号: project } : {};
  yield ['as it is', bodyOf(form, base)];
  yield ['nothing', form.boxes.map((box) => `### ${box.heading}\n\n${untouched(box)}`).join('\n\n')];
  yield ['nonsense', form.boxes.map(({ heading }) => `### ${heading}\n\n？？\n！`).join('\n\n')];
  if (project !== '2026-0040') return;
  for (const { heading } of form.boxes)
    yield [`without ${heading}`, bodyOf(form, { ...base, [heading]: null })];
}

describe.each(Object.entries(ACTORS))('filed by %s', (_, [login, ...teams]) => {
  it.each(desk.forms.map((form) => [form.id, form] as const))('%s: a refusal has a reason', (_id, form) => {
    for (const project of PROJECTS)
      for (const [name, body] of bodiesOf(form, project)) {
        const thread = threadOf(body, { author: accountOf(login) });
        const proposer = accountOf('teian');
        const outcome = judged(thread, desk, { teams, proposer });
        const at = `${name}, ${project}`;
        const words = wordsOf(outcome, desk);
        expect(words, at).not.toMatch(/\D0か所|undefined|null/);
        if (outcome.is === 'refused') expectReasons(outcome, at);
        if (outcome.is === 'not-yours') {
          expect(outcome.who.length, at).toBeGreaterThan(0);
          expect(words, at).not.toContain('「Edit」');
          expect(words, at).not.toMatch(/^ {2}- /m);
          expect(words, at).toContain('#contact');
        }
      }
  });
});

function expectReasons({ form, problems }: Extract<Outcome, { is: 'refused' }>, at: string): void {
  const headings = form.boxes.map(({ heading }) => heading);
  expect(problems.length, at).toBeGreaterThan(0);
  for (const { heading, message, fix } of problems) {
    for (const text of [message.ja, message.en, fix.ja, fix.en]) expect(text.trim(), at).not.toBe('');
    // What is pasted or corrected has fields of its own, which are no boxes.
    if (heading !== null && form.kinds.length > 0)
      expect(headings, `${at}: ${message.ja}`).toContain(heading);
  }
}
