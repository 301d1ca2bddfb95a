import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { line, programmeKey } from '../../values.ts';
import { JUDGEMENTS, JUDGEMENT_LABELS } from '../shared.ts';

/** Judgements by the programme's guidelines, each with its reason (C13): the report has six. */
export const judgedCriteria = () =>
  z.record(
    programmeKey(),
    z.strictObject({
      judgement: field(z.enum(JUDGEMENTS), {
        label: { ja: '判断', en: 'Judgement' },
        help: { ja: '指針に照らした判断を選びます。', en: 'Choose how the proposal meets the guideline.' },
        example: 'good',
        entry: 'choice',
        choices: JUDGEMENT_LABELS,
      }),
      reason: field(line(), {
        label: { ja: '判断の理由', en: 'Reason' },
        help: {
          ja: 'そう判断した理由を、一文か二文で書きます。',
          en: 'Give the reason for the judgement in a sentence or two.',
        },
        example: '水辺の保全は広く市民の利益となり、特定の会員に限られていません。',
        entry: 'line',
      }),
    }),
  );
