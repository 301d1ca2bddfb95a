import type { UnplacedFinding } from '../../finding.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Kind } from '../../record/kinds/index.ts';
import { documentsOf, type CityRecord, type Project, type ProjectDocument } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { planOfYear, judgeOf, judgeOn, nameOf, type Judge } from '../judged-by.ts';
import { defineRule, type Rule, type RuleWords } from '../rule.ts';
import { thingsToDo } from '../paper-parts.ts';
import { hasTwins } from '../programme/lists.ts';
import { hasLost } from '../programme/terms.ts';
import { chooseFrom, listed, type Allowed } from '../../messages/allowed-values.ts';

/** A value of a paper, after the field in which it stands. */
type Value = readonly [field: string, found: string];

/** The values that may be written, and what people call the list of them. */
interface List {
  readonly known: readonly Allowed[];
  readonly name: Text;
}

/** A row of the table: which values of which papers must be on which list. */
interface ListedValue extends RuleWords {
  /** Returns the values of a paper that must be on the list; none for other papers. */
  readonly values: (document: ProjectDocument) => readonly Value[];
  /** Returns the list; null where there is none by which the paper could be judged. */
  readonly list: (document: ProjectDocument, project: Project, record: CityRecord) => List | null;
}

const TABLE: readonly ListedValue[] = [
  {
    id: 'unknown-criterion',
    clause: 'C13',
    title: { ja: '検討の指針が制度の定めにない', en: 'A guideline is not in the programme' },
    why: {
      ja: 'どの提案も同じ指針で検討すると、判断を比べることができます。',
      en: 'Judgements can be compared when every proposal is judged by the same guidelines.',
    },
    remedy: {
      ja: '会議の日の制度の定めにある指針の記号に直します。',
      en: 'Use the keys of the guidelines in the programme of that day.',
    },
    values: ({ kind, data }) =>
      kind === 'assessment' || kind === 'review' ? keysIn('criteria', data.criteria) : [],
    list: inProgramme(({ criteria }) => criteria),
  },
  {
    id: 'unknown-done',
    clause: 'C22',
    title: { ja: '済んだ事項の記号が、この事業にない', en: 'What is said to be done was never asked' },
    why: {
      ja: '記号が違うと、済ませたことが済んだと数えられず、期限を過ぎたように見えてしまいます。',
      en: 'With a wrong id the thing that was done does not count as done, and seems late.',
    },
    remedy: {
      ja: '実施の日程、確認のお願い、採用の条件、改善のお願いにある記号に直します。',
      en: 'Use the id of a milestone, an ask, a condition or a follow-up.',
    },
    values: ({ kind, data }) =>
      kind === 'progress' || kind === 'report'
        ? (data.done ?? []).map((id, index) => [`done[${index}]`, id] as const)
        : [],
    list: (_, project) => ({
      known: project.documents.flatMap(thingsToDo).map(({ id, what }) => named(id, what)),
      name: {
        ja: `${project.id} の日程・確認のお願い・条件・改善のお願い`,
        en: `the milestones, asks, conditions and follow-ups of ${project.id}`,
      },
    }),
  },
  {
    id: 'unknown-eligibility',
    clause: 'C29',
    title: { ja: '応募の条件が制度の定めにない', en: 'A condition of eligibility is not in the programme' },
    why: {
      ja: '応募の条件は年度によって変わります。提出した日の条件だけを確かめます。',
      en: 'The conditions change from year to year; those of the day of filing are the ones to confirm.',
    },
    remedy: {
      ja: '提出した日の制度の定めにある条件の記号に直し、ほかは消します。',
      en: 'Use the keys in the programme of the day of filing, and take others away.',
    },
    values: ({ kind, data }) =>
      kind === 'proposal' || kind === 'offer' ? keysIn('eligibility', data.eligibility) : [],
    list: inProgramme(({ eligibility }) => eligibility),
  },
  {
    id: 'unknown-form',
    clause: 'C20',
    title: { ja: '協働の形態が制度の定めにない', en: 'A form of collaboration is not in the programme' },
    why: {
      ja: '形態によって、お金と責任の分け方が変わります。制度の定めにある形態から選ぶと、誤解がありません。',
      en: 'Money and responsibility are shared differently in each form, so the form must be one that is defined.',
    },
    remedy: {
      ja: '制度の定めにある形態の記号に直します。どれでもないときは other を選び、形態の説明を添えます。',
      en: 'Use the key of a form in the programme; if none fits, choose "other" and add a note.',
    },
    values: ({ kind, data }) => {
      if (kind === 'plan') return given('form', data.form);
      return kind === 'proposal' ? given('desiredForm', data.desiredForm) : [];
    },
    list: inProgramme(({ forms }) => forms),
  },
  {
    id: 'unknown-indicator',
    clause: 'C24',
    title: { ja: '評価項目が合意した計画にない', en: 'An indicator is not in the agreed plan' },
    why: {
      ja: '評価は、始める前に双方が合意した項目で行います。後から加えた項目では、対等な評価になりません。',
      en: 'Both sides judge by the indicators that they agreed on before the start, and by no others.',
    },
    remedy: {
      ja: '事業計画書（変更協定書があれば変更後）の評価項目の記号に直します。',
      en: 'Use the ids of the indicators in the plan, as amended.',
    },
    values: ({ kind, data }) => {
      if (kind === 'verification') return keysIn('findings', data.findings);
      if (kind !== 'report') return [];
      return data.results.map(({ indicator }, index) => [`results[${index}].indicator`, indicator] as const);
    },
    list: ({ kind, data }, project) => {
      const plan = kind === 'report' || kind === 'verification' ? planOfYear(project, data.fiscalYear) : null;
      if (!plan) return null;
      return {
        known: plan.indicators.map(({ id, label }) => named(id, label)),
        name: { ja: '完了日に効力のある事業計画書', en: 'the plan in force on the day of completion' },
      };
    },
  },
  {
    id: 'unknown-offer',
    clause: 'C02',
    title: { ja: '応募の受付番号が、この事業にない', en: 'An offer that the project does not have' },
    why: {
      ja: '協働相手が応募から決まったときは、どの応募からかを誰でもたどれるようにします。',
      en: 'When the partner was found by an offer, everybody can see by which one.',
    },
    remedy: {
      ja: 'この事業に届いた応募の受付番号に直します。応募でない方法で決まったときは、受付番号を消します。',
      en: 'Use the number of an offer of this project, or leave it out if the partner was found otherwise.',
    },
    values: ({ kind, data }) =>
      kind === 'decision' && data.partner?.offer !== undefined
        ? [['partner.offer', String(data.partner.offer)]]
        : [],
    list: (_, project) => ({
      known: documentsOf(project, 'offer').map(({ key, data }) => named(key ?? '', data.by.name)),
      name: { ja: `${project.id} に届いた応募`, en: `the offers of ${project.id}` },
    }),
  },
  {
    id: 'unknown-course',
    clause: 'C29',
    title: { ja: 'コースが制度の定めにない', en: 'A course is not in the programme' },
    why: {
      ja: 'コースによって、市の負担の上限や条件が変わります。提出した日の制度の定めにあるコースから選びます。',
      en: 'Caps and conditions differ by course, so the course must be one of the day of filing.',
    },
    remedy: {
      ja: '提出した日の制度の定めにあるコースの記号に直します。',
      en: 'Use the key of a course in the programme of the day of filing.',
    },
    values: ({ kind, data }) => (kind === 'proposal' ? given('course', data.course) : []),
    list: inProgramme(({ courses = [] }) => courses),
  },
  {
    id: 'unknown-question',
    clause: 'C29',
    title: { ja: '市からの質問が制度の定めにない', en: 'A question of the city is not in the programme' },
    why: {
      ja: '市からの質問は年度によって変わります。提出した日の質問への答えだけを読みます。',
      en: 'The questions change from year to year; those of the day of filing are the ones to answer.',
    },
    remedy: {
      ja: '提出した日の制度の定めにある質問の記号に直し、ほかは消します。',
      en: 'Use the keys in the programme of the day of filing, and take others away.',
    },
    values: ({ kind, data }) => (kind === 'proposal' ? keysIn('answers', data.answers) : []),
    list: inProgramme(({ questions = [] }) => questions),
  },
  {
    id: 'unknown-section',
    clause: 'C29',
    title: { ja: '課が制度の定めにない', en: 'A section is not in the programme' },
    why: {
      ja: '課の名前は組織が変わると変わります。制度の定めにある記号で書くと、どの年度でも同じ課を指せます。',
      en: 'Sections change with the organisation. The ids of the programme point to the same section in every year.',
    },
    remedy: {
      ja: '書類の日の制度の定めにある課の記号に直します。新しい課なら、制度の定めに加えます。',
      en: 'Use the id of a section in the programme of that day. Add a new section to the programme.',
    },
    // The section of a history is a name of its time, not an id.
    values: ({ kind, data }) => {
      if (kind === 'proposal')
        return [
          ...given('proposer.section', data.proposer.section),
          ...given('desiredSection', data.desiredSection),
        ];
      return kind === 'opinion' || kind === 'decision' || kind === 'plan'
        ? given('section', data.section)
        : [];
    },
    list: (document, project, record) =>
      listOf(
        document.kind === 'opinion'
          ? judgeOn(record, document.data.requestedOn)
          : judgeOf(document, project, record),
        (programme) => officesIn(programme, 'section'),
      ),
  },
  {
    id: 'unknown-terms',
    clause: 'C01',
    title: { ja: '了解した「協働の目的と定義」の版がない', en: 'The terms that were accepted are not known' },
    why: {
      ja: '提案者がどの「協働の目的と定義」を了解して提案したかを、後からたしかめられるようにします。',
      en: 'It must stay clear which purpose and definitions the proposer accepted.',
    },
    remedy: {
      ja: '提出した日までに公表されていた版に直します。',
      en: 'Use a version that had been published by the day of filing.',
    },
    values: ({ kind, data }) =>
      kind === 'proposal' || kind === 'offer' ? given('termsAccepted', data.termsAccepted) : [],
    list: (document, project, record) => {
      const judge = judgeOf(document, project, record);
      if (!judge) return null;
      const { programme, on } = judge;
      // What several proposals accepted and the programme lost is told of the programme, once.
      if (document.kind === 'proposal' && hasLost(judge, document.data.termsAccepted, record)) return null;
      return {
        known: programme.terms.filter(({ from }) => from <= on).map(({ version }) => ({ key: version })),
        name: {
          ja: `${on} までに公表された「協働の目的と定義」の版`,
          en: `the versions of the purpose and definitions published by ${on}`,
        },
      };
    },
  },
  {
    id: 'unknown-theme',
    clause: 'C29',
    title: { ja: '分野が制度の定めにない', en: 'A theme is not in the programme' },
    why: {
      ja: '同じ分野の事業を一覧で探せるように、分野は制度の定めから選びます。',
      en: 'Themes come from the programme so that projects of one theme can be found together.',
    },
    remedy: {
      ja: '制度の定めにある分野の記号に直します。',
      en: 'Use the keys of the themes in the programme.',
    },
    values: ({ kind, data }) =>
      kind === 'proposal' || kind === 'history'
        ? (data.theme ?? []).map((theme, index) => [`theme[${index}]`, theme] as const)
        : [],
    // A history has no day of its own: a theme of any year will do.
    list: (document, project, record) =>
      listOf(judgeOf(document, project, record), ({ themes }) => themes) ?? themesOfAllYears(record),
  },
];

