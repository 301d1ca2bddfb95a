import type { Finding, UnplacedFinding } from '../finding.ts';
import type { ContentFile } from '../record/record.ts';
import { locatorFor } from '../record/text/locate.ts';

/**
 * Returns how the place of a finding is looked up: its line and column, both null where the whole file is meant. The text of
 * a file is parsed once for all of its findings.
 */
export function placeIn(
  files: readonly ContentFile[],
): (draft: UnplacedFinding) => Pick<Finding, 'line' | 'column'> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const locators = new Map<string, ReturnType<typeof locatorFor>>();
  return (draft) => {
    if (draft.line !== undefined) return { line: draft.line, column: draft.column ?? 1 };
    const text = texts.get(draft.file);
    if (text === undefined || draft.field === null) return { line: null, column: null };
    const positionOf = locators.get(draft.file) ?? locatorFor(text, draft.file);
    locators.set(draft.file, positionOf);
    return positionOf(draft.field);
  };
}
