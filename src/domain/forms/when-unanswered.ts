import type { Text } from '../text.ts';

/**
 * What to do when no answer comes: GitHub hides what some new accounts write from everybody but themselves, and then nobody
 * at the counter knows of it. https://docs.github.com/en/communities/maintaining-your-safety-on-github
 */
export const WHEN_UNANSWERED: Text = {
  ja: '送信すると、ふつうは数分で返事が書き込まれます。**1時間たっても返事がないときは、窓口に電話してください。** 作ったばかりのアカウントで書いたものは、GitHub の仕組みで、ほかの人に見えないことがあります。',
  en: 'An answer usually appears within minutes. **If none comes within an hour, please call the office**: GitHub sometimes hides what a new account writes from everybody else.',
};
