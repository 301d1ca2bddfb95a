import { compose } from '../compose.ts';
/**
 * Returns what somebody typed, made safe to repeat in a comment, a title or a log: nobody is notified, nothing becomes
 * markup, a link or a command of the workflow's log. Copied from the page, it is what was typed: only a name (`@`) and the
 * number of an issue (`#1`), which GitHub looks for in the text that is shown, hold a sign that nobody sees.
 */
export function escapeMarkdown(text: string, atMost = 200): string {
  const one = compose(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const short = [...one].length > atMost ? `${[...one].slice(0, atMost).join('')}…` : one;
  return short
    .replace(/[\\`*_{}[\]()<>|~!&$]|#(?=#)|:(?=:)/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?<!&)#(?=\d)/g, '#\u{2060}')
    .replaceAll('@', '@\u{2060}')
    .replace(/\bhttps?:/gi, (scheme) => `${scheme.slice(0, -1)}&#58;`);
}
