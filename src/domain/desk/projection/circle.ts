import { CLOSED_STAGES, STAGE_LABELS } from '../../lifecycle/stage.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import { marked } from '../../messages/comment-mark.ts';
import { bilingual, paragraphs } from '../../messages/bilingual.ts';
import { formPlace, projectPlace, type Places } from '../places.ts';

/** Whether a project's circle is closed: nothing more is expected of it, and nobody owes anything. */
export const isCircleClosed = ({ stage, holder }: Pick<ProjectStatus, 'stage' | 'holder'>): boolean =>
  CLOSED_STAGES.has(stage) && holder === null;

/** How a closed thread is shown: carried through, or ended before. */
export const closingReason = ({ stage }: Pick<ProjectStatus, 'stage'>): 'completed' | 'not_planned' =>
  stage === 'verified' ? 'completed' : 'not_planned';

/** The mark of the last comment of a thread. */
export const closingMark = ({ stage }: Pick<ProjectStatus, 'stage'>): string => `notice:closed:${stage}`;

/** The last comment, before the thread is closed. */
export function closingComment(status: ProjectStatus, places: Places): string {
  const { project, stage } = status;
  const place = projectPlace(places.programme, project.id);
  const again = formPlace(places, 're-proposal', null);
  return marked(
    closingMark(status),
    bilingual(
      paragraphs(
        { ja: '### このスレッドを閉じます', en: '### This thread is closed' },
        stage === 'verified'
          ? {
              ja: '報告と検証が終わり、すべての手続きが終わりました。みなさん、ありがとうございました。',
              en: 'All is reported and verified: the circle is closed. Thank you, everybody.',
            }
          : {
              ja: `この事業の段階は「${STAGE_LABELS[stage].ja}」です。対応待ちの手続きはありません。`,
              en: `The project is "${STAGE_LABELS[stage].en}", and nothing is waiting for anyone.`,
            },
        {
          ja: `書類はすべて[事業のページ](${place})で読めます。もう一度提案するとき、続きを提案するときは、[再提案のフォーム](${again})をお使いください。`,
          en: `Every paper is on [the page of the project](${place}). Use [this form](${again}) to propose it again or to carry it on.`,
        },
      ),
    ),
  );
}

/** The mark of the comment with which a thread is opened again: one for each time that somebody closed it. */
export const reopeningMark = (closedAt: IsoTime): string =>
  `notice:reopened:${closedAt.toLowerCase().replace('+', '-')}`;

/** Said when somebody closed a thread whose circle is still open. */
export function reopeningComment(status: ProjectStatus, places: Places, closedAt: IsoTime): string {
  const form = formPlace(places, 'withdrawal', status.project.id);
  return marked(
    reopeningMark(closedAt),
    bilingual(
      paragraphs(
        { ja: '### このスレッドを開き直しました', en: '### This thread is open again' },
        {
          ja: 'ここは、この事業の連絡の場所です。事業の手続きが終わるまで開いたままにします。閉じても、提案を取り下げたことにはなりません。',
          en: 'This is where the project is talked about; it stays open until the project has gone all its way. Closing it does not withdraw the proposal.',
        },
        {
          ja: `取り下げるときは、[取下書のフォーム](${form})を出してください。協定を結んだ後に続けられなくなったときは、事務局にここで知らせてください。`,
          en: `To withdraw it, please use [this form](${form}). If it cannot go on after the agreement, tell the secretariat here.`,
        },
      ),
    ),
  );
}
