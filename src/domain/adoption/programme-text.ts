import { RECORD_FORMAT } from '../programme/schema.ts';
import type { Answers, Named, Seats } from './answers.ts';
import { inBoth, quoted } from './yaml-text.ts';

/**
 * Returns the first programme of a city, with a remark at each rule. The lengths of time are a proposal: a city looks at each.
 */
export function programmeText(answers: Answers): string {
  const { year, cutoff, decision, reviewSeats, decisionSeats, guidelines, themes, sittings } = answers;
  const least = (side: keyof Seats): number =>
    Math.min(2, decisionSeats[side], reviewSeats?.[side] ?? Infinity);
  return `# yaml-language-server: $schema=../../node_modules/junkan/public/schema/programme.json
# ${year}年度からの制度の定めです。年度の途中では変えず、改めるときは新しい年度のファイルを加えます。
# The rules from fiscal year ${year} on. A later rule goes into a new file for the year from which it counts.
recordFormat: ${RECORD_FORMAT}
municipality:
  name: ${inBoth(answers.city)}
  localGovernmentCode: '${answers.code}'
system: ${inBoth(answers.system)}
council: ${inBoth(answers.council)}

# 窓口と課。組織が変わったら、ここを改めます。連絡先は公開されます。
# Offices. Their contacts are published.
offices:
${offices(answers)}

# 期限。休日に当たるとき、none は動かさず、next は次の開庁日、previous は前の開庁日です。日数は市で決めて改めてください。
# Deadlines. On a day off: none stays, next and previous move to a working day. Look at each length of time.
deadlines:
  # 予算が要る提案の締切 / cut-off of proposals that need city funds
  budgetCutoff: { month: ${cutoff[0]}, day: ${cutoff[1]}, dayOff: none }
  # その年度の決定の期限 / the deciding sitting is held by this day
  decisionBy: { month: ${decision[0]}, day: ${decision[1]}, dayOff: none }
  # 事業が終わってから報告書まで / from the end of the work to its report
  reportWithin: { months: 1, dayOff: next }
  # 会議から結果の通知まで / from a sitting to the notification
  notifyWithin: { days: 14, dayOff: next }
  # 採用から協定まで / from adoption to the agreement
  agreementWithin: { days: 60, dayOff: next }
  # 届いてから受け付けるまで / from the arrival of a filing to its acceptance
  acceptWithin: { days: 7, dayOff: next }
  # 書き足しを待つ間 / how long a filing can be mended
  mendWithin: { days: 14, dayOff: next }
  # 会議の何日前に議題を締め切るか / how long before a sitting its agenda closes
  agendaCloses: { days: 14, dayOff: none }
  # 担当課が意見を返すまで / from a question to a section to its answer
  opinionWithin: { days: 14, dayOff: next }
  # 相談の申込みに返事をするまで / from a request for advice to the answer
  consultationWithin: { days: 7, dayOff: next }
  # 会議の結果を登録するまで / from a sitting to the entry of its results
  enterWithin: { days: 7, dayOff: next }
  # もう一方の側が評価を書くまで / from a report to the evaluation by the other side
  evaluateWithin: { days: 14, dayOff: next }

# 事業の期間がこの日数に満たない年度は、となりの年度の報告書にまとめます。
shortYearDays: 31

# 一年度に開く会議の回数 / sittings in a fiscal year, at least
sittings: { minimum: ${sittings} }

# 市議会の会期。会議と重なると知らせます。 / Sessions of the assembly, with which sittings should not clash.
# - { name: { ja: ${year}年6月定例会, en: June ${year} session }, from: ${year}-06-03, to: ${year}-06-16 }
assemblySessions: []

# 会議の段階。1 は検討、2 は決定です。 / Steps of the council: 1 reviews, 2 decides.
steps: [${reviewSeats === null ? '2' : '1, 2'}]

# 会議の席の数と、両側の人数の差の許容 / seats, and how far the sides may differ in number
balance:
${[reviewSeats, decisionSeats].flatMap(balance).join('\n')}

# 会議に加わる市の職を決めているときに書きます。 / Posts of the city that sit on the council.
# '1': [{ ja: 財政課長, en: Head of the Finance Section }]
${posts(answers)}

# 会議の書類に必要な承認の数 / approvals that a paper of the council needs from each side
approvals: { npo: ${least('npo')}, city: ${least('city')} }

# 提案する人が了解する「協働の目的と定義」の版。文は content/pages/ にあります。使い始めた版の文は変えず、新しい版を加えます。
# Versions of the purpose and definitions; a version in use never changes: a later one is a new file.
terms:
  - { version: ${year}-04, from: ${year}-04-01 }

# 検討の指針。キーは、書類が使うので変えません。 / Guidelines. Papers use the keys: they never change.
criteria:
${guidelines
  .map(
    ({ key, name, question }) =>
      `  - key: ${key}\n    label: ${inBoth(name)}\n    question: ${inBoth(question)}`,
  )
  .join('\n')}

# 提案の分野 / themes of proposals
themes:
${list(themes)}

# 協働の形 / forms of collaboration
forms:
${list(FORMS)}

# 応募の条件。提案する人が一つずつ確かめます。 / Conditions that proposers confirm.
# - { key: base, label: { ja: 市内で活動している, en: Works in the city }, for: [npo-corporation, group] }
eligibility: []

# 市の負担に上限があるときは、書いてください。 / For a city that limits what it pays.
# caps: { perYearYen: 500000, years: 3 }

# あと何日で「まもなく」とするか、何日前に知らせるか / when something is due soon, and when reminders go out
dueSoonDays: 14
reminderDays: [14, 3, 0]

# 決算が予算とこれより大きく違うときは、理由を書きます。 / A larger difference of settlement and budget needs a reason.
settlementTolerance: { percent: 10, yen: 10000 }

languages: [${answers.languages.join(', ')}]
repository: ${answers.repository}
site: ${answers.site}
licence:
  ja: 内容は CC BY 4.0、プログラムは MIT ライセンスです。
  en: 'Content: CC BY 4.0. Code: MIT licence.'
`;
}

