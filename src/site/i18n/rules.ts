import type { Severity } from '../../domain/finding.ts';
import type { Family } from '../../domain/rules/rule.ts';
import type { Text } from '../../domain/text.ts';

/** Words of the rules' help pages. What a rule says is the rule's own. */
export const ruleText = {
  lead: {
    ja: '書類を公開する前に、次の決まりで確かめます。どれも、後で困らないように早く気づくためのものです。',
    en: 'Before papers are published they are checked by these rules. Each is there so that a slip is noticed early.',
  },
  why: { ja: 'なぜ確かめるか', en: 'Why' },
  mend: { ja: '直し方', en: 'How to mend it' },
  example: { ja: '知らせの例', en: 'What the check says, for example' },
  facts: { ja: 'この決まりについて', en: 'About this rule' },
  id: { ja: '記号', en: 'Id' },
  family: { ja: '種類', en: 'Family' },
  severity: { ja: '重さ', en: 'Severity' },
  clause: { ja: '2005年の報告書の条項', en: 'Clause of the 2005 report' },
  since: { ja: 'できた日', en: 'Since' },
  count: (count: number) => ({ ja: `${count}件`, en: `${count} rules` }),
} as const;

export const severityText: Readonly<Record<Severity, { readonly label: Text; readonly meaning: Text }>> = {
  error: {
    label: { ja: '誤り', en: 'Error' },
    meaning: { ja: '直してから公開します。', en: 'To be mended before publication.' },
  },
  warning: {
    label: { ja: '注意', en: 'Warning' },
    meaning: { ja: 'お知らせするだけで、公開は妨げません。', en: 'Shown, and stops nothing.' },
  },
};

export const familyText: Readonly<Record<Family, Text>> = {
  form: { ja: '書類の形', en: 'Form of a document' },
  programme: { ja: '制度の定め', en: 'Programme' },
  references: { ja: '参照', en: 'References' },
  order: { ja: '順序', en: 'Order' },
  money: { ja: 'お金', en: 'Money' },
  completeness: { ja: '漏れのないこと', en: 'Completeness' },
  time: { ja: '期日と期間', en: 'Time' },
  council: { ja: '会議', en: 'Council' },
  'issue-forms': { ja: 'GitHubの様式', en: 'Forms on GitHub' },
  integrity: { ja: '公開した書類を守ること', en: 'Integrity' },
  safety: { ja: '安全と個人情報', en: 'Safety' },
};
