import { nfkc } from '../../compose.ts';
import { isAdopting } from '../../lifecycle/own-date.ts';
import { likelyMeant, listed } from '../../messages/allowed-values.ts';
import { documentOf, documentsOf } from '../../record/record.ts';
import { PATTERNS } from '../../schema/values.ts';
import { labelAt } from '../labels.ts';
import { planOfYear } from '../judged-by.ts';
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

export const planSectionDiffers = defineRule({
  id: 'plan-section-differs',
  family: 'references',
  severity: 'warning',
  clause: 'C20',
  title: { ja: '計画の担当課が、決定の担当課と違う', en: 'The plan names another section than the decision' },
  why: {
    ja: 'どの課が担当するかは、採用の決定で決まります。変わったときは、変わったことが分かるようにします。',
    en: 'The decision says which section is responsible; a change should be visible as one.',
  },
  remedy: {
    ja: '誤りなら直します。組織の変更などで担当が移ったときは、計画の本文にその旨を書けば、このままで差し支えありません。',
    en: 'Mend it if it is a mistake. If the task has moved, say so in the plan and leave it.',
  },
  scope: 'project',
  *check(project) {
    const plan = documentOf(project, 'plan');
    const decision = documentsOf(project, 'decision').find(isAdopting);
    const decided = decision?.data.section;
    if (!plan || decided === undefined || decided === plan.data.section) return;
    const label = labelAt('plan', 'section');
    yield {
      file: plan.path,
      field: 'section',
      message: {
        ja: `「${label.ja}」は「${plan.data.section}」ですが、決定結果では「${decided}」です。`,
        en: `"${label.en}" is "${plan.data.section}", but the decision says "${decided}".`,
      },
      fix: {
        ja: '担当課を確かめてください。担当が移ったのなら、計画の本文に書き添えてください。',
        en: 'Check which section is responsible; if the task has moved, say so in the text of the plan.',
      },
    };
  },
});

export const unknownSettlementLine = defineRule({
  id: 'unknown-settlement-line',
  family: 'references',
  severity: 'warning',
  clause: 'C23',
  title: { ja: '決算の記号が収支予算にない', en: 'A mark in the settlement is not in the budget' },
  why: {
    ja: '決算は予算の行と記号で結ばれます。記号が違うと、予算どおりかどうかを比べられません。',
    en: 'Settlement and budget are compared by the ids of their lines; a wrong id compares nothing.',
  },
  remedy: {
    ja: '収支予算の記号に直します。予算になかった費目なら、記号ではなく費目の名前を日本語で書きます。',
    en: 'Use the id of the budget line. For an item that was not planned, give its name instead of an id.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, project) {
    const plan = planOfYear(project, document.data.fiscalYear);
    if (!plan) return;
    const keys = plan.budgetLines.map(({ id }) => id);
    for (const [index, { line }] of document.data.settlement.entries()) {
      // A new item has a name in plain words; what looks like an id is meant as one.
      if (!PATTERNS.key.test(line) || keys.includes(line)) continue;
      const field = `settlement[${index}].line`;
      const label = labelAt('report', field);
      const nearest = likelyMeant(line, keys);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${line}」は、完了日に効力のある収支予算にありません。`,
          en: `"${line}" in "${label.en}" is not in the budget in force on the day of completion.`,
        },
        allowed: listed(plan.budgetLines.map(({ id, item }) => ({ key: id, label: { ja: item, en: item } }))),
        fix: {
          ja: `${nearest ? `「${nearest}」ではありませんか。` : ''}予算の記号に直すか、予算になかった費目なら費目の名前を書いてください。`,
          en: `${nearest ? `Is "${nearest}" meant? ` : ''}Give the id of a budget line, or the name of an item that was not planned.`,
        },
      };
    }
  },
});
