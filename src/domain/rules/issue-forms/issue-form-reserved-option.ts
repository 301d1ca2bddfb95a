import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { defineRule } from '../rule.ts';
import { GONE, refusedFor, tell } from './refused.ts';

export const issueFormReservedOption = defineRule({
  id: 'issue-form-reserved-option',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '選択肢にできない言葉', en: 'A word that no choice may have' },
  why: {
    ja: `「None」は、何も選ばなかったことを表す言葉として GitHub が使います。「（選んでください）」は、この仕組みが同じ役目に使います。${GONE.ja}`,
    en: `GitHub keeps the word None for no choice, and this system keeps the first line of a list, “please choose”. ${GONE.en}`,
  },
  remedy: {
    ja: 'ほかの言葉に改めます。「なし」のような言葉は使えます。',
    en: 'Use other words.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('reserved', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」は、様式の選択肢にできません。`,
        en: `"${escapeMarkdown(text, 60)}" cannot be a choice of a form.`,
      },
      allowed: {
        ja: '「None」と「（選んでください）」のほかの言葉',
        en: 'words other than None and 「（選んでください）」',
      },
      fix: { ja: 'ほかの言葉に改めてください。', en: 'Use other words.' },
    }));
  },
});
