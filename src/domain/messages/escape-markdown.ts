import { compose } from '../compose.ts';
/**
 * Returns what somebody typed, made safe to repeat in a comment, a title or a log: nobody is notified, nothing becomes
 * markup, a link or a command of the workflow's log.
 */
export function escapeMarkdown(text: string, atMost = 200): string {
  const one = compose(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const short = [...one].length > atMost ? `${[...one].slice(0, atMost).join('')}…` : one;
  return short
    .replace(/#(?=[#\d])/g, '#\u{2060}')
    .replace(/[\\`*_{}[\]()<>|~!&$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('@', '@\u{2060}')
    .replace(/:(?=:)/g, ':\u{2060}')
    .replace(/\bhttps?:/gi, (scheme) => `${scheme.slice(0, -1)}&#58;`);
}
