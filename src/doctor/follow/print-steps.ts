import type { Language, Text } from '../../domain/text.ts';
import type { Step } from './steps.ts';

const MARKS = { done: '○', late: '×', waiting: '…', ahead: '　', none: '－' } as const;

/** The way of a filing for people: each step with its time, and below what is not done who should do what. */
export function printSteps(steps: readonly Step[], lang: Language): string {
  return steps.flatMap((step) => linesOf(step, lang)).join('\n');
}

function linesOf({ title, state, at, seconds, todo, page }: Step, lang: Language): string[] {
  const times = [at, seconds === null ? null : `+${durationIn(seconds)[lang]}`].filter(Boolean).join(' ');
  const head = `${MARKS[state]} ${title[lang]}${times ? `  ${times}` : ''}`;
  return [head, ...(todo ? [`    ${printable(todo[lang])}`] : []), ...(todo && page ? [`    ${page}`] : [])];
}

/** `2分5秒`, `3時間10分`, `4日2時間`: the two largest units. */
export function durationIn(seconds: number): Text {
  const units = [
    { size: 86_400, ja: '日', en: 'd' },
    { size: 3_600, ja: '時間', en: 'h' },
    { size: 60, ja: '分', en: 'min' },
    { size: 1, ja: '秒', en: 's' },
  ];
  const first = Math.max(
    0,
    units.findIndex(({ size }) => seconds >= size),
  );
  const at = seconds < 1 ? units.length - 1 : first;
  let left = seconds;
  const parts = units.slice(at, at + 2).map(({ size, ja, en }) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return { ja: `${count}${ja}`, en: `${count} ${en}`, count };
  });
  const shown = parts.filter(({ count }, index) => index === 0 || count > 0);
  return { ja: shown.map(({ ja }) => ja).join(''), en: shown.map(({ en }) => en).join(' ') };
}

/** What others wrote cannot paint the terminal. */
const printable = (said: string): string => said.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

/** A step as other programs read it: texts in one language. */
export const stepAsJson = ({ id, title, state, at, seconds, todo, page }: Step, lang: Language) => ({
  id,
  title: title[lang],
  state,
  at,
  seconds,
  todo: todo?.[lang] ?? null,
  page,
});
