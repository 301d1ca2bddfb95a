import { CONTENT } from '../../domain/record/path.ts';
import { setField } from '../../domain/record/text/set-field.ts';
import { treeOf } from '../pages/tree.ts';
import type { Harness } from './harness.ts';

const HEADS = ['npo-1', 'npo-2', 'npo-4', 'npo-5', 'zaisei-kacho', 'kikaku-kacho', 'gyokaku-kacho'];
const DIRECTORS = ['somu-bucho', 'kikaku-bucho', 'gyokaku-bucho'];

/** The file of a sitting with who came and what was said. */
export function held(
  { forge }: Harness,
  id: string,
  minutes: string,
  withDirectors: boolean,
): { path: string; text: string } {
  const path = `${CONTENT}meetings/${id}.md`;
  const planned = treeOf(forge.gitDir).file('main', path) ?? '';
  const came = withDirectors ? [...HEADS, ...DIRECTORS] : HEADS;
  const present = setField(setField(planned, 'sitting', 'attendees', came), 'sitting', 'absentees', []);
  return { path, text: setField(present, 'sitting', 'minutes', minutes) };
}