/** A rule for each row of the table. */
export const unknownValueRules: readonly Rule[] = TABLE.map(({ values, list, ...words }) =>
  defineRule({
    ...words,
    family: 'references',
    severity: 'error',
    scope: 'document',
    *check(document, project, { record }) {
      const written = values(document);
      const allowed = written.length > 0 ? list(document, project, record) : null;
      if (!allowed) return;
      const taken = new Set(written.map(([, found]) => found));
      for (const value of written) yield* unlessListed(document.path, document.kind, value, allowed, taken);
    },
  }),
);

export const unknownOffice = defineRule({
  id: 'unknown-office',
  family: 'references',
  severity: 'error',
  clause: 'C29',
  title: { ja: '窓口が制度の定めにない', en: 'An office is not in the programme' },
  why: {
    ja: '相談を受けた窓口、代わりに登録した窓口が分かると、後からたずねることができます。',
    en: 'People can ask again when they can see which office was consulted or entered a paper.',
  },
  remedy: {
    ja: '受け取った日の制度の定めにある窓口の記号に直します。',
    en: 'Use the id of an office that is in the programme of that day.',
  },
  scope: 'paper',
  *check({ kind, path, data }, { record }) {
    if (kind === 'consultation') yield* unlessOffice(path, kind, ['by', data.by], judgeOn(record, data.on));
    if (!('onBehalf' in data) || data.onBehalf === undefined) return;
    const { by, receivedOn } = data.onBehalf;
    yield* unlessOffice(path, kind, ['onBehalf.by', by], judgeOn(record, receivedOn));
  },
});

