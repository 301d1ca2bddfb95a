import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { defineRule } from '../rule.ts';
import { GONE, refusedFor, tell } from './refused.ts';

export const issueFormForbiddenWord = defineRule({
  id: 'issue-form-forbidden-word',
  family: 'issue-forms',
  severity: 'error',
  clause: 'C29',
  title: { ja: '質問に使えない言葉', en: 'A word that no question may have' },
  why: {
    ja: `GitHub は、暗証を尋ねるように見える質問のある様式を受け付けません（\`label\` contains forbidden word）。${GONE.ja}`,
    en: `GitHub refuses a form that seems to ask for a secret (\`label\` contains forbidden word). ${GONE.en}`,
  },
  remedy: {
    ja: 'ほかの言葉に改めます。',
    en: 'Use other words.',
  },
  scope: 'record',
  *check(context) {
    yield* tell(refusedFor('forbidden-word', context), (text) => ({
      message: {
        ja: `「${escapeMarkdown(text, 60)}」は、様式の質問にできません。`,
        en: `"${escapeMarkdown(text, 60)}" cannot be a question of a form.`,
      },
      allowed: { ja: '「password」を含まない言葉', en: 'words without "password"' },
      fix: { ja: 'ほかの言葉に改めてください。', en: 'Use other words.' },
    }));
  },
});
