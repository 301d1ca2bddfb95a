import { firstSentence } from '../../domain/prose/first-sentence.ts';
import { OBLIGATION_LABELS } from '../../domain/lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { documentOf } from '../../domain/record/record.ts';
import { shortDate } from '../format.ts';
import { placesText } from '../i18n/places.ts';
import { html, type Part } from '../markup/html.ts';
import { filed, filedLang, quoting } from '../paper/words.ts';
import { prose } from '../prose/prose.ts';
import { owerText } from './party.ts';
import type { ProjectView } from './view.ts';

/** Characters of a filed sentence that a summary takes over: about three lines of a telephone. */
const MOST = 70;

/** Who proposed it, where it stands or what became of it, and what comes next, in plain sentences; computed. */
export function projectSummary(view: ProjectView): string {
  const { status, city, lang } = view;
  const { project, stage, next } = status;
  const data = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data;
  const theme = city.programme.themes.find(({ key }) => key === data?.theme?.[0])?.label[lang] ?? '';
  const ended = endOf(view);
  const sentences = [
    placesText.summary(data?.proposer.name ?? '', theme)[lang],
    ended
      ? placesText.ended(shortDate(ended.on, lang), STAGE_LABELS[stage][lang])[lang]
      : placesText.now(STAGE_LABELS[stage][lang])[lang],
    next &&
      placesText.next(
        owerText(next, view),
        OBLIGATION_LABELS[next.what][lang],
        next.due === null ? '' : shortDate(next.due, lang),
        next.state === 'overdue',
      )[lang],
  ];
  return sentences.filter(Boolean).join(lang === 'ja' ? '' : ' ');
}

/** The first paragraphs of a project's page. */
export interface Lead {
  /** What it is about, in its proposer's words. */
  readonly purpose: Part;
  readonly summary: Part;
  /** Why it ended: the council's own sentence, else all of the reasons, and never a part of them (C14). */
  readonly reason: Part;
}

/** Returns what the project is about and what became of it. */
export function leadOf(view: ProjectView): Lead {
  const { lang, status } = view;
  const purpose = documentOf(status.project, 'proposal')?.data.purpose;
  const reason = endOf(view)?.reason;
  const told = (text: string): Part => filed(firstSentence(text, MOST), lang);
  return {
    purpose: purpose === undefined ? null : told(purpose),
    summary: quoting(projectSummary(view), lang),
    reason:
      reason !== undefined &&
      html`<p><strong>${placesText.reason[lang]}</strong></p>
        <div${filedLang(lang)}>${prose(reason, 3)}</div>`,
  };
}

/** The council's own sentence, where the paper has one. */
const inBrief = (data: object): string | undefined =>
  'reasonInBrief' in data && typeof data.reasonInBrief === 'string' ? data.reasonInBrief : undefined;

interface End {
  readonly on: string;
  readonly reason?: string;
}

/** How and when it came to rest; null while it is on its way. */
function endOf({ status }: ProjectView): End | null {
  const { stage, since, timeline } = status;
  if (stage === 'verified') return since === null ? null : { on: since };
  if (stage !== 'not-adopted' && stage !== 'withdrawn' && stage !== 'terminated') return null;
  for (const paper of timeline.toReversed()) {
    if (paper.kind === 'withdrawal' || paper.kind === 'termination')
      return { on: paper.on, reason: paper.data.reason };
    if ((paper.kind === 'review' || paper.kind === 'decision') && paper.data.reasons !== undefined)
      return { on: paper.on, reason: inBrief(paper.data) ?? paper.data.reasons };
  }
  return null;
}
