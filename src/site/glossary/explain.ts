import type { Programme } from '../../domain/programme/schema.ts';
import type { Language } from '../../domain/text.ts';
import { glossaryText } from '../i18n/glossary.ts';
import { address } from '../links.ts';
import { escapeHtml, Html, html, type Part } from '../markup/html.ts';
import { termsOf, type Term } from './terms.ts';

/** Elements in which a word is no running text, or must not hold a button. */
const APART = /^(?:a|button|code|h[1-6]|label|legend|pre|ruby|script|select|style|summary|svg|textarea)$/;

interface Occurrence {
  readonly term: Term;
  /** As it stands in the text. */
  readonly word: string;
  readonly at: number;
}

/** An English word may begin a sentence and stand for several. */
function occurrence(term: Term, text: string, lang: Language): Occurrence | null {
  const word = term.word[lang];
  if (lang === 'ja') return text.includes(word) ? { term, word, at: text.indexOf(word) } : null;
  const found = new RegExp(`\\b${word}s?\\b`, 'i').exec(text);
  return found && { term, word: found[0], at: found.index };
}

/** Elements without an end. */
const VOID = /^(?:br|hr|img|input|link|meta|wbr)$/;

/**
 * The terms of one page: the first time that one occurs it is a button, which opens what the word means. That works
 * by touch, by keyboard and read aloud, without a script (`popover` of the HTML standard). The meanings stand at the
 * end of the page, each with its way to the glossary; a browser that does not know popovers shows them there.
 */
export class PageTerms {
  private readonly lang: Language;
  private readonly left: Set<Term>;
  private readonly used: Term[] = [];
  private readonly most: number;

  /** At most so many are explained: of ten thousand pages each pays for them. */
  constructor(programme: Programme, lang: Language, most = Infinity) {
    this.lang = lang;
    this.left = new Set(termsOf(programme));
    this.most = most;
  }

  /**
   * The first occurrence of each term in some markup of our own, where it stands in running text. To parse it alone would take
   * as long as all of this does (docs/decisions/0007-by-hand.md).
   */
  in(markup: string): string {
    let apart = 0;
    return markup.replace(
      /<(\/?)([a-z][\w-]*)[^>]*>|[^<]+/gi,
      (piece, end: string | undefined, name?: string) => {
        if (name === undefined) return apart > 0 ? piece : this.inText(piece);
        if (APART.test(name) && !VOID.test(name)) apart += end === '/' ? -1 : 1;
        return piece;
      },
    );
  }

  /** A label of the page's own, with the terms that it has and that were not explained yet. */
  label(text: string): Html {
    return new Html(this.inText(escapeHtml(text)));
  }

  /** What the used terms mean; asked for once, after everything else of the page was drawn. */
  meanings(): Part {
    if (this.used.length === 0) return null;
    return this.used.map(
      ({ id, meaning }) =>
        html`<p id="t-${id}" popover>
          ${meaning[this.lang]}
          <a href="${address(this.lang, `/glossary/#${id}`)}">${glossaryText.more[this.lang]}</a>
        </p>`,
    );
  }

  private inText(text: string): string {
    if (this.used.length >= this.most) return text;
    // The longest first: 検討の指針 before 検討.
    const [found] = [...this.left]
      .flatMap((term) => occurrence(term, text, this.lang) ?? [])
      .sort((a, b) => b.word.length - a.word.length);
    if (!found) return text;
    const { term, word, at } = found;
    this.left.delete(term);
    this.used.push(term);
    const button = `<button type="button" class="term" popovertarget="t-${term.id}">${word}</button>`;
    return this.inText(text.slice(0, at)) + button + this.inText(text.slice(at + word.length));
  }
}
