import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../domain/forms/address.ts';
import { FORM_IDS } from '../../domain/forms/form.ts';
import { programme } from '../../domain/lifecycle/build.test-support.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { ROOT } from '../../io/root.ts';
import type { City } from '../record/city.ts';
import { cityPieces, withPieces } from './pieces.ts';

const cityWith = (of: Partial<Programme>): City => {
  const made: Pick<City, 'programme' | 'today'> = { programme: programme(of), today: '2026-11-20' };
  return made as City;
};
const guide = (lang: Language): string =>
  readFileSync(path.join(ROOT, `src/site/default-pages/${lang}/guide-secretariat.mdx`), 'utf8');

/** The same names, with a number that stands nowhere else for each period and each day. */
const { deadlines } = programme();
const periods = Object.entries(deadlines).filter(([, one]) => !('month' in one));
const odd = cityWith({
  deadlines: {
    ...deadlines,
    ...Object.fromEntries(
      periods.map(([name], index) => [name, { days: 811 + index, dayOff: 'none', clause: 'C05' }]),
    ),
    budgetCutoff: { ...deadlines.budgetCutoff, month: 9, day: 3 },
    decisionBy: { ...deadlines.decisionBy, month: 2, day: 17 },
  },
  sittings: { minimum: 41, clause: 'C11' },
  approvals: { npo: 43, city: 47 },
  reminderDays: [53, 1, 0],
});

describe.each(LANGUAGES)('the guide of the secretariat (%s)', (lang) => {
  const text = withPieces(guide(lang), odd, lang);

  it('links every form that there is, by the address that the form has', () => {
    const missing = FORM_IDS.filter((id) => !text.includes(`template=${fileOf({ id })}&amp;`));
    expect(missing).toEqual([]);
  });

  it('takes its numbers, days and names from the programme', () => {
    const used = [
      ...new Set(Array.from(guide(lang).matchAll(/<Within of="(\w+)"/g), ([, name = '']) => name)),
    ];
    const numbers = used.map((name) => 811 + periods.findIndex(([one]) => one === name));
    expect(used.length).toBeGreaterThan(8);
    for (const number of numbers) expect(text).toContain(lang === 'ja' ? `${number}日` : `${number} days`);
    const days = {
      ja: ['9月3日', '2月17日', '53日前、1日前、当日'],
      en: ['3 September', '17 February', '53 days before'],
    };
    for (const day of days[lang]) expect(text).toContain(day);
    for (const count of ['41', '43', '47']) expect(text).toContain(count);
    expect(text).not.toMatch(/<(?:Count|Council|Day|Form|Office|ReminderDays|Within)\b/);
  });

  it('writes no number itself but what GitHub or the schedule decides', () => {
    const counted = /\d+ ?(?:日(?!曜)|か月|人|回|件|days?|months?|members|sittings)/g;
    const written =
      guide(lang)
        .replace(/令和8年11月20日/g, '')
        .match(counted) ?? [];
    expect([...new Set(written.map((one) => one.replace(/\D/g, '')))]).toEqual(['90']);
  });

  it('asks for no command but `npm run setup`', () => {
    const commands = Array.from(
      guide(lang).matchAll(/`((?:npm|npx|node|git|gh)\b[^`]*)`/g),
      ([, one]) => one,
    );
    expect([...new Set(commands)]).toEqual(['npm run setup']);
  });
});

it.each([
  ['Within', { of: 'budgetCutoff' }],
  ['Day', { of: 'acceptWithin' }],
  ['Form', { id: 'toString' }],
  ['Office', { role: 'mayor' }],
  ['Count', {}],
] as const)('a page that names what is not there (%s) stops the build', (piece, attributes) => {
  expect(() => cityPieces[piece](odd, 'ja', attributes)).toThrow(/A page names/);
});
