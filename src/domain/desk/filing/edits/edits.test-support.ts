import { accountOf } from '../../account.test-support.ts';
import type { FormId } from '../../../forms/form.ts';
import type { ContentFile } from '../../../record/record.ts';
import {
  accepted,
  bodyOf,
  deskAt,
  formOf,
  judged,
  smallFiles,
  threadOf,
  type Typed,
} from '../filing.test-support.ts';

/** The moment at which the forms are filed: before the sitting 2026-02 of February 2027. */
export const NOW = '2026-11-20T10:05:00+09:00';

export interface Filed {
  readonly files?: readonly ContentFile[];
  readonly by?: string;
  readonly now?: string;
}

/** What the desk makes of a form that somebody files, by default the secretariat. */
export function filed(
  id: FormId,
  typed: Typed,
  { files = smallFiles(), by = 'desk', now = NOW }: Filed = {},
) {
  const desk = deskAt(now, files);
  const thread = threadOf(bodyOf(formOf(id, desk), typed), { author: accountOf(by), createdAt: now });
  return judged(thread, desk);
}

/** The changed files by their paths; fails with the problems where it is refused. */
export const changed = (...given: Parameters<typeof filed>): Readonly<Record<string, string>> =>
  Object.fromEntries(accepted(filed(...given)).papers.map(({ path, text }) => [path, text]));

/** What is wrong, as `heading: message`; empty where it is accepted. */
export function problems(...given: Parameters<typeof filed>): readonly string[] {
  const outcome = filed(...given);
  return outcome.is === 'refused'
    ? outcome.problems.map(({ heading, message }) => `${heading}: ${message.ja}`)
    : [outcome.is];
}

/** The small record with another text in one file. */
export const withText = (path: string, change: (text: string) => string): ContentFile[] =>
  smallFiles().map((file) => (file.path === path ? { path, text: change(file.text) } : file));

/** The lines in which two texts differ: `-` those that are gone, `+` those that are new. */
export function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

export const textOf = (path: string): string => smallFiles().find((file) => file.path === path)?.text ?? '';
