import type { Box, Form } from '../forms/form.ts';
import { printCells } from '../forms/read/table-answer.ts';
import { chosen } from '../forms/read/typed-values.ts';
import type { Typed } from '../forms/read/write-body.ts';
import { nfkc } from '../compose.ts';
import type { Text } from '../text.ts';
import type { Block } from '../letters/document.ts';
import { aboutProject, sheetOf } from './sheet.ts';
import { tickOf } from './ticks.ts';
import { bracketed } from './workbook.ts';

/** One cell or line of a file with words in it, and where it stands, as its program shows the place: `B5`. */
export interface Written {
  readonly text: string;
  readonly at: Text;
}

/** What stands beside one label of a sheet: rows of cells. Empty cells keep their places. */
export interface Entry {
  readonly label: Written;
  readonly rows: readonly (readonly Written[])[];
}

/** The words of a file, wherever they stand: beside a label, or anywhere else. */
export interface SheetText {
  readonly entries: readonly Entry[];
  readonly loose: readonly Written[];
}

/** A sheet as it was filled in. */
export interface FilledSheet {
  readonly form: Form;
  /** By the headings of the boxes. */
  readonly typed: ReadonlyMap<string, Typed>;
  readonly read: readonly { readonly heading: string; readonly at: Text }[];
  /** Words that no box took, with the place and the reason. Nothing else is left out. */
  readonly left: readonly { readonly written: Written; readonly why: Text }[];
}

/**
 * Reads a filled-in sheet by its labels: the form most of whose headings stand there. Every word of the file is in a box or among those
 * that are left. Null where no form is to be seen. `titles` are those of projects, which a sheet may bear above its boxes.
 */
export function readSheet(
  text: SheetText,
  forms: readonly Form[],
  titles: readonly string[] = [],
): FilledSheet | null {
  const form = formOf(text, forms);
  if (!form) return null;
  const typed = new Map<string, Typed>();
  const read: { heading: string; at: Text }[] = [];
  const left: { written: Written; why: Text }[] = [];
  const ours = new Set([...wordsOfForm(form), ...titles.map((title) => aboutProject(title, 'ja'))].map(fold));
  for (const { label, rows } of text.entries) {
    const box = boxNamed(form, label.text);
    const cells = rows.flat().filter((cell) => cell.text.trim() !== '');
    if (!box) {
      const strays = [label, ...cells].filter(
        (cell) => cell.text.trim() !== '' && !ours.has(fold(cell.text)),
      );
      left.push(...strays.map((written) => ({ written, why: NO_LABEL })));
      continue;
    }
    if (typed.has(box.heading)) {
      left.push(...cells.map((written) => ({ written, why: TWICE })));
      continue;
    }
    const answer = answerIn(box, rows);
    left.push(...answer.left);
    typed.set(box.heading, answer.typed);
    if (answer.typed.length > 0) read.push({ heading: box.heading, at: cells[0]?.at ?? label.at });
  }
  const loose = text.loose.filter((one) => one.text.trim() !== '' && !ours.has(fold(one.text)));
  return { form, typed, read, left: [...left, ...loose.map((written) => ({ written, why: OUTSIDE }))] };
}

const fold = (text: string): string => nfkc(text).replace(/\s+/g, '');

const boxNamed = ({ boxes }: Form, label: string): Box | undefined =>
  boxes.find(({ heading, formerly }) => [heading, ...formerly].some((name) => fold(name) === fold(label)));

/** The form most of whose headings stand there; of those that are alike the one that asks for least beside them. */
function formOf({ entries }: SheetText, forms: readonly Form[]): Form | null {
  const labels = new Set(entries.map(({ label }) => fold(label.text)));
  const matches = forms.map((form) => ({
    form,
    count: form.boxes.filter(({ heading }) => labels.has(fold(heading))).length,
  }));
  const [best] = matches
    .filter(({ form, count }) => count * 2 > form.boxes.length)
    .toSorted((a, b) => b.count - a.count || a.form.boxes.length - b.form.boxes.length);
  return best?.form ?? null;
}

/** Words of the sheet itself, which nobody filled in. */
function wordsOfForm(form: Form): string[] {
  const { title, date, blocks } = sheetOf(form, new Map(), 'ja');
  return [title, bracketed(title), date ?? '', ...blocks.flatMap(ownWords)];
}

