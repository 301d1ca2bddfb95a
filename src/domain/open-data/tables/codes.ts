import { OBLIGATION_LABELS, OBLIGATION_STATE_LABELS } from '../../lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../lifecycle/stage.ts';
import type { Programme } from '../../programme/schema.ts';
import { PARTY_LABELS } from '../../record/kinds/shared.ts';
import type { Roster } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { column, type CodeList } from '../column.ts';
import { defineTable, type Around } from '../table.ts';

interface Code {
  readonly list: CodeList | keyof typeof FIXED;
  readonly key: string;
  readonly label: Partial<Text> & Pick<Text, 'ja'>;
}

interface Row extends Code {
  readonly around: Around;
  readonly fiscalYear: number;
}

/** What the programme's keys mean: sections, themes, guidelines, members. A new line says what a key means from then on. */
export const codes = defineTable<Row>({
  name: 'codes',
  title: { ja: '記号', en: 'Codes' },
  description: {
    ja: '課、分野、形態、指針、構成員、段階、手続きなどの記号と、その名前です。名前が変わった年度には、新しい行があります。',
    en: 'The keys of sections, themes, forms, guidelines, members, stages, states and so on, with their names; a new line for each year in which a name changed.',
  },
  primaryKey: ['list', 'key', 'fromFiscalYear'],
  columns: [
    column<Row>(
      'list',
      ['一覧', 'List'],
      ['記号が属する一覧です。', 'The list to which the key belongs.'],
      ({ list }) => list,
      {
        required: true,
        choices: {
          offices: { ja: '窓口と課', en: 'Offices' },
          sections: { ja: '市の課', en: 'Sections' },
          themes: { ja: '分野', en: 'Themes' },
          forms: { ja: '協働事業の形態', en: 'Forms of collaboration' },
          criteria: { ja: '検討の指針', en: 'Guidelines' },
          questions: { ja: '市からの質問', en: 'Questions of the city' },
          courses: { ja: 'コース', en: 'Courses' },
          eligibility: { ja: '応募の条件', en: 'Conditions of eligibility' },
          terms: { ja: '目的と定義の版', en: 'Versions of purpose and definitions' },
          members: { ja: '構成員の名簿', en: 'The roster' },
          stages: { ja: '段階', en: 'Stages' },
          obligations: { ja: '手続き', en: 'Steps that are owed' },
          states: { ja: '手続きの状態', en: 'States of what is owed' },
          parties: { ja: '担当', en: 'Who must act' },
        } satisfies Readonly<Record<Code['list'], Text>>,
      },
    ),
    column<Row>(
      'key',
      ['記号', 'Key'],
      ['ほかの表の列にある記号です。', 'As it stands in the other tables.'],
      ({ key }) => key,
      {
        required: true,
      },
    ),
    column<Row>(
      'ja',
      ['日本語の名前', 'Japanese'],
      ['公開している名前です。', 'The name as published.'],
      ({ label }) => label.ja,
      {
        required: true,
      },
    ),
    column<Row>(
      'en',
      ['英語の名前', 'English'],
      ['構成員には英語の名前がありません。', 'Members have no name in English.'],
      ({ label }) => label.en,
    ),
    column<Row>(
      'fromFiscalYear',
      ['使い始めた年度', 'From fiscal year'],
      ['この名前になった年度です。', 'The fiscal year from which the key has this name.'],
      ({ fiscalYear }) => fiscalYear,
      { type: 'year', required: true },
    ),
  ],
  commonRows: ({ programmes, rosters }, around) =>
    [...named(programmes, codesOf), ...named(rosters, membersOf), ...fixed(programmes)].map((row) => ({
      ...row,
      around,
    })),
});

/** What is the software's and no city's: the same in all years. */
const FIXED = {
  stages: STAGE_LABELS,
  obligations: OBLIGATION_LABELS,
  states: OBLIGATION_STATE_LABELS,
  parties: PARTY_LABELS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

function fixed(programmes: ReadonlyMap<number, Programme>): Omit<Row, 'around'>[] {
  const fiscalYear = Math.min(...programmes.keys());
  return (Object.keys(FIXED) as (keyof typeof FIXED)[]).flatMap((list) =>
    Object.entries(FIXED[list]).map(([key, label]) => ({ list, key, label, fiscalYear })),
  );
}

/** Returns the codes of each year, where they are new or have another name than before. */
function named<T>(years: ReadonlyMap<number, T>, codesIn: (of: T) => readonly Code[]): Omit<Row, 'around'>[] {
  const last = new Map<string, string>();
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([fiscalYear, own]) =>
      codesIn(own).flatMap((code) => {
        const [key, name] = [`${code.list} ${code.key}`, JSON.stringify(code.label)];
        if (last.get(key) === name) return [];
        last.set(key, name);
        return [{ ...code, fiscalYear }];
      }),
    );
}

function codesOf({
  offices,
  themes,
  forms,
  criteria,
  eligibility,
  questions = [],
  courses = [],
  terms,
}: Programme): Code[] {
  const entries = (list: CodeList, of: readonly { readonly key: string; readonly label: Text }[]) =>
    of.map(({ key, label }): Code => ({ list, key, label }));
  const places = offices.map(({ id, name, roles }) => ({ key: id, label: name, roles }));
  return [
    ...entries('offices', places),
    ...entries(
      'sections',
      places.filter(({ roles }) => roles.includes('section')),
    ),
    ...entries('themes', themes),
    ...entries('forms', forms),
    ...entries('criteria', criteria),
    ...entries('eligibility', eligibility),
    ...entries('questions', questions),
    ...entries('courses', courses),
    ...terms.map(({ version }): Code => ({
      list: 'terms',
      key: version,
      label: { ja: version, en: version },
    })),
  ];
}

const membersOf = ({ data }: Roster): Code[] =>
  data.members.map(({ id, displayName }) => ({ list: 'members', key: id, label: { ja: displayName } }));
