import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { defineRule } from '../rule.ts';
import { GONE, refusedFor, tell } from './refused.ts';

export const issueFormEqualOptions = defineRule({
  id: 'issue-form-equal-options',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '見分けのつかない選択肢', en: 'Choices that cannot be told apart' },
  why: {
    ja: `GitHub は、同じ選択肢が二つある様式を受け付けません（options must be unique）。同じ言葉では、どちらが選ばれたのかも分かりません。${GONE.ja}`,
    en: `GitHub refuses a form with equal options (options must be unique), and equal words do not say which one was chosen. ${GONE.en}`,
  },
  remedy: {
    ja: '一つずつ違う言葉にします。要らないものは取り除きます。',
    en: 'Give each choice words of its own, or take one away.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('equal-options', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」は、ほかの選択肢と見分けがつきません。`,
        en: `"${escapeMarkdown(text, 60)}" cannot be told from another choice.`,
      },
      allowed: {
        ja: '大文字と小文字、空白のほかにも違いがあり、「, 」でつないだほかの選択肢とも違う言葉',
        en: 'words that differ in more than case and blanks, and from other choices joined by ", "',
      },
      fix: { ja: '一つずつ違う言葉に改めてください。', en: 'Give each choice words of its own.' },
    }));
  },
});