function* unlessOffice(
  file: string,
  kind: Kind,
  value: Value,
  judge: Judge | null,
): Iterable<UnplacedFinding> {
  const offices = listOf(judge, (programme) => officesIn(programme));
  if (offices) yield* unlessListed(file, kind, value, offices);
}

/** Says that a value is not on its list, with the list and the entry that is most likely meant. */
function* unlessListed(
  file: string,
  kind: Kind,
  [field, found]: Value,
  { known, name }: List,
  taken: ReadonlySet<string> = new Set(),
): Iterable<UnplacedFinding> {
  if (known.some(({ key }) => key === found)) return;
  const label = labelAt(kind, field);
  // What stands there already cannot be chosen once more.
  const free = known.filter(({ key }) => !taken.has(String(key)));
  yield {
    file,
    field,
    message: {
      ja: `「${label.ja}」の「${found}」は、${name.ja}にありません。`,
      en: `"${found}" in "${label.en}" is not in ${name.en}.`,
    },
    allowed: listed(free.length > 0 ? free : known),
    fix: free.length > 0 ? chooseFrom(found, free) : LEAVE_OUT,
  };
}

const LEAVE_OUT: Text = {
  ja: '書けるものは、すべて書かれています。これを取り除いてください。',
  en: 'All that can be written is there already. Take this one away.',
};

