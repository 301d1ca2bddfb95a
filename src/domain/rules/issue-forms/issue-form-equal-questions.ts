import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { defineRule } from '../rule.ts';
import { GONE, refusedFor, tell } from './refused.ts';

export const issueFormEqualQuestions = defineRule({
  id: 'issue-form-equal-questions',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '見分けのつかない質問', en: 'Questions that cannot be told apart' },
  why: {
    ja: `GitHub は、同じ見出しや id の質問が二つある様式を受け付けません。見出しが同じでは、どの質問への答えかも分かりません。${GONE.ja}`,
    en: `GitHub refuses a form with equal labels or ids, and equal headings do not say what was answered. ${GONE.en}`,
  },
  remedy: {
    ja: '指針の名前を一つずつ違う言葉にし、キーも大文字と小文字のほかで区別します。',
    en: 'Give each guideline words and a key of its own.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('equal-questions', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」という質問が、様式に二つできます。`,
        en: `A form would ask "${escapeMarkdown(text, 60)}" twice.`,
      },
      allowed: {
        ja: 'ほかの指針と違う名前と、区別のつくキー',
        en: 'a label and a key unlike those of the other guidelines',
      },
      fix: {
        ja: '名前かキーを改めてください。キーは、書類にまだ使われていないときだけ改められます。',
        en: 'Change the label, or the key if no paper uses it yet.',
      },
    }));
  },
});
