import { japaneseDate } from '../../dates/era.ts';
import { contactLine, officesFor } from '../../programme/contact.ts';
import { siteUrl } from '../../programme/site.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { issuePlace, projectPlace, type Places } from '../places.ts';
import { prefilledAddress } from '../../forms/prefilled.ts';
import type { AdviceRequest } from './request.ts';

/** Who gives advice; the secretariat where the programme names no office for it. */
export const advisersOf = (programme: Programme) => {
  const own = officesFor(programme, 'consultation');
  return own.length > 0 ? own : officesFor(programme, 'secretariat');
};

const named = (programme: Programme): Text => {
  const names = advisersOf(programme).map(({ name }) => name);
  return { ja: names.map(({ ja }) => ja).join('、'), en: names.map(({ en }) => en).join(', ') };
};

/** The answer to who asks: who will answer, until when, and how to talk instead. */
export function askedWords({ due, project, isKnown }: AdviceRequest, { programme }: Places): Text {
  const who = named(programme);
  return paragraphs(
    { ja: '### 相談を受け付けました', en: '### Your request has arrived' },
    {
      ja: `ありがとうございます。${who.ja}が、${due === null ? 'この画面で' : `${japaneseDate(due)}までに、この画面で`}お答えします。お待ちの間も、書き足したいことをここに書けます。`,
      en: `Thank you. ${who.en} will answer here${due === null ? '' : ` by ${due}`}. You may add to it meanwhile.`,
    },
    project === null
      ? null
      : isKnown
        ? {
            ja: `事業 [${project}](${projectPlace(programme, project)}) についての相談として受け付けました。`,
            en: `It is about project [${project}](${projectPlace(programme, project)}).`,
          }
        : {
            ja: `事業の番号「${escapeMarkdown(project)}」は、記録に見当たりません。番号が違うときは、このスレッドの文を直してください。そのままでも、相談にはお答えします。`,
            en: `There is no project ${escapeMarkdown(project)} in the record; you may correct the number. You will be answered in any case.`,
          },
    { ja: '電話や窓口で話したいときは、こちらへどうぞ。', en: 'If you would rather talk:' },
    list(advisersOf(programme).map(contactLine)),
    {
      ja: 'この画面は、どなたでも読めます。お名前や電話番号などは書かず、窓口に直接お伝えください。相談が済んだら、このスレッドは閉じてかまいません。',
      en: 'Anyone can read this page: give names and telephone numbers to the office alone. Close this issue when you have what you need.',
    },
  );
}

/** That the office's record of the consultation is there: the request is answered. */
export function advisedWords({ record }: AdviceRequest, { programme }: Places): Text {
  const project = /^projects\/([^/]+)\//.exec(record ?? '')?.[1];
  const place =
    project === undefined
      ? siteUrl(programme, '/activities/#consultations')
      : projectPlace(programme, project);
  return paragraphs(
    { ja: '### 相談の記録ができました', en: '### Your consultation is on record' },
    {
      ja: `相談の内容と助言を、[相談記録](${place})に載せました。これで、この相談を閉じます。続けて聞きたいことがあれば、もう一度申し込んでください。`,
      en: `What was asked and advised is [on record](${place}), and this request is closed. Please ask again if there is more.`,
    },
  );
}

/** What the office is told of a request: until when, where it answers, and how the record closes it. */
export const officeWords = (request: AdviceRequest, places: Places): string => {
  const { due } = request;
  const record = recordPlace(request, places);
  return bilingual({
    ja: `相談の申し込みが届きました。${due === null ? '' : `${japaneseDate(due)}までに、`}この画面にコメントを書いてお答えください。答え終わったら、[相談記録](${record})を出してください。記録が登録されると、この相談は閉じます。記録に残すほどでない相談は、このスレッドを閉じれば終わりです。`,
    en: `Advice is asked for. Please answer here${due === null ? '' : ` by ${due}`}, then file the [record of the consultation](${record}), which closes this request. For a small question it is enough to close this issue.`,
  });
};

/** The office's form, with the request and its project filled in. */
function recordPlace({ issue, project, isKnown }: AdviceRequest, { programme, forms }: Places): string {
  const form = forms.find(({ id }) => id === 'consultation');
  if (!form) throw new Error('There is no form of a consultation.');
  const about: Record<string, string> = project !== null && isKnown ? { project } : {};
  return prefilledAddress(programme, form, { 'request-issue': String(issue), ...about });
}

/** That nobody can be called on GitHub, or that the day has passed: the secretariat is told. */
export function secretariatWords(
  { issue, due, askedOn }: AdviceRequest,
  { programme }: Places,
  why: 'no-account' | 'overdue',
): string {
  const place = `[#${issue}](${issuePlace(programme, issue)})`;
  const who = named(programme);
  const day: Text =
    due === null ? { ja: '', en: '' } : { ja: `${japaneseDate(due)}までに`, en: ` by ${due}` };
  return bilingual(
    why === 'no-account'
      ? {
          ja: `相談の申し込みが届きました（${place}）。${who.ja}の GitHub のアカウントが制度の定めにないため、知らせが届きません。電話などで伝え、${day.ja}お答えください。`,
          en: `Advice is asked for (${place}). ${who.en} has no account in the programme: please tell them, so that it is answered${day.en}.`,
        }
      : {
          ja: `${japaneseDate(askedOn)}の相談の申し込み（${place}）が、お答えする期限（${due === null ? '' : japaneseDate(due)}）を過ぎています。${who.ja}に声をかけてください。`,
          en: `The request for advice ${place} of ${askedOn} was to be answered${day.en}. Please ask ${who.en} how it goes.`,
        },
  );
}
