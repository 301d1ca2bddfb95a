import type { Account } from '../account.ts';
import { accountOf } from '../account.test-support.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet, OBLIGATION_LABELS, sidesOf } from '../../lifecycle/obligation.ts';
import { anyDay, anyRecord } from '../../lifecycle/arbitrary.test-support.ts';
import { programme, project, record, roster, type Made } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { SITTINGS } from '../../lifecycle/status.test-support.ts';
import { recordStatus } from '../../lifecycle/status.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { CityRecord } from '../../record/record.ts';
import { remedyAddress, remedyFor } from '../../remedy/remedy.ts';
import { formsOf } from '../../forms/forms.ts';
import { markOf } from '../../messages/comment-mark.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { type Authors, openStepOn, remindersOn, unsaid } from './due.ts';
import { callsComment, lettersFor } from './letters.ts';
import { doublesIn, markedWithAll, marksOf, saidIn } from './marks.ts';
import { loginsOf, threadComment } from './reminder-words.ts';

const call = (logins: readonly string[]): string[] => logins.map((login) => `@${login}`);

const OFFICES = [
  {
    id: 'shimin',
    name: { ja: '市民活動課', en: 'Civic Activities' },
    roles: ['secretariat', 'section'],
    github: { login: 'shimin-katsudo' },
  },
  {
    id: 'midori-ka',
    name: { ja: 'みどり課', en: 'Greenery' },
    roles: ['section'],
    github: { login: 'kamakura/midori' },
  },
] satisfies ReturnType<typeof programme>['offices'];

const city = (...papers: readonly Made[]): CityRecord =>
  record(
    [project('2026-0042', ...papers)],
    SITTINGS,
    [roster(2026, [{ github: { login: 'npo-ichi' } }, { displayName: '財政課長', side: 'city' }])],
    new Map([[2026, programme({ offices: OFFICES })]]),
  );

const placesOn = (given: CityRecord, day: string) => {
  const inForce = programmeOn(given, day);
  return { programme: inForce, forms: formsOf(inForce, day) };
};

const AUTHOR = new Map([['2026-0042', accountOf('mizube')]]);
const started = [
  make.proposal('2026-04-10'),
  make.review('2026-01', 'refer'),
  make.decision('2026-03', 'adopted', { section: 'midori-ka', notifiedOn: '2026-07-25' }),
  make.plan({ npo: '2026-09-01', city: '2026-09-01' }),
  make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
];

/** What is said on a project's thread on a day. */
function thread(given: CityRecord, today: string, authors: Authors = AUTHOR) {
  const statuses = recordStatus(given, today);
  return remindersOn(statuses, authors);
}

