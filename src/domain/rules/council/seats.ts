import { firstDayOf, fiscalYearOf, lastDayOf } from '../../dates/fiscal-year.ts';
import { addDays } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { UnplacedFinding } from '../../finding.ts';
import { attendanceBalance, seatBalance } from '../../lifecycle/balance.ts';
import { dayOf, heldSittings } from '../../lifecycle/sittings.ts';
import { listedKeys } from '../../messages/allowed-values.ts';
import { programmeIn } from '../../programme/in-force.ts';
import type { Programme } from '../../programme/schema.ts';
import { hasReview, stepLabel, stepsOf, type CouncilStep } from '../../programme/steps.ts';
import type { Roster } from '../../record/record.ts';
import { defineRule } from '../rule.ts';

/**
 * Returns the days of a roster's fiscal year (JST) on which its membership changes: its first day and each later entry; and
 * the day after somebody leaves, while the seat can still be filled: the year is not over, and
 * no later change has come by today.
 */
export function daysOfChange({ fiscalYear, data }: Roster, today: IsoDate): readonly IsoDate[] {
  const [first, last] = [firstDayOf(fiscalYear), lastDayOf(fiscalYear)];
  const inYear = (day: IsoDate): boolean => day > first && day <= last;
  const entries = data.members.map(({ from }) => from).filter(inYear);
  const leaving = data.members.map(({ until }) => addDays(until, 1)).filter(inYear);
  const newest =
    [...entries, ...leaving]
      .filter((day) => day <= today)
      .sort()
      .at(-1) ?? first;
  return [
    ...new Set([first, ...entries, ...(today <= last ? leaving.filter((day) => day >= newest) : [])]),
  ].sort();
}

export const rosterUnbalanced = defineRule({
  id: 'roster-unbalanced',
  family: 'council',
  severity: 'warning',
  clause: 'C08',
  title: { ja: '名簿のNPO側と市側の人数が離れている', en: 'The sides of the roster are far apart' },
  why: {
    ja: '平等で柔軟な協議の場となるよう、行政とNPOはほぼ同数とされています。',
    en: 'The report wants about as many members from the NPOs as from the city.',
  },
  remedy: {
    ja: '少ない側の構成員を選ぶか、任期を見直します。会議を開くことはできます。',
    en: 'Choose members of the smaller side. The council can sit all the same.',
  },
  scope: 'roster',
  *check(roster, { record, today }) {
    for (const step of stepsOf(programmeIn(record, roster.fiscalYear))) {
      for (const day of daysOfChange(roster, today)) {
        const found = seatBalance(record, step, day);
        if (!found || found.balanced) continue;
        const { called, npo, city, tolerance } = found;
        yield {
          file: roster.path,
          field: 'members',
          message: {
            ja: `${day} の${called.ja}の構成員は、NPO側${npo}人、市側${city}人です。`,
            en: `On ${day} ${called.en} has ${npo} members of the NPO side and ${city} of the city.`,
          },
          allowed: { ja: `差は${tolerance}人まで`, en: `a difference of up to ${tolerance}` },
          fix: { ja: '名簿の側と任期を確かめてください。', en: 'Check sides and terms in the roster.' },
        };
        break;
      }
    }
  },
});

export const sittingUnbalanced = defineRule({
  id: 'sitting-unbalanced',
  family: 'council',
  severity: 'warning',
  clause: 'C08',
  title: { ja: '会議のNPO側と市側の出席が離れている', en: 'Attendance of the sides is far apart' },
  why: {
    ja: '行政とNPOがほぼ同数で話し合えたかどうかは、会議ごとに公開されます。',
    en: 'Whether both sides sat in about equal numbers is shown for each sitting.',
  },
  remedy: {
    ja: '代理の出席が抜けていないか確かめます。出席がそのとおりなら、直す必要はありません。',
    en: 'Check that no proxy is missing. If attendance was so, nothing needs mending.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    for (const { called, npo, city, tolerance, balanced } of attendanceBalance(record, sitting)) {
      if (balanced) continue;
      yield {
        file: sitting.path,
        field: 'attendees',
        message: {
          ja: `${called.ja}の構成員の出席は、NPO側${npo}人、市側${city}人でした。`,
          en: `Of the members of ${called.en}, ${npo} of the NPO side and ${city} of the city attended.`,
        },
        allowed: { ja: `差は${tolerance}人まで`, en: `a difference of up to ${tolerance}` },
        fix: { ja: '出席者と代理の記録を確かめてください。', en: 'Check the attendees and proxies.' },
      };
    }
  },
});

