import type { Programme } from '../../../domain/programme/schema.ts';
import { counter } from './counter-way.ts';
import { text } from './elements.ts';
import { form } from './form-way.ts';
import { github } from './github-way.ts';
import { mail } from './mail-way.ts';
import { postbox } from './postbox-way.ts';
import type { Finished, Way } from './way.ts';

type WayKey = NonNullable<Programme['ways']>[number];

/** The ways that a programme may name. */
const WAYS: Readonly<Record<WayKey, Way>> = { form, mail, counter, postbox, github };

/** The order where the programme names none: what everybody has stands before what needs an account. */
const USUAL: readonly WayKey[] = ['form', 'postbox', 'mail', 'counter', 'github'];

/** Draws the ways to send in the order that the city chose: the first with its button, the others folded below it. */
export function showWays(place: HTMLElement, finished: Finished): void {
  const open = (finished.programme.ways ?? USUAL).flatMap((key) => {
    const way = WAYS[key];
    return way.isOpen(finished) ? [way] : [];
  });
  const [first, ...others] = open;
  place.replaceChildren(
    ...(first ? [section(first, finished)] : []),
    ...(others.length > 0 ? [text('h3', finished.words.otherWays)] : []),
    ...others.map((way) => folded(way, finished)),
  );
}

function section(way: Way, finished: Finished): HTMLElement {
  const element = document.createElement('section');
  element.className = 'way';
  element.append(text('h3', way.title(finished.words)), ...way.draw(finished));
  return element;
}

function folded(way: Way, finished: Finished): HTMLElement {
  const element = document.createElement('details');
  element.className = 'way other';
  element.append(text('summary', way.title(finished.words)), ...way.draw(finished));
  return element;
}