describe('who is reminded of what', () => {
  it('C28: what both owe has the link of each side', () => {
    const given = city(
      ...started.slice(0, 2),
      make.decision('2026-03', 'adopted-with-conditions', {
        section: 'midori-ka',
        notifiedOn: '2026-07-25',
        conditions: [{ id: 'route', owedBy: 'both', what: '経路の確認', due: '2026-08-31' }],
      }),
    );
    const reminders = thread(given, '2026-08-31').filter(({ obligation }) => obligation.what === 'condition');
    const words = threadComment(reminders, {
      places: placesOn(given, '2026-08-31'),
      today: '2026-08-31',
      call,
    });
    const owed = reminders.map(({ obligation }) => obligation);
    expect(owed.map(({ owedBy }) => owedBy)).toEqual(['both']);
    const sides = owed.flatMap((one) => sidesOf(one.owedBy).map((side) => [one, side] as const));
    const all = sides.map(([one, side]) => {
      const remedy = remedyFor(one, side, given.projects.get('2026-0042'));
      if (!remedy) throw new Error(`The ${side} has no form.`);
      return remedyAddress(remedy, placesOn(given, '2026-08-31'));
    });
    expect(all).toHaveLength(2);
    for (const place of all) expect(words).toContain(`](${place})`);
    // One address that serves both is named once in each language.
    expect(words.split('](https://').length - 1).toBe(2 * new Set(all).size);
  });

  it('C25: a report is asked of both sides alike: two weeks and three days before, on its day, and once after', () => {
    const steps = ['2027-04-15', '2027-04-16', '2027-04-27', '2027-04-30', '2027-05-01', '2027-06-01'].map(
      (day) =>
        thread(city(...started), day).map(({ step, to }) => [step.name, loginsOf(to).join(' ')].join(' ')),
    );
    expect(steps).toEqual([
      [],
      ['14 kamakura/midori mizube'],
      ['3 kamakura/midori mizube'],
      ['0 kamakura/midori mizube'],
      ['overdue kamakura/midori mizube'],
      ['overdue kamakura/midori mizube'],
    ]);
  });

  it('C25: a report due on a holiday is due on the working day after it, and reminded of by that day', () => {
    const early = [...started, make.progress('2027-03-03', 'completed')];
    // 3 April 2027 is a Saturday.
    expect(thread(city(...early), '2027-04-02').map(({ mark }) => mark)).toEqual([
      'remind:report:2026-0042/agreement.2026:2027-04-05:3',
    ]);
  });

  it('C28: a proposer who came on paper is called, not mentioned, and neither is who entered it', () => {
    const paper = make.proposal('2026-04-10', true, {
      onBehalf: { by: 'shimin', receivedOn: '2026-04-10' },
    });
    const asks = [make.item('ask-1', 'proposer', '2026-06-20')];
    const given = city(paper, make.review('2026-01', 'continued', { asks }));
    const authors = new Map([['2026-0042', accountOf('shimin-katsudo')]]);
    const statuses = recordStatus(given, '2026-06-20');
    const reminders = remindersOn(statuses, authors);
    const own = reminders.filter(({ obligation }) => obligation.what === 'ask');
    expect(own.map(({ to }) => loginsOf(to))).toEqual([[]]);
    const letters = lettersFor(reminders, authors, statuses);
    expect(letters.filter(({ party }) => party === 'proposer')).toMatchObject([
      { to: { ja: '水辺の会' }, party: 'proposer', items: [{ due: '2026-06-20', since: '2026-06-20' }] },
    ]);
  });

  it('C08: of the council, each seat of the step is told: by name on GitHub, by letter without', () => {
    const given = city(make.proposal('2026-04-10'));
    const statuses = recordStatus(given, '2026-05-17');
    const reminders = remindersOn(statuses, AUTHOR);
    expect(reminders.map(({ to }) => loginsOf(to))).toEqual([['npo-ichi']]);
    expect(lettersFor(reminders, AUTHOR, statuses).map(({ to }) => to.ja)).toEqual(['財政課長']);
  });

  it('C08: a member who handed in the sheet is not reminded of it, and nobody of a result of the council', () => {
    const sheet = make.assessment('2026-01', '2026-05-10');
    const [left] = thread(city(make.proposal('2026-04-10'), sheet), '2026-05-17');
    expect(left?.to.map(({ name }) => name.ja)).toEqual(['財政課長']);
    const referred = city(make.proposal('2026-04-10'), make.review('2026-01', 'refer'));
    expect(thread(referred, '2026-07-19')).toEqual([]);
  });

  it('C17: what the secretariat owes is on its list of the week, and calls nobody in the project’s thread', () => {
    const rejected = make.review('2026-01', 'not-adopted', { reasons: '理由', resubmissionInvited: true });
    expect(thread(city(make.proposal('2026-04-10'), rejected), '2026-05-25')).toEqual([]);
  });

  it('what no day is fixed for is asked again after two weeks, and then each month, for ever', () => {
    const steps = ['2026-05-01', '2026-05-14', '2026-05-15', '2026-06-13', '2026-06-14', '2027-05-10'].map(
      (day) => openStepOn('2026-05-01', day as IsoDate),
    );
    expect(steps.map(({ name, since }) => `${name} ${since}`)).toEqual([
      'open 2026-05-01',
      'open 2026-05-01',
      'open-14 2026-05-15',
      'open-14 2026-05-15',
      'open-44 2026-06-14',
      'open-374 2027-05-10',
    ]);
  });

  it('C12: a section hears once that it is asked: its first reminder is the next one, or a call where it has no account', () => {
    const asked = city(make.proposal('2026-04-10'), make.opinion('midori-ka', { due: '2026-05-15' }));
    const own = (day: string, authors: Authors = AUTHOR) =>
      thread(asked, day, authors).filter(({ obligation }) => obligation.what === 'opinion');
    expect(own('2026-05-01')).toEqual([]);
    expect(own('2026-05-12').map(({ step }) => step.name)).toEqual(['3']);
    expect(own('2026-05-01', new Map()).map(({ step }) => step.name)).toEqual(['14']);
  });

  it('whoever no comment reaches is named to the secretariat once', () => {
    const given = city(make.proposal('2026-04-10'));
    const statuses = recordStatus(given, '2026-05-17');
    const reminders = remindersOn(statuses, AUTHOR);
    const first = callsComment(reminders, new Set(), AUTHOR, statuses, ['@shimin-katsudo']);
    expect(first).toContain('### 財政課長（');
    expect(first).not.toContain('npo-ichi');
    expect(callsComment(reminders, new Set(marksOf(first ?? '')), AUTHOR, statuses, [])).toBeNull();
  });

  it('C05: nothing is said of what is done', () => {
    const done = city(...started, make.report(2026, '2027-03-31', '2027-04-20'));
    expect(thread(done, '2027-05-01').filter(({ obligation }) => obligation.what === 'report')).toEqual([]);
  });
});

