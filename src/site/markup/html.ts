/** By this Astro knows what is markup already (its `isHTMLString`), and writes it into a component as it is. */
const IS_MARKUP: unique symbol = Symbol.for('astro:html-string');

/**
 * Safe HTML built from strings: a phrase that a component shows, or what the browser draws too (docs/decisions/0006).
 * Whatever is put into the template is escaped unless it is `Html` itself, so that filed text cannot become markup by being
 * forgotten.
 */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  get [IS_MARKUP](): true {
    return true;
  }

  toString(): string {
    return this.text;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Joins the parts; `null`, `undefined` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = markupOf(strings);
  let text = markup[0] ?? '';
  for (let i = 0; i < parts.length; i++) {
    const part = written(parts[i]);
    const next = markup[i + 1] ?? '';
    // An attribute that is left out takes the space before it along.
    if (part === '' && next.startsWith('>') && text.endsWith(' ')) text = text.slice(0, -1);
    text += part + next;
  }
  return new Html(text);
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Each line break with its indentation becomes one space: pages need not carry ours. A void element has no slash. */
const tidied = (part: string): string =>
  part
    .replace(/\s*\n\s*>/g, '>')
    .replace(/\s*\n\s*/g, ' ')
    .replace(AFTER_BLOCK, '$1')
    .replace(BEFORE_BLOCK, '')
    .replaceAll('<br />', '<br>');

/** Tags beside which a space is never seen. */
const BLOCK =
  '<\\/?(?:article|caption|d[dlt]|details|div|figure|h[1-6]|li|main|nav|ol|p|path|rect|section|summary|t(?:able|body|foot|head|[dhr])|ul)(?: [^<>]*)?>';
const AFTER_BLOCK = new RegExp(`(${BLOCK}) `, 'g');
const BEFORE_BLOCK = new RegExp(
  ` (?=${BLOCK}|<\\/?(?:d[dlt]|div|h[1-6]|li|ol|p|path|rect|section|t[dhr]|ul)\\b)`,
  'g',
);

/** The markup of a template as pages carry it; the same for every use of the template. */
function markupOf(strings: TemplateStringsArray): readonly string[] {
  let markup = known.get(strings);
  if (!markup) known.set(strings, (markup = strings.map(tidied)));
  return markup;
}

/** Several pieces one after the other. */
export const together = (parts: readonly Part[]): Html => new Html(written(parts));

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char) : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') {
    let text = '';
    for (const one of part) text += written(one);
    return text;
  }
  return escapeHtml(String(part));
}
