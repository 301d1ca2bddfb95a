import type { Text } from '../domain/text.ts';

/** Why something is not taken, as a name for the page and a sentence for people. */
export type Refusal = keyof typeof REFUSALS;

const OFFICE: Text = {
  ja: '急ぐときは、事務局にお電話ください。',
  en: 'If it is urgent, please call the secretariat.',
};

const refusal = (status: number, ja: string, en: string) => ({ status, message: { ja, en } });

const REFUSALS = {
  'wrong-method': refusal(
    405,
    'ここは書類を送るためのアドレスです。サイトのフォームからお送りください。',
    'This address takes filings; please use the form on the site.',
  ),
  'wrong-origin': refusal(403, 'このサイトからは送れません。', 'Nothing can be sent from this site.'),
  'wrong-type': refusal(
    415,
    '送り方が違います。サイトのフォームからお送りください。',
    'It was sent in the wrong way; please use the form on the site.',
  ),
  'too-large': refusal(
    413,
    '文が長すぎて送れません。短くするか、事務局にご相談ください。',
    'The text is too long to be sent. Please make it shorter, or ask the secretariat.',
  ),
  'not-understood': refusal(
    400,
    '送られたものを読み取れませんでした。ページを開き直して、もう一度お試しください。',
    'What was sent could not be read. Please open the page anew and try again.',
  ),
  'too-many': refusal(
    429,
    `ただいま受け付けが混み合っています。まだ送られていません。{after}たってから、もう一度お試しください。${OFFICE.ja}`,
    `Too much is arriving just now, and this was not sent. Please try again in {after}. ${OFFICE.en}`,
  ),
  'too-slow': refusal(
    503,
    `時間がかかっています。少し待ってから、もう一度押してください。何度押しても、二重に届くことはありません。${OFFICE.ja}`,
    `This takes longer than usual. Please wait a little and press again: it will not arrive twice. ${OFFICE.en}`,
  ),
  expired: refusal(
    409,
    '時間がたったため、送れませんでした。もう一度「送る」を押してください。',
    'Too much time has passed. Please press “Send” again.',
  ),
  'not-solved': refusal(
    403,
    '送るための確認ができませんでした。もう一度「送る」を押してください。',
    'The check before sending failed. Please press “Send” again.',
  ),
  'wrong-link': refusal(
    403,
    '受付票のリンクが正しくありません。控えたリンクを、初めから終わりまでそのまま開いてください。',
    'The link of the receipt is not right. Please open the whole link as you kept it.',
  ),
  'not-there': refusal(404, 'この受付番号の書類は見つかりません。', 'There is nothing under this number.'),
  'too-late': refusal(
    409,
    'この書類は登録が済んだため、ここでは直したり取り下げたりできません。',
    'This paper is in the record: it cannot be changed or taken back here.',
  ),
  'taken-back': refusal(409, 'この書類は取り下げられています。', 'This paper was taken back.'),
  demonstration: refusal(
    403,
    'ここは見本のサイトのため、書類は受け付けていません。',
    'This is a demonstration: nothing is accepted here.',
  ),
  'not-reached': refusal(
    503,
    `記録の置き場所につながりませんでした。このページを閉じずに、少し待ってから、もう一度お試しください。何度押しても、二重に届くことはありません。${OFFICE.ja}`,
    `The record cannot be reached just now. Please keep this page open and try again in a while: it will not arrive twice. ${OFFICE.en}`,
  ),
} as const;

/** What a postbox says to a page of its site; `origin` is that of the page, null where it is none of them. */
export function json(
  status: number,
  body: object,
  origin: string | null,
  more: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: headersFor(origin, { 'content-type': 'application/json; charset=utf-8', ...more }),
  });
}

/** `after` how many seconds it can be tried again, where that is known. */
export function refused(why: Refusal, origin: string | null, after?: number): Response {
  const { status, message } = REFUSALS[why];
  const body = { refused: why, message: withTime(message, after ?? 300) };
  return json(status, body, origin, {
    ...(after === undefined ? {} : { 'retry-after': String(after) }),
    ...(status === 405 ? { allow: 'POST, OPTIONS' } : {}),
  });
}

function withTime({ ja, en }: Text, seconds: number): Text {
  const minutes = Math.ceil(seconds / 60);
  return {
    ja: ja.replace('{after}', `${minutes}分ほど`),
    en: en.replace('{after}', minutes === 1 ? 'a minute' : `${minutes} minutes`),
  };
}

/** Whether a browser may ask at all (Fetch Standard, CORS protocol); nobody else needs to ask. */
export const preflight = (origin: string): Response =>
  new Response(null, {
    status: 204,
    headers: headersFor(origin, {
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '600',
    }),
  });

const headersFor = (origin: string | null, more: Record<string, string>): Record<string, string> => ({
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  vary: 'origin',
  ...(origin === null ? {} : { 'access-control-allow-origin': origin }),
  ...more,
});