export const seatsDiffer = defineRule({
  id: 'seats-differ',
  family: 'council',
  severity: 'warning',
  clause: 'C10',
  title: { ja: '名簿の人数が席の数と違う', en: 'The roster and the seats differ' },
  why: {
    ja: '席の数は制度の定めです。空いた席や余った席は、早く分かるほど埋めやすくなります。',
    en: 'Seats are set by the programme; an empty one is the easier filled the sooner it is seen.',
  },
  remedy: {
    ja: '空いた席の構成員を選ぶか、制度の定めの席の数を見直します。',
    en: 'Fill the seat, or review the number of seats in the programme.',
  },
  scope: 'roster',
  *check(roster, { record, today }) {
    const programme = programmeIn(record, roster.fiscalYear);
    for (const step of stepsOf(programme)) {
      const seats = programme.balance[step]?.seats;
      if (!seats) continue;
      const differs = daysOfChange(roster, today)
        .flatMap((day) => {
          const found = seatBalance(record, step, day);
          return found ? { day, ...found } : [];
        })
        .find(({ npo, city }) => npo !== seats.npo || city !== seats.city);
      if (!differs) continue;
      const { day, called, npo, city } = differs;
      yield {
        file: roster.path,
        field: 'members',
        message: {
          ja: `${day} の${called.ja}は、NPO側${npo}人、市側${city}人で、席の数と違います。`,
          en: `On ${day} ${called.en} has ${npo} of the NPO side and ${city} of the city, which are not its seats.`,
        },
        allowed: {
          ja: `NPO側${seats.npo}人、市側${seats.city}人`,
          en: `${seats.npo} NPO side, ${seats.city} city`,
        },
        fix: {
          ja: '名簿か、制度の定めの席の数を直してください。',
          en: 'Mend the roster or the seats of the programme.',
        },
      };
    }
  },
});

export const step2Members = defineRule({
  id: 'step-2-members',
  family: 'council',
  severity: 'warning',
  clause: 'C18',
  title: {
    ja: '構成員が、制度の定めと違う',
    en: 'The members are not as the programme has them',
  },
  why: {
    ja: '決定の会議は、検討の会議の構成員に、制度の定める職の人が加わって開きます。検討した人が決定にも加わります。',
    en: 'Those who reviewed also decide, joined by the posts that the programme names.',
  },
  remedy: {
    ja: '検討の会議の構成員は決定の会議にも加え、決定の会議だけに加わるのは定められた職の人だけにします。定められた職の人は、みな名簿に載せます。',
    en: 'Seat everyone who reviews in the decision as well; only the posts that the programme names join in the decision alone. Put everyone who holds such a post on the roster.',
  },
  scope: 'roster',
  *check(roster, { record }) {
    const programme = programmeIn(record, roster.fiscalYear);
    yield* membersOf(roster, programme);
    for (const step of stepsOf(programme)) yield* postsWithout(roster, step, programme);
  },
});

function* membersOf({ path, data }: Roster, programme: Programme): Iterable<UnplacedFinding> {
  const isReviewed = hasReview(programme);
  const posts = (programme.posts['2'] ?? []).map(({ ja }) => ja);
  for (const [index, { displayName, post, steps }] of data.members.entries()) {
    const field = `members[${index}].steps`;
    if (!steps.includes(2))
      yield {
        file: path,
        field,
        ...(isReviewed ? NOT_DECIDING(displayName) : NOT_SITTING(displayName)),
      };
    else if (isReviewed && !steps.includes(1) && !posts.includes(post))
      yield {
        file: path,
        field,
        message: {
          ja: `「${displayName}」（${post}）はステップ2だけの構成員ですが、定められた職ではありません。`,
          en: `"${displayName}" (${post}) sits in step 2 alone, but holds none of the posts that do.`,
        },
        allowed: listedKeys(posts),
        fix: { ja: '職の名前か「加わる会議」を確かめてください。', en: 'Check the post or the steps.' },
      };
  }
}

const NOT_DECIDING = (name: string) => ({
  message: {
    ja: `「${name}」はステップ1の構成員ですが、ステップ2に加わっていません。`,
    en: `"${name}" is a member of step 1 but not of step 2.`,
  },
  allowed: { ja: 'ステップ1とステップ2の両方', en: 'both steps' },
  fix: {
    ja: '「加わる会議」に、ステップ2も加えてください（ファイルでは「[1, 2]」）。',
    en: 'Add step 2 to the steps (in the file: [1, 2]).',
  },
});

