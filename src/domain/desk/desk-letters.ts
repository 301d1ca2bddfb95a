import type { Side } from '../record/kinds/shared.ts';
import type { DocumentOf, ProjectDocument } from '../record/record.ts';
import type { Text } from '../text.ts';

/** A letter that goes with a paper: its name, and the path of its page on the site. */
export interface DeskLetter {
  readonly name: Text;
  readonly path: string;
}

const ofProject = (project: string, place: string, name: Text): DeskLetter => ({
  name,
  path: `/projects/${project}/${place}/`,
});

const ofSitting = (sitting: string, place: string, name: Text): DeskLetter => ({
  name,
  path: `/meetings/${sitting}/${place}/`,
});

/** Every letter of the desk: what it is called, and where the site has it. */
export const LETTERS = {
  /** The result of a paper of the council, by `letterKey`. */
  notice: (project: string, paper: string) =>
    ofProject(project, `notice/${paper}`, { ja: '通知書', en: 'letter with the result' }),
  /** The answer to an offer, by the issue that brought it (C02). */
  offerAnswer: (project: string, issue: string) =>
    ofProject(project, `offer/${issue}`, { ja: '応募への通知書', en: 'letter to the applicant' }),
  inquiry: (project: string, section: string) =>
    ofProject(project, `inquiry/${section}`, { ja: '照会文', en: 'letter of inquiry' }),
  /** What one side has yet to sign (C28). */
  signing: (project: string, side: Side) =>
    ofProject(project, `signing/${side}`, { ja: '確認の依頼', en: 'request to sign' }),
  /** What one side has yet to judge in the report of a year (C24). */
  evaluation: (project: string, fiscalYear: number, side: Side) =>
    ofProject(project, `evaluation/${fiscalYear}-${side}`, { ja: '評価の依頼', en: 'request to evaluate' }),
  convening: (sitting: string) =>
    ofSitting(sitting, 'notice', { ja: '開催通知', en: 'notice of the sitting' }),
  order: (sitting: string) => ofSitting(sitting, 'order', { ja: '次第', en: 'order of business' }),
  minutes: (sitting: string) => ofSitting(sitting, 'minutes', { ja: '議事録', en: 'minutes' }),
} as const;

/** Whether the proposer is told the result of a paper by a 通知書: a review that rejects, a decision that decides. */
export function isNotified<P extends ProjectDocument>(
  paper: P,
): paper is Extract<P, { kind: 'review' | 'decision' }> {
  if (paper.kind === 'review') return paper.data.result === 'not-adopted';
  return paper.kind === 'decision' && paper.data.result !== 'continued';
}

/** Name of a 通知書 among those of its project: `decision-2026-03`. */
export const letterKey = ({ kind, data }: Pick<DocumentOf<'review' | 'decision'>, 'kind' | 'data'>): string =>
  `${kind}-${data.meeting}`;
