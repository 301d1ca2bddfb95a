import { boxFor } from '../../domain/forms/box-for.ts';
import { boxId, type Form } from '../../domain/forms/form.ts';
import { typedAnswer } from '../../domain/forms/read/write-body.ts';
import type { Stage } from '../../domain/lifecycle/stage.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { DataOf } from '../../domain/record/kinds/index.ts';
import { isWanting } from '../../domain/record/judged.ts';
import { documentOf, documentsOf } from '../../domain/record/record.ts';
import type { Draft } from '../../domain/writing/draft.ts';
import type { Text } from '../../domain/text.ts';
import { proseText } from '../../domain/letters/prose-blocks.ts';
import type { SiteFile } from '../site-file.ts';
import { writingText } from '../i18n/writing.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/cache-keys.ts';
import { formNamed } from './kit.ts';
import type { Note, Start } from './start.ts';

/** Stages from which a project may be proposed again, of those that have a proposal to start from. */
const AGAIN: ReadonlySet<Stage> = new Set(['not-adopted', 'withdrawn', 'terminated', 'verified']);

export const mayBeProposedAgain = (stage: Stage): boolean => AGAIN.has(stage);

const fromPath = (id: string): string => `forms/proposal/${id}.json`;

/** What is about the whole, and what is said of a guideline that is about no field, stands at the changes. */
const WHOLE = 'changes-since-last';

/** For each project that may be proposed again: its answers, the reasons and advice that it got, and what was learnt from it (C14, C26). */
export function* fromFiles(city: City): Iterable<SiteFile> {
  for (const { id, stage } of city.projects.values()) {
    if (!mayBeProposedAgain(stage)) continue;
    yield {
      path: fromPath(id),
      key: pageKey(city, 'ja', [id, city.textsOf(id)]),
      make: () => JSON.stringify(startFrom(city, id)),
    };
  }
}

const startFrom = (city: City, id: string): Start => ({
  draft: draftFrom(city, id),
  notes: adviceOn(city, id),
  rows: {},
  project: null,
  sittings: [],
  items: [],
  due: null,
});

/** What is said of this proposal alone: consent is given anew each time, and to the terms of the day (C03). */
const ANEW: ReadonlySet<string> = new Set([
  'changesSinceLast',
  'termsAccepted',
  'publicationConsent',
  'noExcludedActivities',
  'eligibility',
]);

function draftFrom(city: City, id: string): Draft {
  const form = formNamed(city, 're-proposal');
  const data = documentOf(city.status(id).project, 'proposal')?.data ?? {};
  const former = Object.fromEntries(Object.entries(data).filter(([key]) => !ANEW.has(key)));
  const answers = {
    questions: {},
    papers: [{ kind: 'proposal' as const, data: { ...former, previousProposal: id } }],
    pasted: null,
  };
  return Object.fromEntries(form.boxes.map((box) => [boxId(box), typedAnswer(box, answers)]));
}

/** What the council said of the former proposal, each under its own name (C14, C26). */
function adviceOn(city: City, id: string): Note[] {
  const { project } = city.status(id);
  const reviews = documentsOf(project, 'review').map(({ data }) => data);
  const papers = [...reviews, ...documentsOf(project, 'decision').map(({ data }) => data)];
  const learnt = documentsOf(project, 'verification').flatMap(({ data }) => [
    data.opinion,
    data.lessons,
    ...(data.followUps ?? []).map(({ what }) => what),
  ]);
  const whole = (title: Text, texts: readonly (string | undefined)[]): Note[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ box: WHOLE, title, text: proseText(text) }]));
  return [
    ...whole(writingText.learnt, learnt),
    ...whole(
      writingText.reasons,
      papers.map(({ reasons }) => reasons),
    ),
    ...whole(
      writingText.advice,
      papers.map(({ advice }) => advice),
    ),
    ...notesByGuideline(
      formNamed(city, 're-proposal'),
      city.programme,
      papers.findLast(({ criteria }) => criteria)?.criteria ?? {},
    ),
  ];
}

/** Returns what was found wanting by each guideline, at the box that the guideline is about. */
export function notesByGuideline(
  form: Form,
  { criteria }: Pick<Programme, 'criteria'>,
  judged: NonNullable<DataOf<'review'>['criteria']>,
): Note[] {
  return Object.entries(judged).flatMap(([key, own]) => {
    const guideline = criteria.find((one) => one.key === key);
    if (!isWanting(own, guideline) || own.reason === undefined) return [];
    const box = guideline?.about === undefined ? undefined : boxFor(form, 'proposal', guideline.about);
    return [
      {
        box: box ? boxId(box) : WHOLE,
        title: writingText.judgement,
        text: `${guideline?.label.ja ?? key}：${proseText(own.reason)}`,
      },
    ];
  });
}
