/**
 * What reading one file can stumble over. Problems are facts without words; the rules of the family `form`
 * turn each into a finding. `field` is a path such as `asks[0].due`; lines and columns are 1-based.
 */
export type Problem = { readonly field: string | null; readonly line?: number; readonly column?: number } & (
  | { readonly code: 'unknown-path'; readonly nearest: string | null }
  | { readonly code: 'not-text' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'no-frontmatter' }
  | { readonly code: 'yaml'; readonly reason: string }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly nearest: string | null;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'missing' }
  | { readonly code: 'wrong-value'; readonly found: string; readonly expects: Expectation }
  | {
      readonly code: 'unknown-heading';
      readonly heading: string;
      readonly nearest: string | null;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'repeated-heading'; readonly heading: string; readonly firstLine: number }
  | { readonly code: 'stray-prose'; readonly found: string }
  | { readonly code: 'rewritten'; readonly found: string; readonly readAs: string }
);

/** What would have been accepted at a place. */
export type Expectation =
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  | {
      readonly kind:
        | 'date'
        | 'time'
        | 'yen'
        | 'integer'
        | 'number'
        | 'text'
        | 'list'
        | 'group'
        | 'projectId'
        | 'meetingId'
        | 'key'
        | 'programmeKey'
        | 'webAddress'
        | 'fiscalYear'
        | 'corporateNumber';
    }
  | { readonly kind: 'range'; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'length'; readonly least: number | null; readonly most: number | null };
