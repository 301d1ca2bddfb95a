import { KINDS } from '../record/kinds/index.ts';
import type { Text } from '../text.ts';
import { EDITS, type EditKind } from './edits/index.ts';
import type { FiledKind, FormId, FormKind, Question } from './form.ts';

/** What a form is called, what it makes, and what it asks of itself before the fields of its papers. */
export interface CatalogueEntry {
  readonly name: Text;
  readonly about: Text;
  readonly kinds: readonly FormKind[];
  readonly title: string;
  readonly questions: readonly { readonly question: Question; readonly required: boolean }[];
  /** Fields that this form asks first and always. */
  readonly first: readonly string[];
  /** Fields that another form asks. */
  readonly without: readonly string[];
}

const PROJECT = [{ question: 'project', required: true }] as const;

/** Returns the form of a single paper, in the words of its kind. */
const paper = (kind: FiledKind, rest: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  name: KINDS[kind].label,
  about: KINDS[kind].purpose,
  kinds: [kind],
  title: KINDS[kind].label.ja,
  questions: PROJECT,
  first: [],
  without: [],
  ...rest,
});

/** Returns the form of a change. */
const edit = (kind: EditKind): CatalogueEntry => ({
  name: EDITS[kind].label,
  about: EDITS[kind].purpose,
  kinds: [kind],
  title: EDITS[kind].label.ja,
  questions: [],
  first: [],
  without: [],
});

const PREDECESSOR = ['previousProposal', 'changesSinceLast'];

export const CATALOGUE: Readonly<Record<FormId, CatalogueEntry>> = {
  // It makes no paper: the thread itself asks, and the office's record of the consultation closes it (C07).
  consult: {
    name: { ja: '相談の申し込み', en: 'Ask for advice' },
    about: {
      ja: '提案の前でも後でも、どなたでも相談できます。相談窓口がこの画面でお答えします。',
      en: 'Anyone may ask for advice, before and after a proposal; the office answers in the thread.',
    },
    kinds: [],
    title: '相談',
    questions: [
      { question: 'topic', required: true },
      { question: 'project', required: false },
    ],
    first: [],
    without: [],
  },
  proposal: paper('proposal', { questions: [], without: PREDECESSOR }),
  're-proposal': paper('proposal', {
    name: { ja: '基本シート（再提案・継続）', en: 'Proposal, once more' },
    about: {
      ja: '不採用・取下げ・中止になった事業を改めて提案するとき、または検証の済んだ事業を続けるときの書類です。',
      en: 'The paper by which a project is proposed again after a rejection, or continued after its verification.',
    },
    title: '再提案',
    questions: [],
    first: PREDECESSOR,
  }),
  // A consultation may come before any proposal; its own field names the project where there is one.
  consultation: paper('consultation', { questions: [] }),
  opinion: paper('opinion'),
  assessment: paper('assessment', {
    about: {
      ja: '構成員が一人ずつ、検討の指針に沿って提案への判断を書く書類です。送信すると、その場で公開されます。',
      en: 'The sheet on which each member judges a proposal by the guidelines; it is public as soon as it is sent.',
    },
  }),
  review: paper('review'),
  decision: paper('decision'),
  agreement: paper('plan', {
    name: { ja: '事業計画書と協定書', en: 'Project plan and agreement' },
    about: {
      ja: '担当課と事業主体者が、役割・予算・評価項目と、事業を進めるための約束を一緒に決める書類です。',
      en: 'The papers in which section and owner settle the plan, and bind themselves to carry it out.',
    },
    kinds: ['plan', 'agreement'],
    title: '事業計画書・協定書',
  }),
  amendment: paper('amendment'),
  progress: paper('progress'),
  report: paper('report'),
  verification: paper('verification'),
  withdrawal: paper('withdrawal'),
  termination: paper('termination'),
  correction: {
    name: { ja: '訂正', en: 'Correction' },
    about: {
      ja: '公開された書類の誤りを直すときの書類です。何を、なぜ直したかも公開されます。',
      en: 'The paper by which a published document is mended; what was changed and why is published too.',
    },
    kinds: [],
    title: '訂正',
    // Activities, and consultations of no project, have no number.
    questions: (['project', 'paper', 'field', 'value', 'why'] as const).map((question) => ({
      question,
      required: question !== 'project',
    })),
    first: [],
    without: [],
  },
  activity: paper('activity', { questions: [] }),
  paste: {
    name: { ja: '書類の貼り付け', en: 'Pasted paper' },
    about: {
      ja: 'サイトの様式で作った書類を貼り付けて出します。',
      en: 'For a paper that was made by the form on the site.',
    },
    kinds: [],
    title: '書類',
    questions: [
      { question: 'kind', required: true },
      { question: 'project', required: false },
      { question: 'paper', required: true },
    ],
    first: [],
    without: [],
  },
  'sitting-plan': edit('sitting-plan'),
  'sitting-change': edit('sitting-change'),
  agenda: edit('agenda'),
  minutes: edit('minutes'),
  'roster-change': edit('roster-change'),
  notification: edit('notification'),
  cell: edit('cell'),
  settlement: edit('settlement'),
  'programme-change': edit('programme-change'),
  offer: paper('offer'),
  partner: edit('partner'),
  'side-word': edit('side-word'),
};
