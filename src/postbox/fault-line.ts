import { UsageError } from '../io/main.ts';
import { statusOf } from '../github/errors.ts';

/**
 * Returns a line that says what went wrong, for the log: which kind of fault, what GitHub was asked, where in the code. What people
 * wrote is in messages and in what was sent to GitHub, and stays out of it.
 */
export function faultLine(error: unknown): string {
  if (error instanceof UsageError) return `postbox: ${error.message}`;
  if (!(error instanceof Error)) return 'postbox: something was thrown that is no error';
  const status = statusOf(error);
  return ['postbox:', error.name, ...(status === null ? [] : [status, callOf(error)]), placesIn(error)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The method and the path of the call that GitHub refused, without what was asked for. */
function callOf(error: Error): string {
  const { request } = error as { request?: { method?: unknown; url?: unknown } };
  const url = typeof request?.url === 'string' && URL.canParse(request.url) ? new URL(request.url) : null;
  return url === null ? '' : `${String(request?.method)} ${url.pathname}`;
}

/** Where it happened: the lines of the trace that follow the message. */
function placesIn({ name, message, stack = '' }: Error): string {
  const start = message === '' ? name : `${name}: ${message}`;
  if (!stack.startsWith(start)) return '';
  const lines = stack.slice(start.length).split('\n').slice(1, 5);
  return lines.map((line) => line.trim()).join(' ');
}
