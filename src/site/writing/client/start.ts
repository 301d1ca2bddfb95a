import type { Kit } from '../kit.ts';
import type { Note, Start } from '../start.ts';
import type { Answer } from './report-start.ts';

/** What a form begins with, of a project of the record; null where there is nothing to begin with. */
export async function startOf({ dataset }: HTMLFormElement, id: string): Promise<Start | null> {
  const answer = await fetch(`${dataset['start'] ?? ''}${encodeURIComponent(id)}.json`);
  if (answer.status === 404) return null;
  const found: unknown = await fetched(answer);
  if (dataset['kind'] !== 'report') return found as Start;
  const [{ reportStart }, kit] = await Promise.all([import('./report-start.ts'), kitOf(dataset)]);
  return reportStart(found as Answer, kit);
}

/** The forms and rules by which a paper is checked. */
export const kitOf = async (dataset: DOMStringMap): Promise<Kit> =>
  (await fetched(await fetch(dataset['kit'] ?? ''))) as Kit;

/** Throws where the site does not answer. */
async function fetched(answer: Response): Promise<unknown> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  return answer.json();
}

/** Words of the record beside the boxes that they concern. */
export function showNotes(form: HTMLFormElement, notes: readonly Note[], lang: 'ja' | 'en'): void {
  for (const [index, { box, title, text }] of notes.entries()) {
    const note = document.createElement('div');
    note.className = 'advice';
    note.id = `writing-note-${index}`;
    const heading = document.createElement('strong');
    heading.textContent = title[lang];
    const said = document.createElement('p');
    said.lang = 'ja';
    said.textContent = text;
    note.append(heading, said);
    form.querySelector(`#${CSS.escape(box)}-help`)?.after(note);
    // Whoever does not see it hears it with the box.
    const heard = form.querySelector(`[aria-describedby~="${CSS.escape(box)}-help"]`);
    heard?.setAttribute('aria-describedby', `${heard.getAttribute('aria-describedby')} ${note.id}`);
  }
}
