import { field } from '../../schema/field.ts';
import { meetingId } from '../../schema/values.ts';

/** The sitting that a form changes. */
export const existingMeeting = () =>
  field(meetingId(), {
    label: { ja: '会議の番号', en: 'Sitting' },
    help: {
      ja: '会議の番号を「年度-回」の形で書きます。番号は会議のページにあります。',
      en: 'Give the number of the sitting, as its page has it: fiscal year and number.',
    },
    example: '2026-06',
    entry: 'line',
  });
