import { nfkc } from '../../compose.ts';
import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const agreementPartyDiffers = defineRule({
  id: 'agreement-party-differs',
  family: 'references',
  severity: 'warning',
  clause: 'C20',
  title: {
    ja: '協定の当事者が、計画の事業主体者と違う',
    en: 'The party to the agreement is not the owner in the plan',
  },
  why: {
    ja: '計画を一緒に作った団体と、協定を結ぶ団体は同じはずです。',
    en: 'Whoever made the plan with the section is the one to sign the agreement.',
  },
  remedy: {
    ja: '名称の書き方の違いなら、同じ書き方にそろえます。',
    en: 'If only the spelling differs, write the name in one way.',
  },
  scope: 'project',
  *check(project) {
    const [plan, agreement] = [documentOf(project, 'plan'), documentOf(project, 'agreement')];
    if (!plan || !agreement) return;
    const [owner, party] = [plan.data.owner, agreement.data.parties.npo];
    if (plain(owner) === plain(party)) return;
    const [named, other] = [labelAt('agreement', 'parties.npo'), labelAt('plan', 'owner')];
    yield {
      file: agreement.path,
      field: 'parties.npo',
      message: {
        ja: `協定書の「${named.ja}」は「${party}」ですが、事業計画書の「${other.ja}」は「${owner}」です。`,
        en: `"${named.en}" of the agreement is "${party}", but "${other.en}" of the plan is "${owner}".`,
      },
      fix: {
        ja: '同じ団体なら名称をそろえ、違う団体なら計画か協定を直してください。',
        en: 'Write the name in one way, or mend the paper that names the wrong party.',
      },
    };
  },
});

const plain = (name: string): string => nfkc(name).replace(/\s/g, '');
