import type { DictionaryRow } from '../../domain/record/reference/dictionary.ts';
import type { ProgrammeList } from '../../domain/schema/field.ts';
import type { Text } from '../../domain/text.ts';

/** Words of the data dictionary. Labels and help are the schema's. */
export const dictionaryText = {
  lead: {
    ja: '書類の種類ごとに、すべての項目と、その書き方を示します。',
    en: 'Every field of every kind of paper: what it is called and how it is filled in.',
  },
  field: { ja: '項目', en: 'Field' },
  key: { ja: 'キー', en: 'Key' },
  type: { ja: '形', en: 'Type' },
  required: { ja: '必須', en: 'Required' },
  help: { ja: '記入のしかた', en: 'How it is filled in' },
  example: { ja: '例', en: 'Example' },
  list: { ja: 'の並び', en: ', a list' },
  values: { ja: '値：', en: 'Values: ' },
  from: { ja: '値の出どころ：', en: 'Values from: ' },
} as const;

export const requiredText: Readonly<Record<DictionaryRow['required'], Text>> = {
  R: { ja: '必須', en: 'Required' },
  C: { ja: '条件つき', en: 'Conditional' },
  O: { ja: '任意', en: 'Optional' },
};

export const listNames: Readonly<Record<ProgrammeList, Text>> = {
  criteria: { ja: '検討の指針', en: 'guidelines' },
  sections: { ja: '市の課', en: 'sections' },
  offices: { ja: '窓口と課', en: 'offices' },
  themes: { ja: '分野', en: 'themes' },
  forms: { ja: '協働事業の形態', en: 'forms of collaboration' },
  eligibility: { ja: '応募の条件', en: 'conditions of eligibility' },
  courses: { ja: 'コース', en: 'courses' },
  questions: { ja: '市からの質問', en: 'questions of the city' },
  terms: { ja: '目的と定義の版', en: 'versions of purpose and definitions' },
  members: { ja: '構成員の名簿', en: 'the roster' },
  meetings: { ja: '会議', en: 'sittings' },
};
