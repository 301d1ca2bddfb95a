import type { UnplacedFinding } from '../../finding.ts';
import { formsOf } from '../../forms/forms.ts';
import { refusalsIn, type Refusal, type Why } from '../../forms/issue-form/refusals.ts';
import { programmeIn } from '../../programme/in-force.ts';
import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { Programme } from '../../programme/schema.ts';
import type { Text } from '../../text.ts';
import type { RuleContext } from '../rule.ts';

/** What GitHub would refuse because of a programme, at its place in that programme. */
export interface Refused {
  readonly file: string;
  /** `themes[2].label.ja`; null where the programme is not the cause. */
  readonly field: string | null;
  /** The words that are refused. */
  readonly text: string;
}

/**
 * What GitHub would refuse, for one reason, in the forms of the programme in force and of those to come: from earlier
 * ones no form is made. Each place is told once, though many forms ask there.
 */
export function refusedFor(why: Why, { record, today }: RuleContext): readonly Refused[] {
  const inForce = programmeIn(record, fiscalYearOf(today));
  return [...record.programmes].flatMap(([year, programme]) => {
    if (programme !== inForce && year <= fiscalYearOf(today)) return [];
    const found = refusalsOf(programme, today)
      .filter((refusal) => refusal.why === why)
      .map((refusal) => ({
        file: `programme/${year}.yaml`,
        field: placeOf(refusal, programme),
        text: refusal.text,
      }));
    return [...new Map(found.map((one) => [one.field ?? one.text, one])).values()];
  });
}

/** Several rules ask the same: the forms of a programme are made once. */
const known = new WeakMap<Programme, readonly Refusal[]>();

function refusalsOf(programme: Programme, today: string): readonly Refusal[] {
  const found = known.get(programme) ?? refusalsIn(programme, formsOf(programme, today));
  known.set(programme, found);
  return found;
}

/** The entry of the programme from which a question or a choice has its words; beside the forms stand the offices. */
function placeOf({ box, choice }: Refusal, programme: Programme): string | null {
  if (!box) return 'offices';
  const { target, description } = box;
  const criterion = target.is === 'field' ? /^criteria\.([^.]+)\./.exec(target.field)?.[1] : undefined;
  if (choice === null)
    return criterion === undefined
      ? (description?.from ?? null)
      : `criteria[${programme.criteria.findLastIndex(({ key }) => key === criterion)}].label.ja`;
  const at = (list: readonly { readonly key: string; readonly label: Text }[]) =>
    list.findLastIndex(({ key, label }) => key === choice.value && label.ja === choice.label.ja);
  switch (description?.from) {
    case 'themes':
    case 'forms':
    case 'eligibility':
      return `${description.from}[${at(programme[description.from])}].label.ja`;
    case 'offices':
    case 'sections':
      return `offices[${programme.offices.findLastIndex(({ id }) => id === choice.value)}].name.ja`;
    case 'terms':
      return `terms[${programme.terms.findLastIndex(({ version }) => version === choice.value)}].version`;
    default:
      return null;
  }
}

/** What a rule of this family says of each thing that is refused. */
export function* tell(
  refused: readonly Refused[],
  say: (text: string) => Pick<UnplacedFinding, 'message' | 'allowed' | 'fix'>,
): Iterable<UnplacedFinding> {
  for (const { file, field, text } of refused) yield { file, field, ...say(text) };
}

/** Why it matters, in every rule of this family. */
export const GONE: Text = {
  ja: 'GitHub は、受け付けない様式を、様式を選ぶ画面に出しません。誰にも知らされないまま、その様式では出せなくなります。',
  en: 'GitHub does not offer a form that it refuses: nobody is told, and nobody can file by it.',
};
