import type { FormProblem } from '../forms/form.ts';
import type { Language, Text } from '../text.ts';
import type { EnteredFiling } from './enter.ts';
import type { FilledSheet } from './read-sheet.ts';

/** Returns what was read of a sheet and what was not, line by line, for whoever enters it. */
export function enterReport(
  file: string,
  { read }: FilledSheet,
  entered: EnteredFiling,
  lang: Language,
): string {
  const { form, problems, left, suspected } = entered;
  const say = (ja: string, en: string): string => ({ ja, en })[lang];
  const where = (at: Text | null): string => (at === null ? '' : `${at[lang]} `);
  const lines = [
    say(`${file}: 「${form.name.ja}」として読みました。`, `${file}: read as "${form.name.en}".`),
  ];
  lines.push('', say(`読み取った欄（${read.length}）`, `Boxes that were read (${read.length})`));
  lines.push(...read.map(({ heading, at }) => `  ${where(at)}「${heading}」`));
  if (left.length > 0) {
    lines.push('', say(`読み取れなかったもの（${left.length}）`, `What could not be read (${left.length})`));
    lines.push(
      ...left.map(({ written, why }) => `  ${where(written.at)}「${short(written.text)}」 ${why[lang]}`),
    );
  }
  if (problems.length > 0) {
    lines.push('', say(`直しが必要な欄（${problems.length}）`, `Boxes to be mended (${problems.length})`));
    for (const { problem, at } of problems) {
      lines.push(`  ${where(at)}${problem.message[lang]}`);
      for (const told of [problem.allowed, inFile(problem)]) if (told) lines.push(`    ${told[lang]}`);
    }
  }
  if (suspected.length > 0) {
    lines.push(
      '',
      say(
        '個人の情報と見られるもの（GitHub には出せません）',
        'What looks like personal data (it cannot go to GitHub)',
      ),
    );
    lines.push(
      ...suspected.map(({ heading, at, message }) => `  ${where(at)}「${heading}」 ${message[lang]}`),
    );
  }
  return lines.join('\n');
}

/** What to do in the file: the form's own words speak of headings and lines that are not there. */
function inFile({ heading, fault }: FormProblem): Text | undefined {
  if (heading === null) return undefined;
  return fault?.is === 'not-written'
    ? { ja: `用紙の「${heading}」の欄に書いてください。`, en: `Write it beside "${heading}" in the sheet.` }
    : {
        ja: `用紙の「${heading}」の欄を直してください。`,
        en: `Mend what stands beside "${heading}" in the sheet.`,
      };
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
