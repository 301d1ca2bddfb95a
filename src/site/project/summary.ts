import { OBLIGATION_LABELS } from '../../domain/lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { documentOf } from '../../domain/record/record.ts';
import { shortDate } from '../format.ts';
import { placesText } from '../i18n/places.ts';
import { html, type Part } from '../markup/html.ts';
import { projectLink } from '../paper/names.ts';
import { stageTag } from '../paper/tags.ts';
import { filedLang, inJapanese, quoting } from '../paper/words.ts';
import { prose } from '../prose/prose.ts';
import { owerText } from './party.ts';
import type { ProjectView } from './view.ts';

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
  /** On an English page: its line in English, as a person wrote it, or that there is none yet. */
  readonly english: Part;
  /** What it is about, in its proposer's words: all of them. */
  readonly purpose: Part;
  readonly summary: Part;
  /** By which proposals it was followed (C26). */
  readonly again: Part;
  /** Why it ended, with the advice: the council's own sentence, else all of the reasons, and never a part of them (C14). */
  readonly reason: Part;
}

/** Returns what the project is about and what became of it. */
export function leadOf(view: ProjectView): Lead {
  const { lang, status } = view;
  const proposal = documentOf(status.project, 'proposal')?.data;
  const ended = endOf(view);
  return {
    english: lang === 'ja' ? null : (proposal?.summaryEn?.line ?? placesText.noEnglish.en),
    purpose: proposal && html`${inJapanese(lang)}${written(proposal.purpose, lang)}`,
    summary: quoting(projectSummary(view), lang),
    again: againOf(view),
    reason:
      ended?.reason !== undefined &&
      html`<p><strong>${placesText.reason[lang]}</strong></p>
        ${written(ended.reason, lang)}
        ${
          ended.advice !== undefined &&
          html`<p><strong>${placesText.advice[lang]}</strong></p>
            ${written(ended.advice, lang)}`
        }`,
  };
}

const written = (text: string, lang: ProjectView['lang']): Part =>
  html`<div${filedLang(lang)}>${prose(text, 3)}</div>`;

/** A proposal that was made again names its successor, and where that one stands. */
function againOf({ city, lang, status }: ProjectView): Part {
  const next = city.chains.successorsOf.get(status.project.id) ?? [];
  if (next.length === 0) return null;
  return html`${placesText.proposedAgain[lang]}
  ${next.map((id, at) => {
    const stage = city.projects.get(id)?.stage;
    return html`${at > 0 && AND[lang]}${projectLink(city, id, lang)} ${stage && stageTag(stage, lang)}`;
  })}`;
}

const AND = { ja: '、', en: ', ' } as const;

/** The council's own sentence, where the paper has one. */
const inBrief = (data: object): string | undefined =>
  'reasonInBrief' in data && typeof data.reasonInBrief === 'string' ? data.reasonInBrief : undefined;

interface End {
  readonly on: string;
  readonly reason?: string;
  readonly advice?: string | undefined;
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
      return {
        on: paper.on,
        reason: inBrief(paper.data) ?? paper.data.reasons,
        advice: paper.data.advice,
      };
  }
  return null;
}
