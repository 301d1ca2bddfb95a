import type { FormId } from '../../forms/form.ts';
import type { WeekItem } from './item.ts';

/** The form by which a line of the list is done; null for what is done otherwise. */
export function formIdOf({ task, obligation }: WeekItem): FormId | null {
  switch (task) {
    case 'enter':
      return obligation?.what === 'decision'
        ? 'decision'
        : obligation?.what === 'verification'
          ? 'verification'
          : 'review';
    case 'notify':
      return obligation && /\/decision-/.test(obligation.basis) ? 'decision' : 'review';
    case 'ask':
    case 'answer':
      return 'opinion';
    case 'judge':
      return 'assessment';
    case 'report':
      return 'report';
    case 'sign':
      return (obligation?.what as string) === 'amendment' ? 'amendment' : 'agreement';
    case 'partner':
      return 'agreement';
    default:
      return null;
  }
}