const NOT_SITTING = (name: string) => ({
  message: {
    ja: `「${name}」は、この制度にない検討の会議だけの構成員になっています。`,
    en: `"${name}" is a member of reviewing sittings alone, which this programme does not have.`,
  },
  allowed: { ja: '決定の会議（ファイルでは「[2]」）', en: 'the decision (in the file: [2])' },
  fix: {
    ja: '名簿の「加わる会議」を「決定」に直してください（ファイルでは「[2]」）。',
    en: 'Let the member take part in the decision (in the file: [2]).',
  },
});

/** Posts that a step has by the programme and nobody on the roster holds. */
function* postsWithout(
  { path, data }: Roster,
  step: CouncilStep,
  programme: Programme,
): Iterable<UnplacedFinding> {
  const posts = programme.posts[step] ?? [];
  const called = stepLabel(step, programme);
  const seated = new Set(data.members.filter(({ steps }) => steps.includes(step)).map(({ post }) => post));
  for (const post of posts.filter(({ ja }) => !seated.has(ja)))
    yield {
      file: path,
      field: 'members',
      message: {
        ja: `${called.ja}に加わる「${post.ja}」が名簿にありません。`,
        en: `The post "${post.ja}" of ${called.en} is not on the roster.`,
      },
      allowed: listedKeys(posts.map(({ ja }) => ja)),
      fix: {
        ja: `「${post.ja}」を名簿に加えてください。役職の名前が変わったときは、「年度の日程と課の変更」で制度の定めも直してください。`,
        en: `Add "${post.ja}" to the roster; where the post has another name, change the programme too.`,
      },
    };
}

export const tooFewSittings = defineRule({
  id: 'too-few-sittings',
  family: 'council',
  severity: 'warning',
  clause: 'C11',
  title: { ja: '年度の会議が少ない', en: 'Too few sittings in a year' },
  why: {
    ja: '会議を年度に何回開くかは、制度が定めています。',
    en: 'The programme says how often the council sits in a fiscal year.',
  },
  remedy: {
    ja: '開いた会議の記録が抜けていないか確かめます。回数がそのとおりなら、次の年度の計画に生かします。',
    en: 'Check that no sitting is missing from the record; otherwise plan the next year accordingly.',
  },
  scope: 'roster',
  *check(roster, { record, today }) {
    if (lastDayOf(roster.fiscalYear) >= today) return;
    const { minimum } = programmeIn(record, roster.fiscalYear).sittings;
    const held = heldSittings(record, today).filter(
      (sitting) => fiscalYearOf(dayOf(sitting)) === roster.fiscalYear,
    ).length;
    if (held >= minimum) return;
    yield {
      file: roster.path,
      field: null,
      message: {
        ja: `${roster.fiscalYear}年度に開かれた会議は${held}回でした。`,
        en: `${held} sittings were held in FY${roster.fiscalYear}.`,
      },
      allowed: { ja: `${minimum}回以上`, en: `${minimum} or more` },
      fix: { ja: '会議の記録を確かめてください。', en: 'Check the record of the sittings.' },
    };
  },
});

export const guestNotApproved = defineRule({
  id: 'guest-not-approved',
  family: 'council',
  severity: 'warning',
  clause: 'C09',
  title: { ja: '会議の承認がない参加者がいる', en: 'A guest took part without the council’s approval' },
  why: {
    ja: '提案者や関係職員は、会議の承認を得て随時参加できるとされています。',
    en: 'Guests take part with the council’s approval.',
  },
  remedy: {
    ja: '承認を得ていたなら「承認」をはい（true）にします。得ていないときは、次の会議で確かめます。',
    en: 'Set approved to true if the council agreed; otherwise ask it at the next sitting.',
  },
  scope: 'sitting',
  *check(sitting) {
    for (const [index, { role, approved }] of (sitting.data.guests ?? []).entries()) {
      if (approved) continue;
      yield {
        file: sitting.path,
        field: `guests[${index}].approved`,
        message: {
          ja: `参加者「${role}」について、会議の承認が記録されていません。`,
          en: `The council’s approval of the guest "${role}" is not recorded.`,
        },
        fix: { ja: '承認の有無を確かめてください。', en: 'Check whether the council agreed.' },
      };
    }
  },
});
