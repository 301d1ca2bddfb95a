import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { filerOf } from '../forms/edits/index.ts';
import { fileOf } from '../forms/address.ts';
import { boxId, type Form } from '../forms/form.ts';
import { recordStatus } from '../lifecycle/status.ts';
import { CONTENT } from '../record/path.ts';
import { accountOf } from './account.test-support.ts';
import { actorOn, type Actor } from './actor.ts';
import { openDesk, type Desk } from './filing/desk.ts';
import {
  bodyOf,
  deskAt,
  judged,
  PROPOSAL,
  smallFiles,
  threadOf,
  type Typed,
} from './filing/filing.test-support.ts';
import { commentFor } from './filing/words/comment.ts';
import { findingsComment } from './findings/comment.ts';
import { doubleComment } from './gate/double-words.ts';
import { wordsOwed } from './gate/words-owed.ts';
import { filedComment } from './notices/filed-words.ts';
import { paperNotices, sittingNotices } from './notices/notice.ts';
import { registeredComment } from './notices/registered.ts';
import { noticeComment } from './notices/notice-words.ts';
import { remindersOn } from './reminders/due.ts';
import { threadComment } from './reminders/reminder-words.ts';
import { mayFile } from './scope/who-may-file.ts';

// Every link in what the desk says leads to something that is there, and to a form that whoever is addressed may file.

