import type { Box, Form } from '../forms/form.ts';
import { askedBy } from './draft.ts';
import { SCREENS, type Screen } from './screens.ts';
import { writtenBy } from './written.ts';

/** A screen of the form: boxes that belong together. */
export interface Step extends Pick<Screen, 'id' | 'title'> {
  readonly boxes: readonly Box[];
}

/** Filled in by the counter only, which has the form on GitHub. */
const AT_COUNTER: ReadonlySet<string> = new Set(['onBehalf']);

/** The screens of a form. Throws where a box has no screen, so that none is lost. */
export function stepsOf(form: Form): readonly Step[] {
  const screens = SCREENS[writtenBy(form)];
  const boxes = form.boxes.filter((box) => !AT_COUNTER.has(askedBy(box)));
  const stray = boxes.find((box) => !screens.some(({ asks }) => asks.includes(askedBy(box))));
  if (stray) throw new Error(`No screen asks for ${stray.heading}.`);
  return screens
    .map(({ id, title, asks }) => ({ id, title, boxes: boxes.filter((box) => asks.includes(askedBy(box))) }))
    .filter((step) => step.boxes.length > 0);
}
