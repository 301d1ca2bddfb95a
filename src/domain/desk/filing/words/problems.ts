import type { FormProblem } from '../../../forms/form.ts';
import type { Language, Text } from '../../../text.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import { formLink, type Places } from '../../places.ts';

const WORDS = {
  whole: { ja: '全体', en: 'The whole' },
  allowed: { ja: '書ける内容', en: 'Allowed' },
  fix: { ja: '直し方', en: 'How to mend it' },
  line: { ja: '行目', en: 'line' },
  more: { ja: 'ほかにも、同じように直していただきたい所があります。', en: 'There is more of the same.' },
} satisfies Record<string, Text>;

/** How many characters a list of problems may take: a comment holds 65,536 in both languages together. */
const AT_MOST = 20_000;

/** How long one sentence may be: it may repeat what was typed. */
const SENTENCE = 600;

/** Problems by the headings of the form, each with how to mend it. Whatever was typed is made safe. */
export const problemList = (problems: readonly FormProblem[], places: Places): Text => ({
  ja: listIn('ja', problems, places),
  en: listIn('en', problems, places),
});

function listIn(lang: Language, problems: readonly FormProblem[], places: Places): string {
  const lines: string[] = [];
  let length = 0;
  for (const [heading, found] of byHeading(problems)) {
    const block = [
      `- **${heading === null ? WORDS.whole[lang] : escapeMarkdown(heading)}**`,
      ...found.map((one) => item(one, lang, places)),
    ];
    length += block.join('\n').length;
    if (length > AT_MOST) return [...lines, `- ${WORDS.more[lang]}`].join('\n');
    lines.push(...block);
  }
  return lines.join('\n');
}

function item(problem: FormProblem, lang: Language, places: Places): string {
  const { heading, message, allowed, fix, copy, line, elsewhere } = problem;
  // Nobody sees the numbers of lines in GitHub's editor, least of all on a telephone: the heading is the place.
  const at =
    line === null || heading !== null
      ? ''
      : lang === 'ja'
        ? `（${line}${WORDS.line.ja}）`
        : ` (${WORDS.line.en} ${line})`;
  const link = elsewhere ? formLink(places, elsewhere.form, elsewhere.fields) : null;
  return [
    `  - ${escapeMarkdown(message[lang], SENTENCE)}${at}`,
    ...(allowed ? [`    - ${WORDS.allowed[lang]}: ${escapeMarkdown(allowed[lang], SENTENCE)}`] : []),
    `    - ${WORDS.fix[lang]}: ${escapeMarkdown(fix[lang], SENTENCE)}${link === null ? '' : ` ${link[lang]}`}`,
    ...(copy === undefined ? [] : ['', ...fenced(copy).map((text) => `      ${text}`), '']),
  ].join('\n');
}

/** Lines of ours in a block of code, which GitHub lets people copy with one press. */
const fenced = (text: string): string[] => ['```text', ...text.trimEnd().split('\n'), '```'];

function byHeading(problems: readonly FormProblem[]): ReadonlyMap<string | null, FormProblem[]> {
  const groups = new Map<string | null, FormProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.heading);
    if (group) group.push(problem);
    else groups.set(problem.heading, [problem]);
  }
  return groups;
}
