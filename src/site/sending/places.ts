import type { Debtor } from '../../domain/lifecycle/obligation.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { Remedy } from '../../domain/remedy/remedy.ts';
import type { Language } from '../../domain/text.ts';
import { pagePaths } from '../i18n/frame.ts';
import { postboxPages, SENT_FORMS, type SentForm } from '../i18n/postbox.ts';
import { address } from '../links.ts';

/** Who has no account as a rule; offices and members have one. */
const WITHOUT_ACCOUNT: ReadonlySet<Debtor> = new Set(['proposer', 'owner']);

const isSent = (form: string): form is SentForm => SENT_FORMS.some((id) => id === form);

/** What one sends of a project that is there, from outside the city's offices. */
export const FORMS_OF_PROJECT = [
  'consult',
  'progress',
  'side-word',
  'report',
  'withdrawal',
  'correction',
] as const satisfies readonly SentForm[];

/** Whether the city takes papers of people without an account on the site itself. */
export const takesPapers = ({ postbox }: Pick<Programme, 'postbox'>): boolean => postbox !== undefined;

/** Returns the path of the site's page by which a form is sent; it begins with a slash. */
export function sendPath(form: SentForm, project: string | null = null): string {
  if (form === 'proposal') return pagePaths.proposeForm;
  const own = `${postboxPages.send.path}${form}/`;
  if (project === null) return own;
  // The site's own form of a report begins with what the record knows.
  return form === 'report' ? `${pagePaths.reportForm}?from=${project}` : `${own}?project=${project}`;
}

/**
 * Returns the address of the site's page by which a side without an account does what it owes, filled in with what the record knows;
 * null where the city has no postbox, and for whoever has an account.
 */
export function remedySendAddress(
  { form, fields }: Remedy,
  by: Debtor,
  programme: Programme,
  lang: Language,
): string | null {
  if (!takesPapers(programme) || !WITHOUT_ACCOUNT.has(by) || !isSent(form) || form === 'report') return null;
  return address(lang, `${sendPath(form)}?${new URLSearchParams(fields).toString()}`);
}
