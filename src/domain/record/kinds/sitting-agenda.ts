import * as z from 'zod/mini';
import { field } from '../field.ts';
import { line, projectId } from '../values.ts';

/** What the sitting is to deal with. A project on the agenda of a step-1 sitting is under review. */
export const agenda = () =>
  field(
    z.array(
      z.strictObject({
        project: field(z.optional(projectId()), {
          label: { ja: '事業の番号', en: 'Project' },
          help: {
            ja: '事業についての議題なら、その番号を書きます。',
            en: 'Give the number if the item is about a project.',
          },
          example: '2026-0042',
          entry: 'line',
          onlyWhen: { ja: '事業についての議題のとき', en: 'when the item is about a project' },
        }),
        item: field(line(), {
          label: { ja: '議題', en: 'Item' },
          help: { ja: '何を話し合うかを書きます。', en: 'Say what is to be discussed.' },
          example: '谷戸の水辺を子どもと守る事業の検討（ヒヤリング）',
          entry: 'line',
        }),
        outcome: field(z.optional(line()), {
          label: { ja: '結果', en: 'Outcome' },
          help: { ja: '会議の後に、結論を一文で書きます。', en: 'After the sitting, give the conclusion.' },
          example: 'ステップ2へ提案する。',
          entry: 'line',
          onlyWhen: { ja: '開催した後', en: 'after the sitting' },
        }),
      }),
    ),
    {
      label: { ja: '議題', en: 'Agenda' },
      help: { ja: '議題を順に書きます。', en: 'List the items in their order.' },
      entry: 'table',
      clause: 'C12',
    },
  );
