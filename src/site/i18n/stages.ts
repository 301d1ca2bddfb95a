import type { Stage } from '../../domain/lifecycle/stage.ts';
import type { Language, Text } from '../../domain/text.ts';

/** What each stage means, in a sentence. Their names are the lifecycle's. */
export const stageMeanings: Readonly<Record<Stage, Text>> = {
  historical: {
    ja: 'この制度が始まる前の事業です。分かっている事実だけを載せています。',
    en: 'A project from before the programme, of which only the known facts are given.',
  },
  withdrawn: { ja: '提案者が取り下げました。', en: 'The proposer withdrew it.' },
  terminated: { ja: '途中で中止になりました。', en: 'It was ended before its time.' },
  'not-adopted': {
    ja: '今回は採用になりませんでした。理由を公開し、もう一度の提案を歓迎しています。',
    en: 'Not adopted this time. The reasons are public, and it can be proposed again.',
  },
  verified: {
    ja: 'すべての年度の報告と検証が終わりました。手続きはすべて完了しています。',
    en: 'Every year is reported and verified: the circle is closed.',
  },
  reported: {
    ja: '報告書がそろい、会議での検証を待っています。',
    en: 'Every report is in; the council’s verification is awaited.',
  },
  completed: {
    ja: '事業が終わり、担当課と事業主体者の報告書を待っています。',
    en: 'The work is done; the report of section and owner is awaited.',
  },
  implementing: {
    ja: '協定に沿って事業を行っています。',
    en: 'The work is being carried out under the agreement.',
  },
  agreed: {
    ja: '協定を結び、事業の開始を待っています。',
    en: 'The agreement is concluded; the work has not begun yet.',
  },
  adopted: {
    ja: '採用が決まり、担当課と事業主体者が計画書と協定書を作っています。',
    en: 'Adopted; section and owner are drawing up plan and agreement.',
  },
  referred: {
    ja: '検討を終え、採用するかどうかの決定を待っています。',
    en: 'Review is done; the decision is awaited.',
  },
  'under-review': {
    ja: '会議で検討しています。',
    en: 'The council is reviewing it.',
  },
  proposed: {
    ja: '提案を受け付け、最初の会議を待っています。',
    en: 'Received; the first sitting is awaited.',
  },
};

/** Of one that was not adopted and has come again. */
export const proposedAgain: Text = {
  ja: '今回は採用になりませんでした。その後、理由と助言をもとに、あらためて提案されました。',
  en: 'Not adopted this time. It was proposed again later, by its reasons and advice.',
};

/** Names for the picture, where there is room for a few letters only. */
const SHORT: Readonly<Partial<Record<Stage, Text>>> = {
  adopted: { ja: '採用・詳細検討', en: 'Adopted' },
  agreed: { ja: '協定締結済', en: 'Agreed' },
  referred: { ja: 'ステップ2待ち', en: 'Awaiting step 2' },
  completed: { ja: '報告待ち', en: 'Report awaited' },
  reported: { ja: '検証待ち', en: 'To be verified' },
  historical: { ja: '制度前', en: 'Before' },
};

export const shortStageName = (stage: Stage, labels: Readonly<Record<Stage, Text>>, lang: Language): string =>
  (SHORT[stage] ?? labels[stage])[lang];

/** The parts of the circulation, each with a colour of its own; the last stands beside the circle. */
export type Phase = 'propose' | 'agree' | 'do' | 'verify' | 'beside';

const PHASES: Readonly<Record<Stage, Phase>> = {
  proposed: 'propose',
  'under-review': 'propose',
  referred: 'propose',
  adopted: 'agree',
  agreed: 'agree',
  implementing: 'do',
  completed: 'verify',
  reported: 'verify',
  verified: 'verify',
  'not-adopted': 'beside',
  withdrawn: 'beside',
  terminated: 'beside',
  historical: 'beside',
};

/** Returns the part of the circulation to which a stage belongs: how it is coloured. The word always stands beside the colour. */
export const phaseOf = (stage: Stage): Phase => PHASES[stage];