function ownWords(block: Block): string[] {
  if (block.is === 'heading') return [block.text, bracketed(block.text)];
  return block.is === 'box' || block.is === 'grid' ? [block.label, block.help] : [];
}

interface Answer {
  readonly typed: Typed;
  readonly left: FilledSheet['left'];
}

function answerIn(box: Box, rows: Entry['rows']): Answer {
  if (box.entry === 'table') return tableIn(box, rows);
  const isHelp = ({ text }: Written) => fold(text) === fold(box.help.ja);
  const lines = rows.flatMap((row) => row.slice(0, 1));
  const beside = rows.flatMap((row) => row.slice(1)).filter((one) => one.text.trim() !== '' && !isHelp(one));
  const left = beside.map((written) => ({ written, why: BESIDE }));
  if (box.choices.length === 0) return { typed: trimmed(lines.map(({ text }) => text)), left };
  const picked: string[] = [];
  for (const line of lines.flatMap(splitLines)) {
    const { state, label } = tickOf(line.text);
    if (label === '' && state === 'bare') continue;
    const choice = chosen(label, [...box.choices, ...box.formerChoices]);
    if (!choice) left.push({ written: line, why: NOT_OFFERED(box) });
    else if (state !== 'open') picked.push(choice.label.ja);
  }
  if (box.entry !== 'choice') return { typed: picked, left };
  if (picked.length < 2) return { typed: picked[0] ?? '', left };
  return {
    typed: '',
    left: [
      ...left,
      ...lines
        .flatMap(splitLines)
        .filter(({ text }) => tickOf(text).state !== 'open' && text.trim() !== '')
        .map((written) => ({ written, why: ONE_ONLY })),
    ],
  };
}

const splitLines = ({ text, at }: Written): Written[] => text.split('\n').map((line) => ({ text: line, at }));

/** Lines without the empty ones around them. */
const trimmed = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();

function tableIn(box: Box, rows: Entry['rows']): Answer {
  const { columns } = box;
  const typed: string[] = [];
  const left: { written: Written; why: Text }[] = [];
  for (const row of rows) {
    const texts = row.map(({ text }) => text.trim());
    if (texts.every((text) => text === '')) continue;
    if (columns.every(({ label }, at) => fold(texts[at] ?? '') === fold(label.ja))) continue;
    if (texts.every((text) => text === '' || fold(text) === fold(box.help.ja))) continue;
    const over = row.slice(columns.length).filter(({ text }) => text.trim() !== '');
    left.push(...over.map((written) => ({ written, why: BESIDE })));
    if (over.length < texts.filter((text) => text !== '').length)
      typed.push(printCells(columns.map((_, at) => texts[at] ?? '')));
  }
  return { typed: typed.join('\n'), left };
}

const NO_LABEL: Text = {
  ja: '用紙の項目の名前でないため、どの欄か分かりませんでした。項目の名前を元に戻してください。',
  en: 'This is no label of the sheet. Put the label back as it was.',
};
const TWICE: Text = {
  ja: '同じ項目が前にもあります。一つにまとめてください。',
  en: 'The same label stands further up. Make one of the two.',
};
const OUTSIDE: Text = {
  ja: '欄の外に書かれています。用紙の欄に移すか、別にお伝えください。',
  en: 'It stands outside of the boxes. Move it into one, or pass it on otherwise.',
};
const BESIDE: Text = {
  ja: '回答の欄の外（右側）に書かれています。回答の欄に移してください。',
  en: 'It stands beside the room for the answer. Move it there.',
};
const NOT_OFFERED = (box: Box): Text => ({
  ja: `選ぶものの中にありません。選べるのは、${box.choices.map(({ label }) => `「${label.ja}」`).join('')}です。`,
  en: `This is no choice. Choices: ${box.choices.map(({ label }) => `"${label.en}"`).join(', ')}.`,
});
const ONE_ONLY: Text = {
  ja: '一つだけ選ぶ欄に、印が二つ以上あります。一つだけ残してください。',
  en: 'More than one is ticked where one is to be chosen. Leave one.',
};
