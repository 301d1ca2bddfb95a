import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const asksOnlyWhenContinued = defineRule({
  id: 'asks-only-when-continued',
  family: 'completeness',
  severity: 'error',
  clause: null,
  title: { ja: '継続でない結果に、確認のお願いがある', en: 'Asks with a result that is not to be continued' },
  why: {
    ja: '確認のお願いは、次の会議で検討を続けるためのものです。結論が出た後に残ると、誰も答えを待っていません。',
    en: 'Asks serve the next sitting; after a conclusion nobody waits for their answers.',
  },
  mend: {
    ja: '採用に条件を付けるなら「採用の条件」に、改善を勧めるなら「提案者への助言」に書きます。',
    en: 'Write conditions of an adoption as conditions, and recommendations as advice.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'review' && kind !== 'decision') return;
    const given = (data.asks ?? []).length > 0;
    // A continued matter may do without asks.
    if (!given || data.result === 'continued') return;
    yield* conditional({ file: path, kind, field: 'asks', given, needed: false, onlyThen: true });
  },
});
