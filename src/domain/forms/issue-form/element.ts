import type { Programme } from '../../programme/schema.ts';
import { boxId, type Box, type Column } from '../form.ts';
import { CHOOSE, NONE, opensChosen } from '../no-answer.ts';
import { patternOf } from '../read/table-answer.ts';
import { placesOf } from './site-links.ts';

/**
 * An element of an issue form, in the keys that GitHub knows.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export type Element =
  | { readonly type: 'markdown'; readonly attributes: { readonly value: string } }
  | {
      readonly type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
      readonly id: string;
      readonly attributes: Attributes;
      readonly validations?: { readonly required: true };
    };

interface Attributes {
  readonly label: string;
  readonly description: string;
  readonly placeholder?: string;
  readonly render?: 'markdown';
  readonly multiple?: true;
  readonly options?: readonly (string | { readonly label: string; readonly required?: true })[];
}

/** Returns the element in which a box is filled in. */
export function elementFor(box: Box, programme: Programme): Element {
  const common = { label: box.heading, description: descriptionFor(box, programme) };
  const placeholder = box.example === null ? {} : { placeholder: `例：${box.example}` };
  // GitHub holds back an empty answer only; blanks pass, so that the reader looks again.
  const must = box.required ? ({ validations: { required: true } } as const) : {};
  const id = boxId(box);
  switch (box.entry) {
    case 'line':
    case 'date':
    case 'number':
    case 'yen':
      return { type: 'input', id, attributes: { ...common, ...placeholder }, ...must };
    case 'choice':
    case 'choices': {
      const multiple = box.entry === 'choices' ? ({ multiple: true } as const) : {};
      const own = box.choices.map(({ label }) => label.ja);
      const options = opensChosen(box) ? [CHOOSE.ja, ...own] : own;
      return { type: 'dropdown', id, attributes: { ...common, ...multiple, options }, ...must };
    }
    case 'confirm': {
      const options = box.choices.map(({ label }) => ({
        label: label.ja,
        ...(box.required ? ({ required: true } as const) : {}),
      }));
      return { type: 'checkboxes', id, attributes: { ...common, options } };
    }
    case 'paper':
      return { type: 'textarea', id, attributes: { ...common, ...placeholder, render: 'markdown' }, ...must };
    case 'prose':
    case 'list':
    case 'table':
      return { type: 'textarea', id, attributes: { ...common, ...placeholder }, ...must };
  }
}

function descriptionFor(box: Box, programme: Programme): string {
  const help = [box.help.ja, linkFor(box, programme), leaveIt(box)].join('');
  return box.entry === 'table' ? `${help}\n\n${tableHelp(box)}` : help;
}

/** GitHub's own word for no choice is English. */
const leaveIt = ({ entry, required }: Box): string =>
  entry === 'choice' && !required ? `選ばないときは「${NONE}」のままにします。` : '';

/** Returns where to look up what is asked. */
function linkFor({ target, description }: Box, programme: Programme): string {
  const places = placesOf(programme);
  if (target.is === 'question')
    return target.question === 'project' ? `（[事業の一覧](${places.projects})）` : '';
  switch (description?.from) {
    case 'terms':
      return `（[協働の目的と定義](${places.purpose})）`;
    case 'meetings':
      return `（[会議の一覧](${places.meetings})）`;
    case 'members':
      return `（[名簿](${places.council})）`;
    default:
      return '';
  }
}

/** Returns how the rows of a table are typed: the pattern, an example, and what each cell holds. */
const tableHelp = ({ columns, example }: Box): string =>
  [
    '一行に一件、次の順に「｜」で区切って書きます。書くことがない欄は「-」とします。',
    `書き方：\`${patternOf(columns)}\``,
    `例：\`${example ?? ''}\``,
    columns.map(columnHelp).join('\n'),
  ].join('\n\n');

function columnHelp({ label, help, choices, example }: Column): string {
  const offered = choices && `「${choices.map((choice) => choice.label.ja).join('」「')}」から選びます。`;
  const pairs = example.includes('=') ? `「${example}」のように書き、「、」で並べます。` : '';
  return `- ${label.ja}：${offered ?? `${help?.ja ?? ''}${pairs}`}`;
}
