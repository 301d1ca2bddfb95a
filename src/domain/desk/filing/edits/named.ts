import { nfkc } from '../../../compose.ts';
import type { EditKind, EditOf } from '../../../forms/edits/index.ts';
import type { FormProblem } from '../../../forms/form.ts';
import { escapeMarkdown } from '../../../messages/escape-markdown.ts';
import { oneNamed } from '../../../record/names.ts';
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

/** Says that a text names none, or more than one, and what could have been written. */
export function notNamed<K extends EditKind>(
  filing: Filing,
  kind: K,
  field: keyof EditOf<K> & string,
  typed: string,
  what: Text,
  names: readonly string[],
): FormProblem {
  const shown = names.slice(0, MOST).map((name) => escapeMarkdown(name, 60));
  return problem(filing, kind, field, {
    message: {
      ja: `「${escapeMarkdown(typed, 60)}」がどの${what.ja}か、一つに決まりません。`,
      en: `"${escapeMarkdown(typed, 60)}" does not name one ${what.en}.`,
    },
    ...(shown.length > 0
      ? {
          allowed: {
            ja: `「${shown.join('」「')}」${names.length > MOST ? 'など' : ''}`,
            en: `${shown.join(', ')}${names.length > MOST ? ' and others' : ''}`,
          },
        }
      : {}),
    fix: { ja: '名前をそのまま書き写してください。', en: 'Copy the name as it stands.' },
  });
}

export const PROJECT: Text = { ja: '事業', en: 'project' };
export const MEMBER: Text = { ja: '構成員', en: 'member' };
export const PAPER: Text = { ja: '書類', en: 'paper' };
export const ITEM: Text = { ja: '議題', en: 'item' };

/** The newest projects, by number and title, for somebody who wrote none of them. */
export const projectNames = ({ projects }: Pick<CityRecord, 'projects'>): string[] =>
  [...projects.values()]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((project) => `${project.id} ${titleOf(project)}`);
