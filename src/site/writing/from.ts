import { boxId } from '../../domain/forms/form.ts';
import { typedAnswer } from '../../domain/forms/read/write-body.ts';
import type { Stage } from '../../domain/lifecycle/stage.ts';
import { documentOf, documentsOf } from '../../domain/record/record.ts';
import type { Draft } from '../../domain/writing/draft.ts';
import type { Text } from '../../domain/text.ts';
import { proseText } from '../../domain/letters/prose-blocks.ts';
import type { SiteFile } from '../site-file.ts';
import { writingText } from '../i18n/writing.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';
import { formNamed } from './kit.ts';
import type { Note, Start } from './start.ts';

/** Stages from which a project may be proposed again, of those that have a proposal to start from. */
const AGAIN: ReadonlySet<Stage> = new Set(['not-adopted', 'withdrawn', 'terminated', 'verified']);

export const mayBeProposedAgain = (stage: Stage): boolean => AGAIN.has(stage);

const fromPath = (id: string): string => `forms/proposal/${id}.json`;

/**
 * The boxes that a guideline judges; what is about the whole stands at the changes. The six of the report are meant:
 * the contract has no place where another city could say this of its own, whose reasons stand at the changes too.
 */
const JUDGED_IN: Readonly<Record<string, string>> = {
  publicInterest: 'purpose',
  newPublicService: 'needs-problem',
  continuity: 'continuity-after-support',
  synergy: 'plan-npo-role',
  participation: 'plan-activities',
  responsibleParties: 'plan-city-role',
};

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
  const label = (key: string) => city.programme.criteria.find((one) => one.key === key)?.label.ja ?? key;
  const reviews = documentsOf(project, 'review').map(({ data }) => data);
  const papers = [...reviews, ...documentsOf(project, 'decision').map(({ data }) => data)];
  const learnt = documentsOf(project, 'verification').flatMap(({ data }) => [
    data.opinion,
    data.lessons,
    ...(data.followUps ?? []).map(({ what }) => what),
  ]);
  const whole = (title: Text, texts: readonly (string | undefined)[]): Note[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ box: WHOLE, title, text: proseText(text) }]));
  const byGuideline = Object.entries(reviews.at(-1)?.criteria ?? {}).flatMap(([key, judged]): Note[] =>
    judged.judgement === 'good' || judged.reason === undefined
      ? []
      : [
          {
            box: JUDGED_IN[key] ?? WHOLE,
            title: writingText.judgement,
            text: `${label(key)}：${proseText(judged.reason)}`,
          },
        ],
  );
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
    ...byGuideline,
  ];
}
