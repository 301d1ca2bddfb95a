import * as z from 'zod/mini';
import { decision } from '../../record/kinds/decision.ts';
import { field } from '../../schema/field.ts';
import { line } from '../../schema/values.ts';
import { always, defineEdit, optionally } from './edit.ts';

const { shape } = decision.schema.shape.partner._zod.def.innerType;

const WHEN_OTHERWISE = { ja: '応募でない方法で決まったとき', en: 'when found otherwise than by an offer' };

/** Who was found for a proposal of the city's that was adopted without a partner (C02); added to its decision. */
export const partner = defineEdit({
  label: { ja: '決まった協働相手', en: 'Partner found' },
  purpose: {
    ja: '協働する相手を募集していた市の提案で、相手が決まったときに、事務局が決定結果に書き足します。',
    en: 'The secretariat adds to the decision who was found for a proposal of the city’s that sought a partner.',
  },
  filedBy: 'secretariat',
  of: ['decision'],
  asks: {},
  schema: z.strictObject({
    project: field(line(), {
      label: { ja: '事業の番号か名称', en: 'Project' },
      help: { ja: '事業の番号か名称を書きます。', en: 'Give the number or the title.' },
      example: '2026-0042',
      entry: 'line',
    }),
    on: always(shape.on),
    offer: field(z.optional(line()), {
      label: { ja: '応募', en: 'Offer' },
      help: {
        ja: '応募から決まったときに、応募の受付番号か、応募した方の名称を書きます。',
        en: 'When the partner was found by an offer, give its number or the name of who offered.',
      },
      example: '57',
      entry: 'line',
      onlyWhen: { ja: '応募から決まったとき', en: 'when found by an offer' },
    }),
    name: optionally(shape.name, { requiredWhen: WHEN_OTHERWISE }),
    type: optionally(shape.type, { requiredWhen: WHEN_OTHERWISE }),
  }),
});
