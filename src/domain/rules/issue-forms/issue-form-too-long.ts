import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { LONGEST_ABOUT, LONGEST_BODY } from '../../forms/issue-form/refusals.ts';
import { defineRule } from '../rule.ts';
import { GONE, refusedFor, tell } from './refused.ts';

export const issueFormTooLong = defineRule({
  id: 'issue-form-too-long',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '長すぎる様式', en: 'A form that is too long' },
  why: {
    ja: `GitHub は、説明が${LONGEST_ABOUT}字を超える様式を選ぶ画面に出さず、${LONGEST_BODY.toLocaleString('en')}字を超える issue を受け付けません（body is too long）。${GONE.ja}`,
    en: `GitHub does not offer a form whose description has more than ${LONGEST_ABOUT} characters, and takes no issue of more than ${LONGEST_BODY.toLocaleString('en')} (body is too long). ${GONE.en}`,
  },
  remedy: {
    ja: '言葉を短くするか、項目の数を減らします。',
    en: 'Shorten the words, or have fewer of them.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('too-long', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」が、様式には長すぎます。`,
        en: `"${escapeMarkdown(text, 60)}" is too long for a form.`,
      },
      allowed: {
        ja: `様式を選ぶ画面の説明は${LONGEST_ABOUT}字まで、何も書かない様式の全文は${LONGEST_BODY.toLocaleString('en')}字まで`,
        en: `${LONGEST_ABOUT} characters to describe a form, and ${LONGEST_BODY.toLocaleString('en')} in a form in which nothing is written`,
      },
      fix: {
        ja: '窓口の名前を短くするか、選択肢を減らしてください。',
        en: 'Shorten the names of the offices, or offer fewer choices.',
      },
    }));
  },
});