/** Returns a list of the programme that judges the paper. */
function inProgramme(entries: (programme: Programme) => readonly Allowed[]): ListedValue['list'] {
  return (document, project, record) => listOf(judgeOf(document, project, record), entries);
}

/** A list that has a key twice has lost another: that is told of the programme, and no paper is blamed. */
function listOf(judge: Judge | null, entries: (programme: Programme) => readonly Allowed[]): List | null {
  const known = judge && entries(judge.programme);
  return known && !hasTwins(known.map(({ key }) => key)) ? { known, name: nameOf(judge) } : null;
}

/** Returns the themes of every year, each once; null for a record without programmes. */
function themesOfAllYears({ programmes }: CityRecord): List | null {
  if (programmes.size === 0) return null;
  const themes = [...programmes.values()].flatMap((programme) => programme.themes);
  return {
    known: [...new Map(themes.map((theme) => [theme.key, theme])).values()],
    name: { ja: '制度の定め', en: 'the programme' },
  };
}

/** Returns the offices of a programme, those of one role where it is given. */
const officesIn = ({ offices }: Programme, role?: Programme['offices'][number]['roles'][number]): Allowed[] =>
  offices
    .filter(({ roles }) => role === undefined || roles.includes(role))
    .map(({ id, name }) => ({ key: id, label: name }));

const named = (key: string, name: string): Allowed => ({ key, label: { ja: name, en: name } });

const keysIn = (field: string, group: object | undefined): readonly Value[] =>
  Object.keys(group ?? {}).map((key) => [`${field}.${key}`, key]);

const given = (field: string, found: string | undefined): readonly Value[] =>
  found === undefined ? [] : [[field, found]];
