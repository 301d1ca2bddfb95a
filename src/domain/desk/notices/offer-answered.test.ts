import { describe, expect, it } from 'vitest';
import { formsOf } from '../../forms/forms.ts';
import { programme, project, record } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { SITTINGS } from '../../lifecycle/status.test-support.ts';
import { recordStatus } from '../../lifecycle/status.ts';
import { plainText } from '../../letters/plain-text.ts';
import { offerAnswer } from '../../letters/offer-answer.ts';
import type { Made } from '../../lifecycle/build.test-support.ts';
import { projectsOf } from '../week/week-projects.ts';
import { lettersOf } from '../week/letters.ts';
import { weekOf } from '../week/week.ts';
import { answeredOffers, offerComment } from './offer-answered.ts';

const RULES = programme({ sittings: { minimum: 0 } });
const call = make.proposal('2026-04-10', true, {
  proposer: { type: 'city-staff', name: 'みどり課', section: 'midori-ka' },
});
const offers = [
  make.offer(57, '2026-05-10', { by: { type: 'group', name: '谷戸の会' } }),
  make.offer(58, '2026-05-11', { by: { type: 'individual', name: '鎌倉 花子' } }),
  make.offer(59, '2026-05-12', {
    by: { type: 'group', name: '紙の会' },
    onBehalf: { by: 'midori-ka', receivedOn: '2026-05-12' },
  }),
];
const found = [
  make.review('2026-01', 'refer'),
  make.decision('2026-03', 'adopted', {
    section: 'midori-ka',
    notifiedOn: '2026-07-25',
    partner: { type: 'group', name: '谷戸の会', offer: 57, on: '2026-08-20' },
  }),
];
const turnedDown = [make.review('2026-01', 'not-adopted', { reasons: '趣旨が違います。' })];

function standing(today: string, ...papers: readonly Made[]) {
  const city = record(
    [project('2026-0042', call, ...offers, ...papers)],
    SITTINGS,
    [],
    new Map([[2023, RULES]]),
  );
  const statuses = recordStatus(city, today);
  const status = statuses.projects.get('2026-0042');
  if (!status) throw new Error('There is no project.');
  const places = { programme: RULES, forms: formsOf(RULES, today) };
  const own = answeredOffers(status, today);
  return {
    keys: own.map(({ key }) => key),
    said: own.map((offer) => offerComment(offer, status, statuses.record, places, ['@someone'])),
    letters: status.project.documents.flatMap((document) =>
      document.kind === 'offer'
        ? [
            plainText(
              offerAnswer(document, { project: status.project, sittings: city.sittings }, RULES, 'ja'),
            ),
          ]
        : [],
    ),
    week: weekOf(
      { is: 'secretariat' },
      { projects: projectsOf(statuses), programme: [], record: statuses.record, today },
    )
      .filter(({ task }) => task === 'notify')
      .flatMap((item) => lettersOf(item, { record: statuses.record, today }).map(({ path }) => path)),
  };
}

describe('the answer to those who offered to be the partner', () => {
  it('C02: is told nobody before a partner is found', () => {
    expect(standing('2026-08-19', ...found).keys).toEqual([]);
  });

  it('C02: is told in the thread of each offer, to who was found and to who was not; on paper by letter', () => {
    const { keys, said, letters } = standing('2026-08-21', ...found);
    expect(keys).toEqual(['57', '58']);
    const [chosen = '', other = ''] = said;
    expect(chosen).toMatch(/^<!-- junkan:notice:offer-answered:2026-0042\/57 -->\n@someone\n/);
    expect(chosen).toContain('一緒に取り組んでいただくことになりました');
    expect(chosen).toContain('担当課からご連絡します。');
    expect(chosen).not.toContain('ほかの方');
    expect(other).toContain('ほかの方と取り組むことになりました。（協働の相手：谷戸の会）');
    expect(other).toContain('template=00-consult.yml');
    expect(letters.map((letter) => /.+(?:御中|様)/.exec(letter)?.[0])).toEqual([
      '谷戸の会　御中',
      '鎌倉 花子　様',
      '紙の会　御中',
    ]);
    expect(letters[0]).not.toContain('協働の相手　');
    expect(letters[2]).toMatch(/協働の相手　+谷戸の会/);
  });

  it('C02: says that the proposal is not carried on, where it ends without a partner', () => {
    const { said } = standing('2026-05-25', ...turnedDown);
    expect(said).toHaveLength(2);
    for (const one of said) expect(one).toContain('相手の募集も終わりました');
  });

  it('C02: has a letter beside each line of the secretariat’s week, as the result has', () => {
    expect(standing('2026-08-25', ...found).week).toEqual([
      '/projects/2026-0042/offer/57/',
      '/projects/2026-0042/offer/58/',
      '/projects/2026-0042/offer/59/',
    ]);
    expect(standing('2026-05-25', ...turnedDown).week).toContain(
      '/projects/2026-0042/notice/review-2026-01/',
    );
  });

  it('is no news any more after two months', () => {
    expect(standing('2026-11-20', ...found).keys).toEqual([]);
  });
});
