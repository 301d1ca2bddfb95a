import { holdsProgramme, unreadableWords } from '../domain/messages/unreadable.ts';
import { readRecord, unreadableIn } from '../domain/record/read-record.ts';
import type { CityRecord, ContentFile } from '../domain/record/record.ts';
import type { Language, Text } from '../domain/text.ts';
import { readContent } from './content.ts';

/** The rules of the city cannot be read: an answer would be by the rules of another year, or by none. */
export class UnreadableProgrammeError extends Error {
  override readonly name = 'UnreadableProgrammeError';
}

/** The record of a folder, and the files that are missing in it since they could not be read. */
export interface WholeRecord {
  readonly files: readonly ContentFile[];
  readonly record: CityRecord;
  readonly unreadable: readonly string[];
}

/**
 * Reads the record of a content folder for a command that computes from it. Says first, on standard error, which papers
 * could not be read, for the answer is given without them; the command then exits with `exitOf`. Throws
 * `UnreadableProgrammeError`.
 */
export function readWhole(content: string, lang: Language): WholeRecord {
  const files = readContent(content);
  const { record, problems } = readRecord(files);
  const unreadable = unreadableIn(problems);
  if (unreadable.length === 0) return { files, record, unreadable };
  const said = unreadableWords(unreadable)[lang];
  if (holdsProgramme(unreadable)) throw new UnreadableProgrammeError(`${said}\n${NO_RULES[lang]}`);
  console.error(`${said}\n${WITHOUT[lang]}\n`);
  return { files, record, unreadable };
}

/** The exit code of an answer: 1 for one that was given without papers that could not be read. */
export const exitOf = ({ unreadable }: WholeRecord): number => (unreadable.length === 0 ? 0 : 1);

const WITHOUT: Text = {
  ja: '次の答えは、これらの書類がないものとして計算しています。正しいとは限りません。npm run check で直すところを確かめてください。',
  en: 'The answer is computed without them and may be wrong. Run npm run check to see what to mend.',
};

const NO_RULES: Text = {
  ja: '制度の定めを読めないので、計算できません。npm run check で直すところを確かめてください。',
  en: 'Nothing can be computed without the programme. Run npm run check to see what to mend.',
};
