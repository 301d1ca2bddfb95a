import type { Note, Start } from '../start.ts';

/** What a form begins with, of a project of the record; null where there is nothing to begin with. */
export async function startOf(folder: string, id: string): Promise<Start | null> {
  const answer = await fetch(`${folder}${encodeURIComponent(id)}.json`);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  return (await answer.json()) as Start;
}

/** Words of the record beside the boxes that they concern. */
export function showNotes(form: HTMLFormElement, notes: readonly Note[], lang: 'ja' | 'en'): void {
  for (const { box, title, text } of notes) {
    const note = document.createElement('div');
    note.className = 'advice';
    const heading = document.createElement('strong');
    heading.textContent = title[lang];
    const said = document.createElement('p');
    said.lang = 'ja';
    said.textContent = text;
    note.append(heading, said);
    form.querySelector(`#${CSS.escape(box)}-help`)?.after(note);
  }
}
