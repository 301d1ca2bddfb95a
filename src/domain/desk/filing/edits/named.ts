import { nfkc } from '../../../compose.ts';
import type { EditKind, EditOf } from '../../../forms/edits/index.ts';
import type { FormProblem } from '../../../forms/form.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import { foldName, oneNamed } from '../../../record/names.ts';
import { titleOf, type CityRecord, type Project } from '../../../record/record.ts';
import type { Text } from '../../../text.ts';
import type { Filing } from '../compose.ts';
import { problem } from './edit.ts';

/** Returns the project that somebody named by its number or its title. */
export const projectNamedBy = (typed: string, { projects }: Pick<CityRecord, 'projects'>): Project | null =>
  projects.get(nfkc(typed).trim()) ??
  oneNamed(typed, projects.values(), (project) => [project.id, titleOf(project)]);

/** How many names are listed. */
const MOST = 12;

/** What is looked for, and where. */
export interface Sought extends Text {
  readonly among: Text;
}

/**
 * Says that a text names none, or more than one, and what could have been written: those that it may mean where there are
 * several, else what resembles it first.
 */
export const notNamed = <K extends EditKind>(
  filing: Filing,
  kind: K,
  field: keyof EditOf<K> & string,
  ...named: Parameters<typeof notNamedWords>
): FormProblem => problem(filing, kind, field, notNamedWords(...named));

/** The same in words, for whatever box asks for it. */
export function notNamedWords(
  typed: string,
  { among, ...what }: Sought,
  names: readonly string[],
  several: readonly string[] = [],
): Pick<FormProblem, 'message' | 'allowed' | 'fix'> {
  const holding = names.filter((name) => foldName(name).includes(foldName(typed)));
  const meant = several.length > 0 ? several : holding;
  const listed = meant.length > 1 ? meant : byLikeness(typed, names);
  const shown = listed.slice(0, MOST).map((name) => escapeMarkdown(name, 60));
  const said = escapeMarkdown(typed, 60);
  return {
    message:
      meant.length > 1
        ? {
            ja: `「${said}」がどの${what.ja}か、一つに決まりません。`,
            en: `"${said}" does not name one ${what.en}.`,
          }
        : { ja: `「${said}」は、${among.ja}にありません。`, en: `There is no "${said}" among ${among.en}.` },
    ...(shown.length > 0
      ? {
          allowed: {
            ja: `「${shown.join('」「')}」${listed.length > MOST ? 'など' : ''}`,
            en: `${shown.join(', ')}${listed.length > MOST ? ' and others' : ''}`,
          },
        }
      : {}),
    fix: { ja: '名前をそのまま書き写してください。', en: 'Copy the name as it stands.' },
  };
}

/** Returns names with those first that have most pairs of characters in common with a text; others in their order. */
function byLikeness(typed: string, names: readonly string[]): readonly string[] {
  const pairsOf = (text: string) => {
    const chars = [...foldName(text)];
    return chars.slice(1).map((char, at) => `${chars[at]}${char}`);
  };
  const wanted = new Set(pairsOf(typed));
  const score = (name: string) => pairsOf(name).filter((pair) => wanted.has(pair)).length;
  return names.toSorted((a, b) => score(b) - score(a));
}

export const PROJECT: Sought = {
  ja: '事業',
  en: 'project',
  among: { ja: '記録', en: 'the projects of the record' },
};
export const MEMBER: Sought = { ja: '構成員', en: 'member', among: { ja: '名簿', en: 'the members' } };
export const PAPER: Sought = {
  ja: '書類',
  en: 'paper',
  among: { ja: 'この事業の書類', en: 'the papers of the project' },
};
export const INDICATOR: Sought = {
  ja: '評価項目',
  en: 'indicator',
  among: { ja: '計画の評価項目', en: 'the indicators of the plan' },
};
export const ITEM: Sought = {
  ja: '議題',
  en: 'item',
  among: { ja: 'この会議の議題', en: 'the agenda of the sitting' },
};

/** The newest projects, by number and title, for somebody who wrote none of them. */
export const projectNames = ({ projects }: Pick<CityRecord, 'projects'>): string[] =>
  [...projects.values()]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((project) => `${project.id} ${titleOf(project)}`);
