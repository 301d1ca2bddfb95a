import type { UnplacedFinding } from '../../finding.ts';
import { programmeIn } from '../../programme/in-force.ts';
import type { Roster } from '../../record/record.ts';
import { defineRule } from '../rule.ts';
import { listedKeys } from '../../messages/allowed-values.ts';

export const step2Members = defineRule({
  id: 'step-2-members',
  family: 'council',
  severity: 'error',
  clause: 'C18',
  title: {
    ja: 'ステップ2の構成員が定めと違う',
    en: 'The members of step 2 are not as the programme has them',
  },
  why: {
    ja: 'ステップ2は、ステップ1の構成員に部長が加わって開きます。検討した人が決定にも加わります。',
    en: 'Step 2 is step 1 joined by the directors: those who reviewed also decide.',
  },
  remedy: {
    ja: 'ステップ1の構成員はステップ2にも加え、ステップ2だけに加わるのは定められた職の人だけにします。',
    en: 'Seat everyone of step 1 in step 2 as well; only the posts that the programme names join in step 2 alone.',
  },
  scope: 'record',
  *check({ record }) {
    for (const roster of record.rosters.values()) {
      const posts = programmeIn(record, roster.fiscalYear).step2Posts.map(({ ja }) => ja);
      yield* membersOf(roster, posts);
      yield* postsWithout(roster, posts);
    }
  },
});

function* membersOf({ path, data }: Roster, posts: readonly string[]): Iterable<UnplacedFinding> {
  for (const [index, { displayName, post, steps }] of data.members.entries()) {
    const field = `members[${index}].steps`;
    if (!steps.includes(2))
      yield {
        file: path,
        field,
        message: {
          ja: `「${displayName}」はステップ1の構成員ですが、ステップ2に加わっていません。`,
          en: `"${displayName}" is a member of step 1 but not of step 2.`,
        },
        allowed: { ja: '[1, 2]', en: '[1, 2]' },
        fix: { ja: '「加わるステップ」に2を加えてください。', en: 'Add 2 to the steps.' },
      };
    else if (!steps.includes(1) && !posts.includes(post))
      yield {
        file: path,
        field,
        message: {
          ja: `「${displayName}」（${post}）はステップ2だけの構成員ですが、定められた職ではありません。`,
          en: `"${displayName}" (${post}) sits in step 2 alone, but holds none of the posts that do.`,
        },
        allowed: listedKeys(posts),
        fix: { ja: '職の名前か「加わるステップ」を確かめてください。', en: 'Check the post or the steps.' },
      };
  }
}

function* postsWithout({ path, data }: Roster, posts: readonly string[]): Iterable<UnplacedFinding> {
  const seated = new Set(data.members.filter(({ steps }) => steps.includes(2)).map(({ post }) => post));
  for (const post of posts.filter((wanted) => !seated.has(wanted)))
    yield {
      file: path,
      field: 'members',
      message: {
        ja: `ステップ2に加わる「${post}」が名簿にありません。`,
        en: `The post "${post}" of step 2 is not on the roster.`,
      },
      allowed: listedKeys(posts),
      fix: { ja: `「${post}」を名簿に加えてください。`, en: `Add "${post}" to the roster.` },
    };
}
