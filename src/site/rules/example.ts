/** One finding of a rule's golden record, as its test expects it. */
interface Expected {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

const golden = import.meta.glob<readonly Expected[]>('../../domain/rules/golden/*/breaks/expected.json', {
  eager: true,
  import: 'default',
});

/** What the check says of the record that breaks a rule in its test; undefined while there is none. */
export function exampleOf(rule: string): Expected | undefined {
  return golden[`../../domain/rules/golden/${rule}/breaks/expected.json`]?.[0];
}
