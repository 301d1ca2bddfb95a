import { chooseFrom, listed } from '../../messages/allowed-values.ts';
import { offeredBy, questionsFor, type CityQuestion } from '../../programme/questions.ts';
import { howToAdd } from '../how-to-add.ts';
import { judgeOf, nameOf } from '../judged-by.ts';
import { defineRule } from '../rule.ts';

import type { Text } from '../../text.ts';

/** Returns what a question takes for an answer. */
function allowedIn(question: CityQuestion): Text {
  const offered = offeredBy(question);
  if (offered) return listed(offered);
  return question.kind === 'line' ? { ja: '一行の文', en: 'one line' } : { ja: '文章', en: 'text' };
}

export const answerMissing = defineRule({
  id: 'answer-missing',
  family: 'completeness',
  severity: 'error',
  clause: 'C29',
  title: { ja: '市からの質問に答えていない', en: 'A question of the city is not answered' },
  why: {
    ja: '制度の定めに、必ず答えてもらう質問があります。会議はその答えも読んで検討します。',
    en: 'The programme has questions that must be answered; the council reads the answers, too.',
  },
  remedy: {
    ja: '質問に答えます。答え方に迷うときは、窓口にご相談ください。',
    en: 'Answer the question. If you are not sure how, please ask the office.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    const { answers = {}, proposer } = document.data;
    for (const question of questionsFor(judge.programme, proposer.type)) {
      const { key, label } = question;
      if (!question.required || Object.hasOwn(answers, key)) continue;
      const [field, name] = [`answers.${key}`, nameOf(judge)];
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」への答えがありません。${name.ja}で、必ず答える質問です。`,
          en: `"${label.en}" has no answer; ${name.en} asks everybody for one.`,
        },
        allowed: allowedIn(question),
        give: [field],
        fix: howToAdd(document.path, field, offeredBy(question)?.[0]?.key),
      };
    }
  },
});

export const answerUnfit = defineRule({
  id: 'answer-unfit',
  family: 'completeness',
  severity: 'error',
  clause: 'C29',
  title: {
    ja: '市からの質問への答えが、選べるものにない',
    en: 'An answer is not among those that can be chosen',
  },
  why: {
    ja: '選ぶ質問の答えは、制度の定めにある選択肢の記号で書きます。ほかの言葉では、集計も比較もできません。',
    en: 'What is chosen is written by the key of the choice; other words can be neither counted nor compared.',
  },
  remedy: {
    ja: '選択肢から選び直します。',
    en: 'Choose again from the list.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    const questions = judge?.programme.questions ?? [];
    for (const [key, answer] of Object.entries(document.data.answers ?? {})) {
      const question = questions.find((one) => one.key === key);
      const offered = question ? offeredBy(question) : null;
      if (!question || !offered || offered.some((choice) => choice.key === answer)) continue;
      const { label } = question;
      yield {
        file: document.path,
        field: `answers.${key}`,
        message: {
          ja: `「${label.ja}」の答え「${answer}」は、選べるものにありません。`,
          en: `"${answer}" cannot be chosen as the answer to "${label.en}".`,
        },
        allowed: listed(offered),
        fix: chooseFrom(answer, offered),
      };
    }
  },
});
