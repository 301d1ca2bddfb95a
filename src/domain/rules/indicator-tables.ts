import type { DataOf } from '../record/kinds/index.ts';
import type { ProjectDocument } from '../record/record.ts';

export type Indicator = DataOf<'plan'>['indicators'][number];

/** An indicator with the place where it stands: `indicators[0]`, `plan.indicators[2]`. */
export interface PlacedIndicator {
  readonly place: string;
  readonly indicator: Indicator;
}

/** The indicators that a plan sets, or an amendment in their place; none in other papers. */
export function indicatorsOf({ kind, data }: ProjectDocument): PlacedIndicator[] {
  const table = kind === 'plan' ? 'indicators' : 'plan.indicators';
  const rows = kind === 'plan' ? data.indicators : kind === 'amendment' ? data.plan?.indicators : undefined;
  return (rows ?? []).map((indicator, index) => ({ place: `${table}[${index}]`, indicator }));
}
