import type { Text } from '../../text.ts';
import { DIALECT } from '../json-schema.ts';
import {
  list,
  means,
  object,
  type Json,
  address,
  answer,
  count,
  holder,
  id,
  obligation,
  obligations,
  pages,
  round,
  self,
  stage,
  text,
  texts,
  title,
  year,
} from './answer.ts';
import { projectSchema, type SchemaAddresses } from './project-schema.ts';
import { indexSchema, statisticsSchema } from './index-schema.ts';

/** What each answer of the API is, and below which path it lies: `{…}` stands for a value. */
export const ANSWERS = {
  index: { path: 'index.json', title: { ja: '何があるか', en: 'What there is' } },
  projects: { path: 'projects.json', title: { ja: '年度の一覧', en: 'The fiscal years' } },
  year: {
    path: 'projects/{fiscalYear}.json',
    title: { ja: 'その年度の協働事業', en: 'The projects of that year' },
  },
  project: {
    path: 'projects/{project}.json',
    title: {
      ja: '一つの事業の段階、期日、書類',
      en: 'Stages, obligations and papers of one project',
    },
  },
  meetings: { path: 'meetings.json', title: { ja: '会議と議事録', en: 'Sittings with their minutes' } },
  statistics: { path: 'statistics.json', title: { ja: '統計の数値', en: 'The numbers of the statistics' } },
  obligations: {
    path: 'obligations.json',
    title: { ja: 'まだ済んでいないこと', en: 'What is owed and not met' },
  },
} as const satisfies Readonly<Record<string, { readonly path: string; readonly title: Text }>>;

export type AnswerName = keyof typeof ANSWERS;

/** Returns the schemas of the API's answers by name. */
export function apiSchemas(at: SchemaAddresses): ReadonlyMap<string, Json> {
  const schemas: Readonly<Record<AnswerName, Json>> = {
    index: indexSchema,
    projects: answer({
      years: means(
        list(
          object({
            fiscalYear: year,
            projects: means(count, ['事業の数', 'Projects']),
            href: means(address, ['その年度の答え', 'Answer about that year']),
          }),
        ),
        ['年度', 'Years'],
      ),
    }),
    year: answer({
      fiscalYear: year,
      texts,
      projects: means(
        list(
          object({
            id,
            title,
            proposer: means(
              text,
              ['提案者の名称', 'Proposer'],
              ['個人は表示名です。', 'A display name for an individual.'],
            ),
            stage,
            holder,
            round,
            papers: means(count, ['書類の数', 'Papers']),
            href: self,
          }),
        ),
        ['協働事業', 'Projects'],
      ),
    }),
    project: projectSchema(at),
    meetings: answer({
      meetings: means(
        list(
          object({
            id: means(text, ['会議の番号', 'Sitting'], ['年度と回です。', 'Fiscal year and number.']),
            page: means(pages, ['ページ', 'Page']),
            data: { $ref: at.paper('sitting') },
            texts: means(
              { type: 'object', additionalProperties: text },
              ['文章', 'Texts'],
              [
                '議事録など、項目のキーごとの文章です。Markdownで書かれています。',
                'The minutes, by the key of the field; Markdown.',
              ],
            ),
          }),
        ),
        ['会議', 'Sittings'],
      ),
    }),
    obligations: answer({
      programme: means(list(obligation), ['制度そのものの分', 'Of the programme itself']),
      projects: means(list(object({ id, title, href: self, obligations })), ['事業ごと', 'By project']),
    }),
    statistics: statisticsSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const { ja, en } = ANSWERS[name as AnswerName].title;
      return [name, { $schema: DIALECT, $id: at.api(name), title: `${ja} / ${en}`, ...schema }];
    }),
  );
}
