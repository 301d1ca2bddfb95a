import { coerceTo } from '../../record/text/coerce.ts';
import type { FiledKind, FormProblem } from '../../forms/form.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { editHead, applyEdit } from '../../record/text/edit-head.ts';
import { splitFrontmatter } from '../../record/text/front-matter.ts';
import { readYaml } from '../../record/text/yaml.ts';
import { same } from '../../rules/integrity/changed-documents.ts';
import { alreadyThere } from './addition.ts';
import type { Composed, Filing } from './compose.ts';
import { countsFrom, withDeskFields } from './desk-fields.ts';
import type { Desk } from './desk.ts';
import { headingFor } from './printed.ts';
import { pathFor, projectNumber } from './place.ts';
import { projectNamed } from './read-filing.ts';
import { withSpeaker } from './speaker.ts';
import { withSideWords } from './side-words.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * A paper that was written elsewhere and pasted as a whole. Its text stays as it is; the desk's own values take the
 * place of those that it has, and the check says of the rest what is wrong with it.
 */
export function pasted({ form, filled, issue, filedAt, author, proposer }: Filing, desk: Desk): Composed {
  const kind = filled.questions.kind;
  const heading = form.boxes.find(({ entry }) => entry === 'paper')?.heading ?? null;
  if (filled.pasted === null || !isFiled(kind)) return { papers: [], problems: [], lowered: [] };
  const source = filled.pasted.replaceAll('\r\n', '\n').trim();
  const parts = splitFrontmatter(`${source}\n`);
  const head = parts && readYaml(parts.head);
  if (!parts || !head || 'faults' in head) return stop(unreadable(heading));
  const typed = head.value;
  const named = projectNamed(filled) ?? (typeof typed['project'] === 'string' ? typed['project'] : null);
  const { record } = desk.read;
  const of = record.projects.get(named ?? '');
  const known = withDeskFields(kind, typed, { record, issue, filedAt, author });
  const { data: spoken, problem } = withSpeaker(kind, known, { author, proposer, project: of });
  if (problem) return stop({ heading, line: null, ...problem });
  const { data, notes } = withSideWords(kind, spoken, { author, proposer, project: of, filedAt });
  const project = kind === 'proposal' ? projectNumber(countsFrom(data, filedAt), issue) : named;
  const path = pathFor(kind, data, project, issue);
  if (path === null) return stop(nameless(headingFor(form, { question: 'project' }) ?? heading));
  if (desk.files.some((file) => file.path === path)) return stop(alreadyThere({ kind, project, path }));
  const text = `---\n${headWith(parts.head, kind, typed, data)}---\n${parts.body}`;
  const told = notes.map(({ words }) => ({ heading, line: null, ...words }));
  return { papers: [{ kind, project, path, text }], problems: [], lowered: [], notes: told };
}

const stop = (problem: FormProblem): Composed => ({ papers: [], problems: [problem], lowered: [] });

const isFiled = (kind: string | undefined): kind is FiledKind =>
  kind !== undefined && Object.hasOwn(KINDS, kind) && !['sitting', 'roster', 'history'].includes(kind);

/** The values as they were typed, but for those that the desk sets. */
function headWith(head: string, kind: FiledKind, typed: Data, data: Data): string {
  const { schema } = KINDS[kind];
  const set = Object.keys(data).filter((key) => !same(data[key], typed[key]));
  const dropped = Object.keys(typed).filter((key) => !Object.hasOwn(data, key));
  // What was pasted is text; a table of which the desk keeps a part is printed anew, in its types.
  const values = coerceTo(schema)(data, null, []) as Data;
  return [...set, ...dropped].reduce(
    (text, key) => applyEdit(text, editHead(text, schema, [key], values)),
    head,
  );
}

const unreadable = (heading: string | null): FormProblem => ({
  heading,
  line: null,
  message: {
    ja: '貼り付けた文を書類として読めません。',
    en: 'The pasted text cannot be read as a paper.',
  },
  allowed: {
    ja: '「---」の行で始まり、項目の行が続き、また「---」の行で閉じる文です。',
    en: 'A text that begins with a line of ---, has lines of values, and closes them with another ---.',
  },
  fix: {
    ja: 'サイトのフォームがつくった文を、最初の行から最後の行まで、そのまま貼り付けてください。',
    en: 'Paste what the form on the site has made, from its first line to its last, as it is.',
  },
});

const nameless = (heading: string | null): FormProblem => ({
  heading,
  line: null,
  message: {
    ja: 'どの事業の、いつの書類かが分かりません。',
    en: 'It is not said of which project, or of which day, the paper is.',
  },
  fix: {
    ja: '事業の番号と、書類の日付・会議・年度などの項目を確かめてください。',
    en: 'Check the number of the project, and the day, sitting or year of the paper.',
  },
});
