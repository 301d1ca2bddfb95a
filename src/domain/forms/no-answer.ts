import { nfkc } from '../compose.ts';
import type { Text } from '../text.ts';
import type { Box } from './form.ts';

/**
 * What GitHub writes under the heading of a line or a text that was left empty.
 * https://github.com/github/issue-parser#omitting-inputs
 */
export const NO_RESPONSE = '_No response_';

/**
 * What GitHub offers first in a dropdown that need not be answered, and writes where nothing else was picked. No option
 * of a form may be called so ("options must not include the reserved word, none").
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 */
export const NONE = 'None';

/**
 * The first option of each dropdown that must be answered. GitHub opens such a dropdown with its first option chosen,
 * so that what stands first is sent by whoever does nothing: it must be no answer.
 * https://github.com/apache/netbeans/pull/5557
 */
export const CHOOSE: Text = { ja: '（選んでください）', en: '(please choose)' };

const DROPDOWNS: ReadonlySet<Box['entry']> = new Set(['choice', 'choices']);

/** Returns whether a box is a dropdown in which GitHub chooses the first option before anybody looks. */
export const opensChosen = ({ entry, required }: Pick<Box, 'entry' | 'required'>): boolean =>
  entry === 'choice' && required;

/** Returns what GitHub writes under the heading of a box that nobody touched; ticks are written one by one. */
export const untouched = (box: Pick<Box, 'entry' | 'required'>): string =>
  opensChosen(box) ? CHOOSE.ja : DROPDOWNS.has(box.entry) ? NONE : NO_RESPONSE;

const CHOOSING: ReadonlySet<Box['entry']> = new Set(['choice', 'choices', 'confirm']);

const fold = (text: string): string => nfkc(text).trim().toLowerCase();

const NOT_CHOSEN: ReadonlySet<string> = new Set([NO_RESPONSE, NONE, CHOOSE.ja, CHOOSE.en].map(fold));

/** Returns whether a line of a box says that nothing was answered there. `None` is a word like others where one writes freely. */
export const isNoAnswer = ({ entry }: Pick<Box, 'entry'>, line: string): boolean =>
  CHOOSING.has(entry) ? NOT_CHOSEN.has(fold(line)) : line.trim() === NO_RESPONSE;

/**
 * What to do when no answer comes: GitHub hides what some new accounts write from everybody but themselves, and then nobody
 * at the counter knows of it. https://docs.github.com/en/communities/maintaining-your-safety-on-github
 */
export const WHEN_UNANSWERED: Text = {
  ja: '送信すると、ふつうは数分で返事が書き込まれます。**1時間たっても返事がないときは、窓口に電話してください。** 作ったばかりのアカウントで書いたものは、GitHub の仕組みで、ほかの人に見えないことがあります。',
  en: 'An answer usually appears within minutes. **If none comes within an hour, please call the office**: GitHub sometimes hides what a new account writes from everybody else.',
};
