import { sidesOf } from '../../domain/lifecycle/obligation.ts';
import { lengthOf } from '../../domain/lifecycle/history.ts';
import type { Party } from '../../domain/record/kinds/shared.ts';
import { projectText } from '../i18n/project.ts';
import { html } from '../markup/html.ts';
import type { TableOptions } from '../paper/table.ts';
import { partyName } from './party.ts';
import { waitingPeriodsOf, type ProjectView } from './view.ts';

/** Returns how many days each side has had the turn, for waiting is shown for both (C28); null where nobody had it. */
export function waitingOf(view: ProjectView): TableOptions | null {
  const { lang, city } = view;
  const days = new Map<Party, number>();
  let now: readonly Party[] = [];
  for (const span of waitingPeriodsOf(view)) {
    const sides = sidesOf(span.value);
    for (const side of sides) days.set(side, (days.get(side) ?? 0) + lengthOf(span, city.today));
    now = span.to === null ? sides : [];
  }
  if (days.size === 0) return null;
  const rows = [...days].map(([party, count]) => [
    html`${partyName(party, view)}${now.includes(party) && html` <span class="tag moving">${projectText.now[lang]}</span>`}`,
    projectText.days(count)[lang],
  ]);
  return {
    label: projectText.waiting[lang],
    columns: [{ label: projectText.party[lang] }, { label: projectText.daysHeld[lang], kind: 'number' }],
    rows,
  };
}
