import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { isoDate, key } from '../../values.ts';

const approval = z.strictObject({
  member: field(key(), {
    label: { ja: '承認した構成員', en: 'Member' },
    help: { ja: '承認した構成員を名簿から選びます。', en: 'Choose the member who approved from the roster.' },
    example: 'npo-1',
    entry: 'choice',
    from: 'members',
  }),
  on: field(isoDate(), {
    label: { ja: '承認日', en: 'Approved on' },
    help: { ja: '承認した日を書きます。', en: 'Give the day of the approval.' },
    example: '2026-06-24',
    entry: 'date',
  }),
  means: field(z.enum(['github', 'sitting', 'paper']), {
    label: { ja: '承認の方法', en: 'Means' },
    help: { ja: 'どのように承認したかを選びます。', en: 'Choose how the approval was given.' },
    example: 'sitting',
    entry: 'choice',
    choices: {
      github: { ja: 'GitHub 上の承認', en: 'On GitHub' },
      sitting: { ja: '会議の席', en: 'At the sitting' },
      paper: { ja: '書面', en: 'On paper' },
    },
  }),
});

/** Which members of the council approved the text of a result, and how: both sides are wanted (C28). */
export const approvals = () =>
  field(z.optional(z.array(approval)), {
    label: { ja: '構成員の承認', en: 'Approvals' },
    help: {
      ja: 'この書類の内容を承認した構成員を、一人一行で書きます。',
      en: 'List the members who approved this text, one a row.',
    },
    entry: 'table',
    clause: 'C28',
  });
