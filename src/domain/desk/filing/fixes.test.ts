import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Form, FormProblem } from '../../forms/form.ts';
import { accountOf } from '../account.test-support.ts';
import { bodyOf, deskAt, judged, smallFiles, threadOf, type Typed } from './filing.test-support.ts';
import type { Outcome } from './outcome.ts';
import { commentFor } from './words/comment.ts';

// What an answer tells to do is done here to the letter, in the text of the issue in which it is read, and helps.

const desk = deskAt('2026-11-20T10:05:00+09:00', smallFiles());

/** Who may file, and is told. */
const ACTORS = [
  ['desk', []],
  ['teian', []],
  ['midori', ['city/midori']],
  ['member-1', []],
] as const;

const look = (body: string, [login, teams]: (typeof ACTORS)[number]): Outcome =>
  judged(threadOf(body, { author: accountOf(login) }), desk, { teams, proposer: accountOf('teian') });

/** What a person copies from the page: the comment as GitHub draws it, without its marks. */
const asShown = (markdown: string): string =>
  new MarkdownIt({ html: true, linkify: true })
    .render(markdown)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Sentences of ours that lead to a box: 「見出し「### X」の下に…例：「Y」」. */
const TO_BOX =
  /見出し「### ([^」]+)」の下(?:に、その言葉のとおり)?に?(?:、)?(?:書いて|に、)?[^。]*。(?:例：「((?:[^「」]|「[^」]*」)*)」)?/g;
const TO_TICK = /見出し「### ([^」]+)」の下の(.*?)「- \[ \]」を「- \[x\]」に変えて/g;

/** Does what a fix says, to the letter; null where it says nothing that can be done without knowing the city. */
function follow(fix: string, body: string): string | null {
  let text = body;
  for (const [, heading = '', named = ''] of fix.matchAll(TO_TICK)) {
    const only = [...named.matchAll(/「([^」]+)」/g)].map(([, label]) => label ?? '');
    text = inBox(text, heading, (lines) =>
      lines.map((line) =>
        only.length === 0 || only.some((label) => line.includes(label))
          ? line.replace('- [ ]', '- [x]')
          : line,
      ),
    );
  }
  for (const [, heading = '', example] of fix.replace(TO_TICK, '').matchAll(TO_BOX))
    if (example !== undefined) text = inBox(text, heading, (lines) => [...lines, example, '']);
  return text === body ? null : text;
}

function inBox(body: string, heading: string, change: (lines: string[]) => string[]): string {
  const lines = body.split('\n');
  const from = lines.indexOf(`### ${heading}`) + 1;
  if (from === 0) throw new Error(`No heading ${heading}`);
  const next = lines.findIndex((line, at) => at >= from && line.startsWith('### '));
  const until = next === -1 ? lines.length : next;
  return [...lines.slice(0, from), ...change(lines.slice(from, until)), ...lines.slice(until)].join('\n');
}

/** A form with each of its choices in turn, with nothing ticked, and with nothing but what must be there. */
function* bodiesOf(form: Form): Iterable<readonly [name: string, body: string]> {
  const asks = form.boxes.some(({ heading }) => heading === '事業の番号');
  const base: Typed = asks ? { 事業の番号: '2026-0040' } : {};
  yield ['as it is', bodyOf(form, base)];
  yield [
    'nothing',
    form.boxes
      .map(
        ({ heading, entry, choices }) =>
          `### ${heading}\n\n${entry === 'confirm' ? choices.map(({ label }) => `- [ ] ${label.ja}`).join('\n') : '_No response_'}`,
      )
      .join('\n\n'),
  ];
  for (const { heading, entry, choices } of form.boxes)
    if (entry === 'choice')
      for (const { label } of choices)
        yield [`${heading}: ${label.ja}`, bodyOf(form, { ...base, [heading]: label.ja })];
    else if (entry === 'confirm')
      yield [
        `${heading} not ticked`,
        bodyOf(form, { ...base, [heading]: choices.map(({ label }) => `- [ ] ${label.ja}`).join('\n') }),
      ];
}

const isSame = (a: FormProblem, b: FormProblem): boolean =>
  a.heading === b.heading && a.message.ja === b.message.ja;

/** Words of the editor of a file, which nobody sees who filled in a form. */
const OF_FILES =
  /項目欄|「---」|フォルダ|本文に見出し|字下げ|「true」|「false」|YAML|[a-z]+\.[a-zA-Z]+|[a-z]\[\d*\]|meetings\/\d{4}-\d+\.md に|「[a-z][a-zA-Z]+:/;

describe.each(ACTORS.map((actor) => [actor[0], actor] as const))('told to %s', (_, actor) => {
  it.each(desk.forms.filter(({ kinds }) => kinds.length > 0).map((form) => [form.id, form] as const))(
    '%s: what is told can be copied, and done to the letter it helps',
    (_id, form) => {
      const seen = new Set<string>();
      let followed = 0;
      for (const [name, body] of bodiesOf(form)) {
        const outcome = look(body, actor);
        if (outcome.is !== 'refused') continue;
        const shown = oneLine(asShown(commentFor(outcome, 57, desk) ?? ''));
        for (const problem of outcome.problems) {
          const { heading, message, fix, allowed } = problem;
          const at = `${name}: ${heading}: ${message.ja} → ${fix.ja}`;
          expect(shown, at).toContain(oneLine(fix.ja));
          for (const text of [message.ja, fix.ja, allowed?.ja ?? '']) expect(text, at).not.toMatch(OF_FILES);
          const key = `${heading} ${message.ja}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const mended = follow(fix.ja, body);
          if (mended === null) continue;
          followed += 1;
          const after = look(mended, actor);
          const left = after.is === 'refused' ? after.problems.filter((one) => isSame(one, problem)) : [];
          expect(left, `${at}\n${mended}`).toEqual([]);
        }
      }
      if (actor[0] === 'desk') expect(followed).toBeGreaterThan(0);
    },
    60_000,
  );
});
