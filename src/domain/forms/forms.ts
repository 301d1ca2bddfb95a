import type { Programme } from '../programme/schema.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { boxesOf } from './boxes.ts';
import { NO_COUNCIL, type Council } from './council-choices.ts';
import { CATALOGUE, type CatalogueEntry } from './catalogue.ts';
import { FORM_IDS, type FieldTarget, type Form, type FormId } from './form.ts';
import { named, type Unnamed } from './headings.ts';
import { kindsOf, questionBox } from './questions.ts';
import { isEdit } from './edits/index.ts';
import { KINDS } from '../record/kinds/index.ts';
import { isOfProgramme, kindLabel } from '../record/kinds/kind-label.ts';
import type { Text } from '../text.ts';

export { boxFor } from './box-for.ts';

/**
 * Returns the forms of the desk on a day (JST), by the rules of a programme (C29): each field of each paper as a question, with
 * the choices that the programme offers and the members of the council, whose names are typed where none are given. The same programme gives the same forms, until other terms come into force.
 */
export const formsOf = (programme: Programme, on: IsoDate, council: Council = NO_COUNCIL): readonly Form[] =>
  FORM_IDS.filter((id) => isOfProgramme(id, programme)).map((id) =>
    formOf(id, CATALOGUE[id], programme, on, council),
  );

function formOf(
  id: FormId,
  entry: CatalogueEntry,
  programme: Programme,
  on: IsoDate,
  council: Council,
): Form {
  const { about, kinds, questions, first, without } = entry;
  const { name, title } = namesOf(entry, programme);
  const asked = questions.map(({ question, required }) =>
    questionBox(question, id, required, question === 'kind' ? kindsOf(programme) : undefined),
  );
  const fields = kinds
    .flatMap((kind) => boxesOf(kind, programme, on, council))
    .filter((box) => !isField(box, without));
  const opening = fields.filter((box) => isField(box, first)).map(always);
  const rest = fields.filter((box) => !isField(box, first) && !box.atCounter);
  const counter = onceForAll(fields.filter(({ atCounter }) => atCounter));
  const isReceipt = (box: Unnamed) => fieldOf(box)?.field.startsWith('onBehalf.') === true;
  const receipt = counter.filter(isReceipt);
  return {
    id,
    name,
    about,
    kinds,
    titleStart: `【${title}】`,
    boxes: named([...asked, ...opening, ...rest, ...counter.filter((box) => !isReceipt(box)), ...receipt]),
  };
}

/** Returns what the form of a paper is called: its step is named where there are two. */
function namesOf(
  { name, title, kinds: [kind] }: CatalogueEntry,
  programme: Programme,
): { name: Text; title: string } {
  if (kind === undefined || isEdit(kind) || name !== KINDS[kind].label) return { name, title };
  const label = kindLabel(kind, programme);
  return { name: label, title: label.ja };
}

const fieldOf = ({ box: { target } }: Unnamed): FieldTarget | null => (target.is === 'field' ? target : null);

const isField = (box: Unnamed, fields: readonly string[]): boolean =>
  fields.includes(fieldOf(box)?.field ?? '');

/** Returns the description of a field that the form asks in any case, without the words on when it may be left empty. */
const always = (one: Unnamed): Unnamed => ({
  ...one,
  box: { ...one.box, required: true, help: one.box.description?.help ?? one.box.help },
});

/**
 * Returns the boxes with each field once: what the counter writes is asked once for both papers of a form, but for the days on
 * which the sides agreed to each.
 */
function onceForAll(boxes: readonly Unnamed[]): readonly Unnamed[] {
  const byField = Map.groupBy(boxes, (box) => {
    const { kind, field = '' } = fieldOf(box) ?? {};
    return field.startsWith('agreed.') ? `${kind ?? ''} ${field}` : field;
  });
  return [...byField.values()].flatMap(([one, ...others]) => {
    if (!one) return [];
    const also = others.flatMap((other) => fieldOf(other) ?? []);
    return [also.length === 0 ? one : { ...one, box: { ...one.box, also } }];
  });
}
