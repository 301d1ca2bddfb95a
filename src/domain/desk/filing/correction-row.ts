import type { ProjectKind } from '../../record/kinds/index.ts';
import { valueAt } from '../../record/text/field-path.ts';
import { readDocument } from '../../record/text/read-document.ts';

/** Where the next row of a paper's corrections stands: `corrections[2]`. */
export function correctionAt(text: string, kind: ProjectKind): string {
  const rows = valueAt(readDocument(kind, text).data, ['corrections']);
  return `corrections[${Array.isArray(rows) ? rows.length : 0}]`;
}
