import * as z from 'zod/mini';
import { PROJECT_KINDS } from '../../record/kinds/index.ts';
import type { ProjectDocument } from '../../record/record.ts';
import { field } from '../../schema/field.ts';
import { isoDate, line } from '../../schema/values.ts';
import { defineEdit } from './edit.ts';

/** The day on which results were told to those whom they concern; several projects in one form. */
export const notification = defineEdit({
  label: { ja: '通知した日', en: 'Day of notification' },
  purpose: {
    ja: '検討結果や決定結果を提案者に、募集の結果を応募した方に通知した日を、事務局が書き足します。いくつもの事業を一度に書けます。',
    en: 'The secretariat adds the day on which results were told to proposers and to those who offered, of several projects at once.',
  },
  filedBy: 'secretariat',
  of: ['review', 'decision', 'offer'],
  asks: { notifiedOn: 'on' },
  schema: z.strictObject({
    on: field(isoDate(), {
      label: { ja: '通知した日', en: 'Notified on' },
      help: { ja: '結果を通知した日を書きます。', en: 'Give the day on which the result was told.' },
      example: '2026-06-24',
      entry: 'date',
      clause: 'C14',
    }),
    papers: field(
      z.array(
        z.strictObject({
          project: field(line(), {
            label: { ja: '事業の番号か名称', en: 'Project' },
            help: { ja: '事業の番号か名称を書きます。', en: 'Give the number or the title of the project.' },
            example: '2026-0042',
            entry: 'line',
          }),
          paper: field(z.optional(line()), {
            label: { ja: '書類', en: 'Paper' },
            help: {
              ja: '通知を書いていない書類がいくつもあるときに、「検討結果」「決定結果」「協働相手の応募（57）」のように書きます。',
              en: 'Needed only where several papers of it have no such day yet.',
            },
            example: '決定結果',
            entry: 'line',
          }),
        }),
      ),
      {
        label: { ja: '通知した事業', en: 'Projects' },
        help: { ja: '一行に一つの事業を書きます。', en: 'One project a line.' },
        entry: 'table',
      },
    ),
  }),
});

/** Returns what a result is called where one of several is meant: 検討結果（2026-02）. */
export const resultName = ({ kind, key }: Pick<ProjectDocument, 'kind' | 'key'>): string =>
  `${PROJECT_KINDS[kind].label.ja}（${key ?? ''}）`;
