import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { line, reference } from '../../../schema/values.ts';

/** What a proposer, or whoever offers to carry a proposal out, accepts and confirms before anything else (C01, C03). */
export const consents = () => ({
  termsAccepted: field(line(), {
    label: { ja: '協働の目的と定義への了解', en: 'Purpose and definitions accepted' },
    formerly: ['了解した趣旨の版'],
    help: {
      ja: '読んで了解した「協働の目的と定義」の版を書きます。',
      en: 'Give the version of the purpose and definitions that was read and accepted.',
    },
    example: '2025-04',
    entry: 'choice',
    from: 'terms',
    clause: 'C03',
  }),
  publicationConsent: field(z.literal(true), {
    label: { ja: '公開への同意', en: 'Consent to publication' },
    help: {
      ja: '書いた内容がそのまま公開されることに同意します。',
      en: 'I agree that what is written here is published as it stands.',
    },
    example: 'true',
    entry: 'confirm',
    unlessSo: {
      ja: 'この制度の書類は、すべて公開します。公開したくないことがあれば、それを書かずに出せます。同意できないときは、出す前に窓口にご相談ください。',
      en: 'Every paper of the programme is published. What should not be public need not be written. If you do not consent, please ask the office before you file.',
    },
  }),
  noExcludedActivities: field(z.literal(true), {
    label: { ja: '対象外の活動でないことの確認', en: 'No excluded activities' },
    help: {
      ja: 'この事業は、宗教・政治・選挙の活動を目的としません。',
      en: 'The project is no religious, political or election activity.',
    },
    example: 'true',
    entry: 'confirm',
    unlessSo: {
      ja: '宗教・政治・選挙の活動を目的とする事業は、この制度では提案できません。当てはまるかどうか迷うときは、窓口にご相談ください。',
      en: 'A project for religious, political or election activity cannot be proposed here. If you are not sure, please ask the office.',
    },
    clause: 'C03',
  }),
  eligibility: field(z.optional(z.record(reference(), z.literal(true))), {
    label: { ja: '応募の条件', en: 'Eligibility' },
    help: {
      ja: '応募の条件を一つずつ確かめて、印を付けます。',
      en: 'Confirm each condition of the programme.',
    },
    example: 'base',
    entry: 'keyed',
    from: 'eligibility',
    requiredWhen: { ja: '制度が応募の条件を定めているとき', en: 'when the programme lists conditions' },
    clause: 'C29',
  }),
});
