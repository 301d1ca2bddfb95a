import type * as z from 'zod/mini';
import type { Clause } from '../../finding.ts';
import { programmeSchema } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import { KINDS } from '../kinds/index.ts';

/** One kind of file that is described in the reference: a kind of paper, or the programme. */
export interface Paper {
  /** `proposal` … `roster`, or `programme`. */
  readonly name: string;
  readonly label: Text;
  readonly purpose: Text;
  readonly clauses: readonly Clause[];
  /** Markdown with frontmatter, or YAML alone, which has no body. */
  readonly format: 'markdown' | 'yaml';
  readonly schema: z.core.$ZodType;
}

const programme: Paper = {
  name: 'programme',
  label: { ja: '制度の定め', en: 'Programme' },
  purpose: {
    ja: '期限・席数・検討の指針・窓口など、制度の決まりを年度ごとに定めるものです。',
    en: 'The rules of the programme from a fiscal year on: deadlines, seats, guidelines, offices.',
  },
  clauses: ['C29'],
  format: 'yaml',
  schema: programmeSchema,
};

export const PAPERS: readonly Paper[] = [
  ...Object.values(KINDS).map(({ kind, label, purpose, clauses, schema }): Paper => ({
    name: kind,
    label,
    purpose,
    clauses,
    format: kind === 'roster' ? 'yaml' : 'markdown',
    schema,
  })),
  programme,
];
