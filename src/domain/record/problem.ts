import type { Doubt } from './text/written/reading.ts';

/**
 * What reading one file can stumble over. Problems are facts without words; the rules of the family `form`
 * turn each into a finding. `field` is a path such as `asks[0].due`, null where the whole file is meant;
 * lines and columns are 1-based. Every problem but `rewritten` keeps the document out of the record.
 */
export type Problem = { readonly field: string | null; readonly line?: number; readonly column?: number } & (
  | { readonly code: 'unknown-path'; readonly nearest: string | null }
  | { readonly code: 'not-text' }
  /** A programme of another format than the one that is read here. */
  | { readonly code: 'record-format'; readonly found: string }
  /** A programme that extends one that is not there, not earlier, or cannot be read. */
  | { readonly code: 'extends-unread'; readonly found: string }
  /** More combining marks on one letter than any script has. */
  | { readonly code: 'many-marks' }
  /** So many more problems of this file are not told one by one. */
  | { readonly code: 'more'; readonly count: number }
  | { readonly code: 'too-large'; readonly part: 'file' | 'frontmatter'; readonly limit: number }
  | { readonly code: 'no-frontmatter' }
  | {
      readonly code: 'yaml';
      readonly fault: YamlFault;
      /** The key that stands twice, and the line in which it stands first. */
      readonly twice?: { readonly key: string; readonly firstLine: number };
    }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly nearest: string | null;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'missing' }
  | {
      readonly code: 'wrong-value';
      readonly found: Found;
      readonly expects: Expectation;
      readonly doubt?: Doubt;
    }
  | { readonly code: 'misplaced-prose' }
  | {
      readonly code: 'unknown-heading';
      /** As it is written, with its hashes; an underlined one without the line under it. */
      readonly heading: string;
      readonly nearest: string | null;
      /** The headings of this kind of paper; none where the whole body is one text. */
      readonly allowed: readonly string[];
    }
  | { readonly code: 'repeated-heading'; readonly heading: string; readonly firstLine: number }
  | { readonly code: 'stray-prose'; readonly found: string }
  /** Code that begins on the line of the problem and is never closed: what follows is no heading any more. */
  | { readonly code: 'open-code' }
  /** A value that was understood, but not written the plain way. */
  | { readonly code: 'rewritten'; readonly found: string; readonly readAs: string }
);

export type ProblemCode = Problem['code'];

/** Why a block of YAML cannot be read. */
export type YamlFault =
  | 'indentation'
  | 'tab'
  | 'duplicate-key'
  | 'unclosed'
  | 'no-colon'
  | 'wide-colon'
  | 'wide-blank'
  | 'no-blank'
  | 'character'
  | 'alias'
  | 'tag'
  | 'comment'
  | 'anchor'
  | 'directive'
  | 'folded'
  | 'depth'
  | 'several-documents'
  | 'no-keys'
  | 'syntax';

/** What stood in place of a value: a text, shortened if need be, or a structure where none belongs. */
export type Found = { readonly as: 'text'; readonly text: string } | { readonly as: 'list' | 'group' };

/** What would have been accepted at a place. */
export type Expectation =
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  | {
      readonly kind:
        | 'date'
        | 'time'
        | 'clock'
        | 'foundingYear'
        | 'yen'
        | 'integer'
        | 'number'
        | 'text'
        | 'oneLine'
        | 'list'
        | 'group'
        | 'projectId'
        | 'meetingId'
        | 'key'
        | 'programmeKey'
        | 'webAddress'
        | 'mailAddress'
        | 'colour'
        | 'login'
        | 'fiscalYear'
        | 'corporateNumber'
        | 'pattern';
    }
  | { readonly kind: 'range'; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'length'; readonly least: number | null; readonly most: number | null };
