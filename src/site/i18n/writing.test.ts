import { expect, it } from 'vitest';
import { OPENING } from '../../domain/forms/headings.ts';
import { writingText } from './writing.ts';

it('who sends by GitHub reads how to open the form, and to call when no answer comes within an hour', () => {
  expect(writingText.opening.ja).toContain(OPENING.ja);
  expect(writingText.opening.ja).toContain('1時間たっても返事がないときは、窓口に電話してください。');
  expect(writingText.opening.en).toContain('If none comes within an hour, please call the office');
  expect(Object.values(writingText.opening).join('')).not.toContain('*');
});
