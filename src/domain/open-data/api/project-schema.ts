import { PROPOSER_TYPE_LABELS } from '../../programme/proposer-types.ts';
import { KINDS, PROJECT_KINDS, type Kind } from '../../record/kinds/index.ts';
import {
  list,
  means,
  nullable,
  object,
  oneOf,
  type Json,
  address,
  answer,
  day,
  holder,
  id,
  obligations,
  pages,
  round,
  self,
  stage,
  text,
  texts,
  title,
} from './answer.ts';

/** Where the schemas are published: those of the API, and those of the papers. */
export interface SchemaAddresses {
  readonly api: (name: string) => string;
  readonly paper: (kind: string) => string;
}

/** Returns all about one project: stages, obligations, papers. */
export const projectSchema = (at: SchemaAddresses): Json =>
  answer(
    {
      id,
      title,
      proposer: means(
        object({
          type: means(oneOf(PROPOSER_TYPE_LABELS), ['提案者の種別', 'Type of proposer']),
          name: means(
            text,
            ['提案者の名称', 'Name'],
            ['個人は表示名です。', 'A display name for an individual.'],
          ),
        }),
        ['提案者', 'Proposer'],
      ),
      stage,
      since: means(nullable(day), ['段階の開始日', 'Stage since']),
      holder,
      round,
      period: means(
        nullable(object({ from: means(day, ['開始日', 'From']), to: means(day, ['終了日', 'To']) })),
        ['協定の期間', 'Period'],
        ['変更協定を反映した期間です。', "The agreement's period as amended."],
      ),
      predecessor: means(
        nullable(id),
        ['前の提案', 'Predecessor'],
        ['再提案や継続のもとになった事業です。', 'The project that it takes up again.'],
      ),
      successors: means(list(id), ['後の提案', 'Successors']),
      stages: means(
        list(
          object({
            stage,
            from: means(day, ['開始日', 'From']),
            to: means(
              nullable(day),
              ['終了日', 'To'],
              ['この日に次の段階に移りました。', 'The day on which it went on.'],
            ),
          }),
        ),
        ['段階の移り変わり', 'Stages'],
      ),
      obligations,
      papers: means(list(paperSchema(at)), ['書類', 'Papers']),
      links: means(
        object({
          self,
          page: means(pages, ['ページ', 'Page']),
          texts,
          source: means(address, ['記録の原本', 'Source']),
          history: means(address, ['変更の履歴', 'History']),
        }),
        ['つながり', 'Links'],
      ),
    },
    ['proposer'],
  );

/** Returns a paper with the schema of its kind for its head. */
const paperSchema = (at: SchemaAddresses): Json => ({
  ...object({
    kind: means(
      oneOf(Object.fromEntries(Object.keys(PROJECT_KINDS).map((kind) => [kind, KINDS[kind as Kind].label]))),
      ['書類の種類', 'Kind'],
    ),
    key: means(
      nullable(text),
      ['ファイル名の続き', 'Key'],
      ['同じ種類の書類を見分けます。', 'What tells papers of a kind from each other.'],
    ),
    path: means(
      text,
      ['書類のファイル', 'File'],
      ['記録のなかでのファイルの場所です。', 'Where the paper lies in the record.'],
    ),
    on: means(
      nullable(day),
      ['書類の日付', 'Counts from'],
      ['書類が数えられる日です。', 'The day from which the paper counts.'],
    ),
    data: means(
      { type: 'object' },
      ['項目', 'Fields'],
      [
        '文章のほかの項目です。型は書類の種類ごとにあります。',
        'The fields but for prose; their schema is that of the kind.',
      ],
    ),
  }),
  allOf: Object.keys(PROJECT_KINDS).map((kind) => ({
    if: { properties: { kind: { const: kind } } },
    then: { properties: { data: { $ref: at.paper(kind) } } },
  })),
});
