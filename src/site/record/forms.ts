import { councilOn } from '../../domain/forms/council-choices.ts';
import type { Form } from '../../domain/forms/form.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import type { City } from './city.ts';

const made = new WeakMap<City['programme'], readonly Form[]>();

/** The forms of the desk on the day of the build, made once. */
export function formsOn({ programme, record, today }: City): readonly Form[] {
  const forms = made.get(programme) ?? formsOf(programme, today, councilOn(record, today));
  made.set(programme, forms);
  return forms;
}
