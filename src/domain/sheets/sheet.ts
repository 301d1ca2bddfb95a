import type { Box, Form } from '../forms/form.ts';
import { cellsOf } from '../forms/read/table-answer.ts';
import { withoutBullet } from '../forms/read/typed-values.ts';
import type { Typed } from '../forms/read/write-body.ts';
import { BLANK_ROWS, type Block, type PrintedDocument } from '../letters/document.ts';
import type { Language, Text } from '../text.ts';
import { WRITTEN_KINDS } from '../writing/draft.ts';
import { stepsOf } from '../writing/screens.ts';

/** Whether a form can be filled in on paper: a paper that is pasted whole has no boxes. */
export const hasSheet = ({ id }: Pick<Form, 'id'>): boolean => id !== 'paste';

/**
 * Returns a form as a sheet to be filled in by hand or in Word, in the order of its boxes, with what is filled in already; `typed` by the
 * headings of the boxes, `about` a line of what the sheet is about (`aboutProject`). Labels are the headings by which a filled sheet is read back (`readSheet`).
 */
export function sheetOf(
  form: Form,
  typed: ReadonlyMap<string, Typed>,
  lang: Language,
  about?: string,
): PrintedDocument {
  return {
    title: form.name[lang],
    numberLine: null,
    date: WORDS.date[lang],
    to: [],
    from: [],
    blocks: [
      ...(about === undefined ? [] : [{ is: 'paragraph' as const, text: about }]),
      ...sectionsOf(form).flatMap(({ title, boxes }) => [
        ...(title ? [{ is: 'heading' as const, text: title[lang] }] : []),
        ...boxes.map((box) => blockOf(box, typed.get(box.heading) ?? '', lang)),
      ]),
    ],
    contact: [],
  };
}

interface Section {
  readonly title: Text | null;
  readonly boxes: readonly Box[];
}

/** The seven items of a proposal, and the parts of a report, have names; what the office fills in stands at the end of every sheet. */
function sectionsOf(form: Form): readonly Section[] {
  const named = WRITTEN_KINDS.some((kind) => form.kinds.includes(kind));
  const own = form.boxes.filter((box) => !isOffice(box));
  const sections: readonly Section[] = named ? stepsOf(form) : [{ title: null, boxes: own }];
  // What no part asks for is asked at the counter: who received the paper, how a side gave its word.
  const asked = new Set(sections.flatMap(({ boxes }) => boxes));
  const office = form.boxes.filter((box) => !asked.has(box));
  return office.length === 0 ? sections : [...sections, { title: WORDS.office, boxes: office }];
}

/** Who received a paper for somebody, and when. */
export const isOffice = ({ target }: Pick<Box, 'target'>): boolean =>
  target.is === 'field' && target.field.startsWith('onBehalf.');

function blockOf(box: Box, typed: Typed, lang: Language): Block {
  const { entry, columns, heading, label } = box;
  // In Japanese, headings are what is read back; where two labels are alike they differ.
  const asked = { label: lang === 'ja' ? heading : label[lang], help: box.help[lang] };
  if (entry === 'table') {
    const rows = String(typed)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => cellsOf(withoutBullet(line), columns.length));
    const blank = Array.from({ length: Math.max(1, BLANK_ROWS - rows.length) }, () => columns.map(() => ''));
    return {
      is: 'grid',
      ...asked,
      columns: columns.map((column) => column.label[lang]),
      rows: [...rows, ...blank],
    };
  }
  const picked = typeof typed === 'string' ? [typed] : typed;
  // One of many, such as the sections of a city, is written down: nobody looks through a page of boxes to tick.
  const isWritten = entry === 'choice' && box.choices.length > MOST_TO_TICK;
  return {
    is: 'box',
    ...asked,
    choices: (isWritten ? [] : choicesOf(box, picked)).map((choice) => ({
      label: choice.label[lang],
      ticked: picked.includes(choice.label.ja),
    })),
    room: entry === 'prose' || entry === 'list' ? 'text' : 'line',
    answer: box.choices.length > 0 && !isWritten ? '' : picked.join('\n'),
  };
}

/** So many choices stand on paper to be ticked. */
const MOST_TO_TICK = 8;

/** Choices of another day stand on a sheet only where they were picked. */
const choicesOf = ({ choices, formerChoices }: Box, picked: readonly string[]): Box['choices'] => {
  const former = formerChoices.filter(({ label }) => picked.includes(label.ja));
  return former.length > 0 ? former : choices;
};

/** The line that says which project a sheet is about. */
export const aboutProject = (title: string, lang: Language): string =>
  ({ ja: `事業の名称：${title}`, en: `Project: ${title}` })[lang];

const WORDS = {
  date: { ja: '提出日　　　　年　　月　　日', en: 'Date: ____________' },
  office: { ja: '受付欄（市の窓口で記入します）', en: 'For the office' },
} satisfies Record<string, Text>;
