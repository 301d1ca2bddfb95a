import type { Member } from '../../lifecycle/balance.ts';
import { SIDE_LABELS } from '../../record/kinds/shared.ts';
import type { Language, Text } from '../../text.ts';
import type { Count, SideCount } from './count.ts';

/** GitHub cuts the description of a status after so many characters. */
export const STATUS_LIMIT = 140;

/** One line of plain text that is no longer than that, without characters that nobody sees. */
export function inShort(text: string, atMost: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  if (line.length <= atMost) return line;
  let short = '';
  for (const sign of line) {
    if (short.length + sign.length >= atMost) break;
    short += sign;
  }
  return `${short}…`;
}

/** Whether enough members of each side approve. */
export const isComplete = ({ sides }: Count): boolean => sides.every(({ missing }) => missing === 0);

/** Whose approval is missing, with as many names as the line of a status holds. */
export function missingSentence(count: Count, project: string | null): Text {
  return { ja: shortest('ja', count, project), en: shortest('en', count, project) };
}

export function completeSentence({ sides }: Count): Text {
  const of = (lang: Language) =>
    sides.map(({ side, approved }) => ({ name: SIDE_LABELS[side][lang], number: approved.length }));
  return {
    ja: `承認がそろいました（${of('ja')
      .map(({ name, number }) => `${name} ${number}人`)
      .join('、')}）。事務局が取り込めます。`,
    en: `Approved (${of('en')
      .map(({ name, number }) => `${name} ${number}`)
      .join(', ')}); the secretariat may merge.`,
  };
}

function shortest(lang: Language, { sides }: Count, project: string | null): string {
  const missing = sides.filter((side) => side.missing > 0);
  const note = missing.some(({ namesakes }) => namesakes.length > 0) ? OTHER_ACCOUNT[lang] : '';
  const start = project === null ? '' : lang === 'ja' ? `${project}：` : `${project}: `;
  for (let names = 9; names > 0; names--) {
    const parts = missing.map((side) => partOf(side, names, lang));
    const line =
      lang === 'ja'
        ? `${start}あと${parts.join('、')}の承認が必要です。${note}`
        : `${start}Approvals still missing: ${parts.join(', ')}.${note}`;
    if (line.length <= STATUS_LIMIT || names === 1) return inShort(line, STATUS_LIMIT);
  }
  return start;
}

/** Why an approval that stands on the page is not counted. */
const OTHER_ACCOUNT: Text = {
  ja: '名簿と番号の違うアカウントの承認は数えません。',
  en: ' An account whose number differs from the roster does not count.',
};

function partOf({ side, missing, open }: SideCount, names: number, lang: Language): string {
  const label = SIDE_LABELS[side][lang];
  const who = open.length < missing ? tooFew(lang) : namesOf(open, names, lang);
  return lang === 'ja' ? `${label} ${missing}人（${who}）` : `${label} ${missing} (${who})`;
}

const tooFew = (lang: Language): string =>
  lang === 'ja' ? '利害関係のない構成員が足りません' : 'too few members without a conflict of interest';

function namesOf(members: readonly Member[], atMost: number, lang: Language): string {
  const names = members.slice(0, atMost).map(({ displayName }) => inShort(displayName, 30));
  const rest = members.length - names.length;
  if (lang === 'ja') return `${names.join('・')}${rest > 0 ? ` ほか${rest}人` : ''}`;
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