/** Pages of the site to which the desk leads, as its routes have them. */
const PAGES: readonly RegExp[] = [
  /^\/(?:en\/)?$/,
  /^\/propose\/(?:#contact)?$/,
  /^\/purpose\//,
  /^\/activities\/#consultations$/,
  /^\/week\/(?:look\/)?$/,
  /^\/rules\/[a-z0-9-]+\/$/,
  /^\/(?:report|propose)\/form\/(?:\?from=\d{4}-\d{4,})?$/,
  /^\/projects\/seeking\/$/,
];

/** Checks the links of a comment; `may` says whether its reader may file a form. */
function checkLinks(said: string, desk: Desk, at: string, may: (form: Form) => boolean): number {
  const { programme, forms, read } = desk;
  const links = [...said.matchAll(/\]\((https?:[^)\s]+)\)|(?<![(\w])(https:\/\/[^\s)）]+)/g)].map(
    ([, linked, bare]) => linked ?? bare ?? '',
  );
  for (const link of links) {
    const where = `${at}: ${link}`;
    if (link.startsWith(`${programme.repository}/issues/new?`)) {
      const { searchParams } = new URL(link);
      const form = forms.find((one) => fileOf(one) === searchParams.get('template'));
      expect(form, where).toBeDefined();
      if (!form) continue;
      const known = new Set(['template', 'title', ...form.boxes.map(boxId)]);
      expect(
        [...searchParams.keys()].filter((key) => !known.has(key)),
        where,
      ).toEqual([]);
      expect(may(form), `${where} is not for its reader`).toBe(true);
    } else if (link.startsWith(programme.repository))
      expect(link.slice(programme.repository.length), where).toMatch(
        /^\/(?:issues|pull)\/\d+(?:\/files)?(?:#.*)?$|^\/blob\/|^\/issues\/new\/choose$|^\/issues\?/,
      );
    else {
      expect(link.startsWith(programme.site.replace(/\/+$/, '')), where).toBe(true);
      const path = link.slice(programme.site.replace(/\/+$/, '').length).replace(/^\/en\//, '/');
      const [, kind, id] = /^\/(projects|meetings)\/(\d{4}-\d+)\//.exec(path) ?? [];
      if (kind === 'meetings' && id !== undefined)
        expect(path, where).toMatch(/^\/meetings\/[^/]+\/(?:(?:notice|order|minutes)\/)?$/);
      else if (kind === 'projects' && id !== undefined) {
        expect(path, where).toMatch(
          /^\/projects\/[^/]+\/(?:(?:notice|inquiry|signing|offer|evaluation)\/[^/]+\/)?(?:#.*)?$/,
        );
        expect(read.record.projects.has(id) || id.endsWith('-0057'), where).toBe(true);
      } else
        expect(
          PAGES.some((page) => page.test(path)),
          where,
        ).toBe(true);
    }
  }
  return links.length;
}

const desk = deskAt('2026-11-20T10:05:00+09:00', smallFiles());
const PROPOSER = accountOf('teian');
const ACTORS = [
  ['desk', []],
  ['teian', []],
  ['midori', ['city/midori']],
  ['member-1', []],
  ['stranger', []],
] as const;

/** Whether somebody may file all that a form makes, about the project of these filings; a form of no kind is judged when filed. */
const mayBe = (actor: Actor, form: Form): boolean =>
  form.kinds.every((kind) => {
    const project = desk.read.record.projects.get('2026-0040');
    const about = {
      project: kind === 'proposal' ? undefined : project,
      proposer: PROPOSER,
      section: 'midori-ka',
    };
    return mayFile(kind, actor, about).ok;
  });

describe.each(ACTORS)('the answer to %s', (login, teams) => {
  it.each(desk.forms.map((form) => [form.id, form] as const))(
    '%s: each link leads on, and to what the reader may file',
    (_, form) => {
      const actor = actorOn(desk.read.record, desk.today, accountOf(login), teams);
      const typed: Typed = form.boxes.some(({ heading }) => heading === '事業の番号')
        ? { 事業の番号: '2026-0040' }
        : form.id === 'proposal'
          ? PROPOSAL
          : {};
      const blank = form.boxes.map(({ heading }) => `### ${heading}\n\n_No response_`).join('\n\n');
      let links = 0;
      for (const body of [bodyOf(form, typed), blank]) {
        const outcome = judged(threadOf(body, { author: accountOf(login) }), desk, {
          teams,
          proposer: PROPOSER,
        });
        const said = commentFor(outcome, 57, desk) ?? '';
        links += checkLinks(said, desk, `${form.id} ${outcome.is}`, (one) => mayBe(actor, one));
      }
      expect(links).toBeGreaterThan(0);
    },
  );
});

const shipped = readContent(`${import.meta.dirname}/../../../content`);

describe.each(['2026-11-20', '2027-01-25', '2027-05-10'])('what the threads hear on %s', (today) => {
  const demo = openDesk(shipped, `${today}T10:05:00+09:00`);
  const statuses = recordStatus(demo.read.record, today);
  const call = (logins: readonly string[]) => logins.map((one) => `@${one}`);

  it('notices lead on, and nobody is sent to a form of the secretariat or the council', () => {
    let links = 0;
    for (const status of statuses.projects.values()) {
      const telling = { record: statuses.record, today, status, places: demo, author: PROPOSER, call };
      const all = [
        registeredComment(telling),
        ...[
          ...paperNotices(status, today),
          ...sittingNotices(status.project.id, statuses.record, today, null),
        ].map((notice) => noticeComment(notice, telling)),
      ];
      for (const said of all)
        links += checkLinks(said, demo, status.project.id, ({ kinds }) =>
          kinds.every((kind) => !['secretariat', 'council', 'member'].includes(filerOf(kind))),
        );
    }
    expect(links).toBeGreaterThan(100);
  });

  it('reminders lead on, each to a form that one of those addressed may file', () => {
    const reminders = remindersOn(statuses, new Map());
    for (const reminder of reminders) {
      const { to, status, obligation } = reminder;
      const said = threadComment([reminder], { places: demo, today, call });
      const parties = new Set<string>(to.map(({ party }) => party));
      checkLinks(said, demo, `${status.project.id} ${obligation.what}`, ({ kinds }) =>
        kinds.every((kind) => FILED_BY[filerOf(kind)]?.some((party) => parties.has(party)) ?? true),
      );
    }
    expect(reminders.length).toBeGreaterThan(0);
  });
});

describe('what the gate says', () => {
  const [PLAN, REPORT] = ['projects/2024-0010/plan.md', 'projects/2024-0010/report-2025.md'];
  const files = smallFiles().map(({ path, text }) => ({
    path,
    text: path === PLAN || path === REPORT ? text.replace(/^ {2}city: \{ on: .*\n/m, '') : text,
  }));
  const half = deskAt('2026-11-20T10:05:00+09:00', files);
  const sides = (form: Form): boolean =>
    form.kinds.every((kind) => ['section-and-owner', 'debtor'].includes(filerOf(kind)));

  it('C28: of a paper that lacks a word leads each side to the form by which it is given', () => {
    const owed = wordsOwed([CONTENT + PLAN, CONTENT + REPORT], half.read.record);
    expect(owed).toHaveLength(2);
    const said = findingsComment({
      findings: [],
      earlier: [],
      verdict: {
        state: 'success',
        sentence: { ja: '', en: '' },
        council: [],
        approvals: [],
        toWrite: [],
        owed,
      },
      papers: [],
      tallies: [],
      link: () => null,
      checklist: `${half.programme.site.replace(/\/+$/, '')}/week/look/`,
      places: half,
    });
    expect(said.split('template=29-side-word.yml').length - 1).toBe(4);
    expect(checkLinks(said, half, 'gate', sides)).toBeGreaterThan(3);
  });

  it.each([
    [
      'of a paper that waits',
      filedComment({ pull: 58, branch: null, papers: [{ kind: 'plan', path: PLAN }] }, [], half.programme),
    ],
    [
      'of a branch of ours',
      filedComment(
        { pull: 58, branch: 'filing/57', papers: [{ kind: 'plan', path: PLAN }] },
        [],
        half.programme,
      ),
    ],
    ['of a paper that came twice', doubleComment({ kind: 'plan', pull: 58, issue: 57 }, half.programme)],
    ['of one that somebody wrote', doubleComment({ kind: 'plan', pull: 58, issue: null }, half.programme)],
  ])('%s leads on', (_, said) => {
    expect(checkLinks(said, half, 'gate', () => true)).toBeGreaterThan(0);
  });
});

/** Which parties file what is filed by whom. */
const FILED_BY: Readonly<Record<string, readonly string[]>> = {
  secretariat: ['secretariat'],
  council: ['secretariat'],
  member: ['council', 'secretariat'],
  section: ['section', 'secretariat'],
  proposer: ['proposer', 'owner', 'secretariat'],
  'section-and-owner': ['section', 'owner', 'proposer', 'secretariat'],
  debtor: ['section', 'owner', 'proposer', 'council', 'secretariat'],
};
