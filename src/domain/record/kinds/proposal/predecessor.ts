import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { projectId, prose } from '../../values.ts';

/** The circulation (C26): a proposal names the project that it comes from, and what has changed since. */
export const predecessor = () => ({
  previousProposal: field(z.optional(projectId()), {
    label: { ja: '前の提案', en: 'Previous proposal' },
    help: {
      ja: '再提案や継続のとき、前の事業の番号を書きます。',
      en: 'For a re-proposal or continuation, give the number of the earlier project.',
    },
    example: '2025-0018',
    entry: 'line',
    requiredWhen: { ja: '再提案または継続のとき', en: 'for a re-proposal or continuation' },
    clause: 'C26',
  }),
  changesSinceLast: field(z.optional(prose()), {
    label: { ja: '前回から変えた点', en: 'Changes since last time' },
    help: {
      ja: '検討結果の理由や助言を受けて、何を変えたかを書きます。',
      en: 'Say what was changed after the reasons and advice given.',
    },
    example: '対象の学校を一校にしぼり、安全の確保の体制を加えました。',
    entry: 'prose',
    requiredWhen: { ja: '前の提案があるとき', en: 'when there is a previous proposal' },
    clause: 'C26',
  }),
});
