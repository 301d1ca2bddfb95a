import { partyLabel } from '../../record/party.ts';
import { firstOf } from '../filing/receipt.ts';
import { OBLIGATION_LABELS } from '../../lifecycle/obligation.ts';
import type { CityRecord } from '../../record/record.ts';
import { rounds, sittings } from '../filing/words/receipt-words.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import { daysBetween } from '../../dates/day.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { secretariatLine } from '../contact-words.ts';
import { formPlace, projectPlace, type Places } from '../places.ts';
import { marked } from '../../messages/comment-mark.ts';
import { isCircleClosed } from '../projection/circle.ts';
import { proposerOf } from '../reminders/who.ts';
import { loginsOf } from '../reminders/reminder-words.ts';
import { isTold, NEWS_FOR } from './notice.ts';
import type { Telling } from './telling.ts';

/** Whether it is news that a proposal is in the record: it is not old, and nothing later has been told of its project. */
export function isNewlyRegistered(status: ProjectStatus, today: IsoDate): boolean {
  const { timeline } = status;
  const proposal = timeline.find(({ kind }) => kind === 'proposal');
  if (!proposal || daysBetween(proposal.on, today) > NEWS_FOR) return false;
  return !timeline.some(isTold) && !isCircleClosed(status);
}

/** The mark of the comment: `notice:registered:2026-0042`. */
export const registeredMark = ({ project }: ProjectStatus): string => `notice:registered:${project.id}`;

/** That a proposal is in the record now, in a comment of its own: GitHub sends no mail when the answer is edited. */
export function registeredComment({ record, today, status, places, author, call }: Telling): string {
  const { project } = status;
  const page = projectPlace(places.programme, project.id);
  const correction = formPlace(places, 'correction', project.id);
  const withdrawal = formPlace(places, 'withdrawal', project.id);
  const words = paragraphs(
    { ja: '### 記録に登録しました', en: '### It is in the record' },
    {
      ja: '提案を受け付け、記録に登録しました。ありがとうございます。',
      en: 'Thank you: the proposal is accepted and in the record.',
    },
    list([
      {
        ja: `事業の番号: **${project.id}**（[事業のページ](${page})。開けるようになるまで、少しかかることがあります）`,
        en: `Number of the project: **${project.id}** ([its page](${page}), which may take a little while to appear)`,
      },
      ...whenText(status, record, places),
      ...turn(status, places),
    ]),
    FOLLOWS,
    {
      ja: `これから書類を直すときは[訂正のフォーム](${correction})、取り下げるときは[取下書のフォーム](${withdrawal})をお使いください。このスレッドの文を直したり閉じたりしても、記録は変わりません。`,
      en: `From now on, use the [correction form](${correction}) to change the paper and [this form](${withdrawal}) to withdraw it. Editing or closing this issue does not change the record.`,
    },
    secretariatLine(places.programme),
  );
  const mentions = call(loginsOf([proposerOf({ record, today, project, author })]));
  const body = bilingual(words);
  return marked(registeredMark(status), mentions.length === 0 ? body : `${mentions.join(' ')}\n\n${body}`);
}

/** For which round it counts and until when that is decided, and the sitting that takes it up first. */
function whenText(
  { round, obligations, timeline }: ProjectStatus,
  record: CityRecord,
  places: Places,
): Text[] {
  const filedOn = timeline.find(({ kind }) => kind === 'proposal')?.on;
  const meeting = firstOf(obligations)?.meeting;
  const sitting = (meeting === undefined ? undefined : record.sittings.get(meeting)) ?? null;
  return filedOn === undefined
    ? []
    : [...rounds({ round, filedOn }), ...sittings({ round, sitting }, places.programme)];
}

const FOLLOWS: Text = {
  ja: 'このあとは、会議の議題になったとき、関係する課の意見が届いたとき、結果が出たときに、ここでお知らせします。それまで、していただくことはありません。',
  en: 'You will be told here when it comes to a sitting, when a section gives its opinion, and when there is a result. Until then there is nothing that you need to do.',
};

/** Whose turn it is now, for what, and by when. */
function turn({ next }: ProjectStatus, places: Places): Text[] {
  if (!next) return [];
  const [party, what] = [partyLabel(next.owedBy, places.programme), OBLIGATION_LABELS[next.what]];
  return [
    {
      ja: `次に動く人: ${party.ja} — ${what.ja}${next.due === null ? '' : `（${japaneseDate(next.due)}まで）`}`,
      en: `Whose turn it is: ${party.en} – ${what.en}${next.due === null ? '' : ` (by ${next.due})`}`,
    },
  ];
}
