import { daysBetween } from '../../dates/day.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Member } from '../../lifecycle/balance.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { kindLabel } from '../../record/kinds/kind-label.ts';
import { SIDE_LABELS } from '../../record/kinds/shared.ts';
import { titleOf, type CityRecord } from '../../record/record.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import type { Text } from '../../text.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { marked } from '../../messages/comment-mark.ts';
import type { CouncilState } from './gate.ts';
import { isComplete } from './sentence.ts';

/** The members who are asked to approve: those whose approval is still missing and would count. */
export const membersToAsk = (council: readonly CouncilState[]): readonly Member[] => [
  ...new Map(
    council.flatMap(({ count }) =>
      (count?.sides ?? []).flatMap(({ missing, open }) =>
        missing > 0 ? open.map((member) => [member.id, member] as const) : [],
      ),
    ),
  ).values(),
];

/** The mark of the comment that asks for approval of one content: other words are put before the members anew. */
export const askMark = (content: string): string => `notice:approve:${content}`;

/** So many days are left at least to read a paper. */
const TO_READ = 3;

/**
 * Until when approvals are asked for: the day by which the result of the sitting is to be entered, or where that is too near,
 * as long from today as a filing may wait. Null where holidays of that year are not known.
 */
function approveBy(meeting: string, record: CityRecord, today: IsoDate): IsoDate | null {
  const sitting = record.sittings.get(meeting);
  const enter = sitting ? lastDayAfter(dayOf(sitting), 'enterWithin', record) : null;
  return enter !== null && daysBetween(today, enter) >= TO_READ
    ? enter
    : lastDayAfter(today, 'acceptWithin', record);
}

/** That members are asked to approve papers of the council: by name, until when, and how. */
export function askComment(
  council: readonly CouncilState[],
  content: string,
  {
    record,
    today,
    mentions,
  }: { readonly record: CityRecord; readonly today: IsoDate; readonly mentions: readonly string[] },
): string {
  const open = council.filter(({ count }) => count && !isComplete(count)).slice(0, MOST);
  const days = open.flatMap(({ paper }) => approveBy(paper.data.meeting, record, today) ?? []);
  const by = days.sort()[0];
  const body = bilingual(
    paragraphs(
      { ja: '### 承認をお願いします', en: '### Please approve' },
      {
        ja: `会議の結果をまとめた文章です。${by === undefined ? '' : `**${japaneseDate(by)}まで**に、`}会議で話し合ったとおりに書かれているかを確かめてください。`,
        en: `This is how the council's result was written down. Please see${by === undefined ? '' : `, **by ${by}**,`} whether it says what you talked over.`,
      },
      list(open.flatMap((state) => linesOf(state, record, today))),
      HOW,
    ),
  );
  return marked(askMark(content), mentions.length === 0 ? body : `${mentions.join(' ')}\n\n${body}`);
}

/** Papers named in one comment; the comment of the gate has all. */
const MOST = 20;

function linesOf({ paper, count }: CouncilState, record: CityRecord, today: IsoDate): Text[] {
  const project = record.projects.get(paper.project);
  const title = project ? ` ${escapeMarkdown(titleOf(project), 60)}` : '';
  const label = kindLabel(paper.kind, programmeOn(record, today));
  const sides = (count?.sides ?? []).filter(({ missing }) => missing > 0);
  const names = (members: readonly Member[], between: string): string =>
    members.map(({ displayName }) => escapeMarkdown(displayName, 60)).join(between);
  const partsIn = (lang: 'ja' | 'en'): string[] =>
    sides.map(({ side, missing, open }) =>
      lang === 'ja'
        ? `${SIDE_LABELS[side].ja}はあと${missing}人（${names(open, '・')}のうち）`
        : `${SIDE_LABELS[side].en}: ${missing} of ${names(open, ', ')}`,
    );
  return [
    {
      ja: `**${label.ja}**（${paper.project}${title}）：${partsIn('ja').join('、')}`,
      en: `**${label.en}** (${paper.project}${title}): ${partsIn('en').join('; ')}`,
    },
  ];
}

const HOW: Text = {
  ja: '承認するには、この上の「Files changed」を開き、「Review changes」で「Approve」を選びます。直したほうがよいところがあれば、「Request changes」を選んで、どこをどう直すかを書いてください。GitHub を使わない方は、電話やメールで事務局に伝えてください。だれがいつ承認したかは、書類に書き入れて公開します。',
  en: 'To approve, open "Files changed" above and choose "Approve" under "Review changes"; to have something changed, choose "Request changes" and say what. Without an account, tell the secretariat. Who approved and when is written into the paper and published.',
};
