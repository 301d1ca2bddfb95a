import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { fiscalYear, line, webAddress, yen, reference } from '../../schema/values.ts';
import { corrections } from './parts/corrections.ts';
import { PROPOSER_TYPE_LABELS } from '../../programme/proposer-types.ts';
import { proposerType } from './shared.ts';

const proposer = z.strictObject({
  type: field(proposerType(), {
    label: { ja: '提案者の種類', en: 'Kind of proposer' },
    help: { ja: 'あてはまるものを一つ選びます。', en: 'Choose the one that fits.' },
    example: 'group',
    entry: 'choice',
    choices: PROPOSER_TYPE_LABELS,
  }),
  name: field(line(), {
    label: { ja: '提案者の名称', en: 'Name of the proposer' },
    help: { ja: '公表された資料のとおりに書きます。', en: 'Give the name as the published source has it.' },
    example: '谷戸やまもりの会',
    entry: 'line',
  }),
});

const yearOf = (label: { ja: string; en: string }, example: string) =>
  field(z.optional(fiscalYear()), {
    label,
    help: {
      ja: '資料で分かるときに、4月から始まる年度を西暦で書きます。',
      en: 'If the source tells it, give the year that begins in April.',
    },
    example,
    entry: 'number',
    onlyWhen: { ja: '資料で分かるとき', en: 'when the source tells it' },
  });

/** Facts only: what a published source says, and nothing that it does not. */
export const history = defineKind({
  kind: 'history',
  label: { ja: '制度前の事業', en: 'Project before the system' },
  purpose: {
    ja: 'この仕組みが始まる前の協働事業について、公表された事実だけを残す記録です。',
    en: 'The record of a project from before the system, of which only published facts are known.',
  },
  clauses: ['C27'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    title: field(line(), {
      label: { ja: '事業の名称', en: 'Title' },
      help: {
        ja: '公表された資料のとおりに書きます。',
        en: 'Give the title as the published source has it.',
      },
      example: '谷戸の散策路を整える事業',
      entry: 'line',
    }),
    proposer: field(proposer, {
      label: { ja: '提案者', en: 'Proposer' },
      help: { ja: '提案した団体または個人を書きます。', en: 'Say which group or person proposed it.' },
      entry: 'group',
    }),
    section: field(z.optional(line()), {
      label: { ja: '担当課', en: 'Responsible section' },
      help: { ja: '当時の課の名称を書きます。', en: 'Give the name of the section at that time.' },
      example: 'みどり課',
      entry: 'line',
      onlyWhen: { ja: '資料で分かるとき', en: 'when the source tells it' },
    }),
    proposedFiscalYear: yearOf({ ja: '提案の年度', en: 'Proposed in' }, '2014'),
    adoptedFiscalYear: yearOf({ ja: '採用の年度', en: 'Adopted in' }, '2014'),
    carriedOutFiscalYear: yearOf({ ja: '実施の年度', en: 'Carried out in' }, '2015'),
    amountYen: field(z.optional(yen()), {
      label: { ja: '事業費（円）', en: 'Amount (yen)' },
      help: { ja: '資料にある金額を円で書きます。', en: 'Give the amount in yen as the source has it.' },
      example: '300000',
      entry: 'yen',
      onlyWhen: { ja: '資料で分かるとき', en: 'when the source tells it' },
    }),
    theme: field(z.optional(z.array(reference())), {
      label: { ja: '分野', en: 'Themes' },
      help: { ja: 'あてはまる分野があれば選びます。', en: 'Choose the themes that fit, if any.' },
      example: 'environment',
      entry: 'choices',
      from: 'themes',
    }),
    sources: field(z.array(webAddress()).check(z.minLength(1)), {
      label: { ja: '出典', en: 'Sources' },
      help: {
        ja: '事実を確かめられるページのURLを、一行に一つずつ書きます。',
        en: 'List the addresses where the facts can be verified, one a line.',
      },
      example: 'https://www.city.example.lg.jp/npo/index.html',
      entry: 'list',
    }),
    corrections: corrections(),
  }),
});