const posts = ({ directors }: Answers): string =>
  directors.length === 0
    ? 'posts: {}'
    : `posts:\n  '2':\n${directors.map((post) => `    - ${inBoth(post)}`).join('\n')}`;

const balance = (seats: Seats | null, index: number): readonly string[] =>
  seats === null
    ? []
    : [
        `  '${index + 1}': { seats: { npo: ${seats.npo}, city: ${seats.city} }, tolerance: ${tolerance(seats)} }`,
      ];

/** As many as the sides differ, and one more where somebody is missing. */
const tolerance = ({ npo, city }: Seats): number => Math.max(1, Math.abs(npo - city));

const FORMS: readonly Named[] = [
  { key: 'shared-cost', name: { ja: '費用を分担する事業', en: 'Shared-cost project' } },
  { key: 'commission', name: { ja: '委託事業', en: 'Commissioned project' } },
  { key: 'cooperation', name: { ja: '費用を伴わない協力', en: 'Cooperation without funds' } },
  { key: 'other', name: { ja: 'その他', en: 'Other' } },
];

const list = (all: readonly Named[]): string =>
  all.map(({ key, name }) => `  - { key: ${key}, label: ${inBoth(name)} }`).join('\n');

function offices({ secretariat, consultation, sections, telephone, mail }: Answers): string {
  const contact = [
    ...(telephone === null ? [] : [`      telephone: ${quoted(telephone)}`]),
    ...(mail === null ? [] : [`      mail: ${quoted(mail)}`]),
  ];
  const roles = consultation === null ? '[secretariat, consultation, section]' : '[secretariat, section]';
  return [
    office(secretariat, roles),
    ...(contact.length === 0 ? [] : ['    contact:', ...contact]),
    ...(consultation === null ? [] : [office(consultation, '[consultation]')]),
    ...sections.map((section) => office(section, '[section]')),
  ].join('\n');
}

const office = ({ key, name }: Named, roles: string): string =>
  `  - id: ${key}\n    name: ${inBoth(name)}\n    roles: ${roles}`;
