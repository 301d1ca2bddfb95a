import type { Text } from '../text.ts';

/**
 * How a form is opened by its address. Whoever has to sign in first may lose what the address fills in, and GitHub's app
 * for telephones has no issue forms and drops it. https://github.com/orgs/community/discussions/50983,
 * https://github.com/orgs/community/discussions/118586
 */
export const OPENING: Text = {
  ja: '用紙は、先に GitHub にログインしてから、ブラウザで開いてください。スマートフォンの GitHub アプリには用紙がなく、用紙に入っていた文も消えます。',
  en: 'Please sign in to GitHub first, and open the form in a browser: the GitHub app on telephones has no forms, and loses the text that was filled in.',
};
