import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/**
 * What `success()`, `failure()` and `cancelled()` say: in a job of the steps before, for a job of those that it needs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export interface Outcome {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

export const FRESH: Outcome = { success: true, failure: false, cancelled: false };

/** The contexts of an expression, as plain data: `github`, `steps`, `vars` and so on. */
export type Contexts = Readonly<Record<string, unknown>>;

/** The text of a value of a workflow, with what stands in `${{ }}` worked out. */
export function interpolate(text: string, contexts: Contexts, outcome: Outcome): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts, outcome).coerceString(),
  );
}

/** Whether a job or step runs: without a condition, and with one that does not ask for the status, only after success. */
export function holds(
  condition: string | boolean | undefined,
  contexts: Contexts,
  outcome: Outcome,
): boolean {
  if (condition === undefined) return outcome.success;
  const text = String(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  if (!asksStatus(text) && !outcome.success) return false;
  const value = evaluate(text, contexts, outcome);
  return isTruthy(value);
}

/** Whether a condition says itself what it makes of how those before ended. */
const asksStatus = (condition: string | boolean | undefined): boolean =>
  /\b(success|failure|always|cancelled)\s*\(/.test(String(condition));

function evaluate(expression: string, contexts: Contexts, outcome: Outcome): data.ExpressionData {
  const status = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  const functions = [
    status('success', outcome.success),
    status('failure', outcome.failure),
    status('always', true),
    status('cancelled', outcome.cancelled),
  ];
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(parsed, known, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#literals */
function isTruthy(value: data.ExpressionData): boolean {
  if (value.kind === data.Kind.Null) return false;
  if (value.kind === data.Kind.Boolean) return value.value;
  if (value.kind === data.Kind.Number) return value.value !== 0 && !Number.isNaN(value.value);
  if (value.kind === data.Kind.String) return value.value !== '';
  return true;
}