describe('for any record on any day', () => {
  const anything = fc.tuple(anyRecord(), anyDay());
  const authors = new Map<string, Account | null>([
    ['2026-0001', accountOf('ichi')],
    ['2026-0002', null],
  ]);

  it('every open obligation that somebody else than the secretariat can meet, and that is near, past or without a day, has one newest reminder on its thread', () => {
    fc.assert(
      fc.property(anything, ([given, today]) => {
        const statuses = recordStatus(given, today);
        const { reminderDays } = programmeOn(given, today);
        const reminders = remindersOn(statuses, authors);
        for (const status of statuses.projects.values()) {
          for (const obligation of status.obligations) {
            const own = reminders.filter((each) => each.obligation === obligation);
            const left =
              obligation.due === null
                ? -Infinity
                : (Date.parse(obligation.due) - Date.parse(today)) / 86_400_000;
            const isNear = left <= Math.max(...reminderDays);
            const isTheirs =
              obligation.owedBy !== 'secretariat' &&
              !obligation.waits &&
              (obligation.owedBy !== 'council' || remedyFor(obligation, 'council', status.project) !== null);
            if (!isTheirs || isMet(obligation) || !isNear) expect(own).toEqual([]);
            else expect(own.length).toBeLessThanOrEqual(1);
            if (isTheirs && !isMet(obligation) && isNear && !['opinion', 'review'].includes(obligation.what))
              expect(own).toHaveLength(1);
          }
        }
      }),
    );
  });

  it('run twice, nothing is left to say; and a comment carries all its marks', () => {
    fc.assert(
      fc.property(anything, ([given, today]) => {
        const statuses = recordStatus(given, today);
        const telling = { places: placesOn(given, today), today, call };
        const fresh = unsaid(remindersOn(statuses, authors), new Set());
        const said = new Set(marksOf(threadComment(fresh, telling)));
        expect(unsaid(fresh, said)).toEqual([]);
        expect(said.size).toBe(fresh.length);
      }),
    );
  });

  it('nobody is mentioned on a thread who does not hold', () => {
    fc.assert(
      fc.property(anything, ([given, today]) => {
        for (const { to, obligation } of remindersOn(recordStatus(given, today), authors))
          for (const { party } of to) expect(sidesOf(obligation.owedBy)).toContain(party);
      }),
    );
  });
});

describe('the words of a reminder', () => {
  const given = city(...started);
  const reminders = thread(given, '2027-04-27');
  const telling = { places: placesOn(given, '2027-04-27'), today: '2027-04-27', call };

  it('name what, who, until when, and the form', () => {
    expect(threadComment(reminders, telling))
      .toBe(`<!-- junkan:remind:report:2026-0042/agreement.2026:2027-04-30:3 -->
@kamakura/midori @mizube

### 期日のお知らせ

- **報告書（2026年度）**：担当課と事業主体者（みどり課、水辺の会）、期日 2027年（令和9年）4月30日（あと3日）（[フォームを開く](https://example.org/report/form/?from=2026-0042)）

フォームは、先に GitHub にログインしてから、ブラウザで開いてください。スマートフォンの GitHub アプリにはフォームがなく、フォームに入っていた文も消えます。

分からないことは、ここに書いてください。事務局がお答えします。すでに済んでいて、書類の登録を待っているときは、そのままお待ちください。

<details lang="en"><summary>English</summary>

### What is due

- **Report (FY2026)**: Section and owner (Greenery, 水辺の会), due 2027-04-30 (3 days left) [open the form](https://example.org/report/form/?from=2026-0042)

Please sign in to GitHub first, and open the form in a browser: the GitHub app on telephones has no forms, and loses the text that was filled in.

Ask here if anything is unclear; the secretariat answers. If it is done and only waits to be recorded, there is nothing more to do.

</details>`);
  });

  it('repeat no mention and no markup of what was filed', () => {
    const asks = [{ ...make.item('ask-1', 'proposer', '2026-06-20'), what: '@everyone <img src=x> を' }];
    const hostile = city(make.proposal('2026-04-10'), make.review('2026-01', 'continued', { asks }));
    const said = threadComment(thread(hostile, '2026-06-20'), { ...telling, today: '2026-06-20' });
    expect(said).not.toContain('@everyone');
    expect(said).not.toContain('<img');
    expect(said).toContain(OBLIGATION_LABELS.ask.ja);
  });
});

describe('marks', () => {
  const comment = (id: number, body: string, ours = true) => ({
    id,
    body,
    author: accountOf('desk'),
    ours,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  });

  it('stand at the head of a comment; the first is found by whoever looks for one', () => {
    const body = markedWithAll(['remind:a', 'remind:b'], '本文');
    expect(marksOf(body)).toEqual(['remind:a', 'remind:b']);
    expect(markOf(body)).toBe('remind:a');
    expect(marksOf(`本文\n${body}`)).toEqual([]);
  });

  it('of others count for nothing', () => {
    expect([...saidIn([comment(1, markedWithAll(['remind:a'], ''), false)])]).toEqual([]);
  });

  it('show which of two runs at once was the second; a filing’s comment is left alone', () => {
    const comments = [
      comment(1, markedWithAll(['remind:a', 'remind:b'], '本文')),
      comment(2, markedWithAll(['remind:b'], '本文')),
      comment(3, markedWithAll(['remind:b', 'remind:c'], '本文')),
      comment(4, markedWithAll(['intake'], '本文')),
      comment(5, markedWithAll(['intake'], '本文')),
    ];
    expect(doublesIn(comments).map(({ id }) => id)).toEqual([2]);
  });
});
