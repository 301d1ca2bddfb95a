import { allowedFor } from '../../messages/expectations.ts';
import { fixOf, messageOf, type WrongValue } from '../../messages/wrong-value.ts';
import type { Expectation } from '../../record/problem.ts';
import { shortened } from '../../record/text/zod-issues.ts';
import type { FieldDescription } from '../../schema/field.ts';
import type { Text } from '../../text.ts';
import type { Box, Choice, Column, FormFault, FormProblem } from '../form.ts';

/** A place in a filled-in form: a box, a row of its table, a cell of that row. */
export interface Position {
  readonly box: Box;
  /** 1-based line of the body. */
  readonly line: number;
  /** From 0. */
  readonly row?: number;
  readonly column?: Column;
}

/** Returns what people call a place: 「収支予算」の2行目の「金額（円）」. */
export function nameOf({ box, row, column }: Position): Text {
  const steps: Text[] = [{ ja: `「${box.heading}」`, en: `"${box.label.en}"` }];
  if (row !== undefined) steps.push({ ja: `${row + 1}行目`, en: `row ${row + 1}` });
  if (column) steps.push({ ja: `「${column.label.ja}」`, en: `"${column.label.en}"` });
  return {
    ja: steps.map(({ ja }) => ja).join('の'),
    en: steps
      .map(({ en }) => en)
      .reverse()
      .join(' of '),
  };
}

/** A problem at a place. */
export const problemAt = (
  { box, line, row, column }: Position,
  { message, allowed, fix, fault }: Pick<FormProblem, 'message' | 'allowed' | 'fix' | 'fault'>,
): FormProblem => ({
  heading: box.heading,
  line,
  ...(row !== undefined && column ? { row } : {}),
  message,
  ...(allowed ? { allowed } : {}),
  fix,
  ...(fault ? { fault } : {}),
});

/** Returns what is wrong, and in which cell where it is in one. */
const faultAt = <T extends FormFault>({ column }: Position, fault: T): T =>
  column ? { ...fault, column } : fault;

/** Says that a field cannot have its value, in the words of the check. */
export function wrongValue(
  place: Position,
  wrong: WrongValue,
  description: FieldDescription | undefined,
): FormProblem {
  const { found, expects, doubt } = wrong;
  const told = { ...wrong, found: found.as === 'text' ? { ...found, text: shortened(found.text) } : found };
  return problemAt(place, {
    message: messageOf(nameOf(place), told),
    allowed: allowedFor(expects, description),
    fix: fixOf(told, description),
    fault: faultAt(place, { is: 'wrong-value', found, expects, ...(doubt ? { doubt } : {}) }),
  });
}

/** Says that an answer is missing. */
export function notWritten(place: Position): FormProblem {
  const { box, column } = place;
  const name = nameOf(place);
  const fault = faultAt(place, { is: 'not-written' });
  if (column) {
    return problemAt(place, {
      message: { ja: `${name.ja}が書かれていません。`, en: `${name.en} is empty.` },
      fix: {
        ja: `その列に、「${column.example}」のように書いてください。`,
        en: `Fill in the cell, as in "${column.example}".`,
      },
      fault,
    });
  }
  const isTicked = box.entry === 'confirm';
  const isChosen = box.entry === 'choice' || box.entry === 'choices';
  return problemAt(place, {
    message: isTicked
      ? { ja: `${name.ja}に、印が付いていない項目があります。`, en: `Not every box of ${name.en} is ticked.` }
      : {
          ja: `${name.ja}が${isChosen ? '選ばれて' : '書かれて'}いません。`,
          en: `${name.en} is not answered.`,
        },
    allowed: allowedIn(box),
    fix: howToAnswer(box),
    fault,
  });
}

/** What a box may hold: its choices, or what its help says. */
export const allowedIn = (box: Box): Text =>
  box.choices.length > 0 && box.entry !== 'confirm' ? choicesInWords(box.choices) : box.help;

/** Returns how a box is answered by whoever edits the text of the issue. `ticks` are those of its choices that are not ticked. */
export function howToAnswer(box: Box, ticks: readonly Choice[] = box.choices): Text {
  const under = { ja: `見出し「### ${box.heading}」の下`, en: `under "### ${box.heading}"` };
  const example = box.example?.split('\n')[0];
  if (box.entry === 'confirm') {
    const named = ticks.length < box.choices.length && ticks.length > 0;
    return {
      ja: `内容を確かめて、${under.ja}の${named ? `${choicesInWords(ticks).ja}の` : ''}「- [ ]」を「- [x]」に変えてください。画面の四角を押しても、印が付きます。当てはまらないときは、印を付けずに、窓口にご相談ください。`,
      en: `Read it and make the "- [ ]" ${named ? `of ${choicesInWords(ticks).en} ` : ''}${under.en} a "- [x]"; a press on the square on the page does it, too. If it does not hold, leave it and ask the office.`,
    };
  }
  if (box.entry === 'choice' || box.entry === 'choices')
    return {
      ja: `選べるものの中から選び、${under.ja}に、その言葉のとおりに書いてください。例：「${box.choices[0]?.label.ja ?? ''}」`,
      en: `Choose one of those offered, and write it ${under.en} in the very words, as in "${box.choices[0]?.label.ja ?? ''}".`,
    };
  return {
    ja: `${under.ja}に書いてください。${example === undefined ? '' : `例：「${example}」`}`,
    en: `Write it ${under.en}${example === undefined ? '' : `, as in "${example}"`}.`,
  };
}

/** Says that a choice is not offered. */
export const notOffered = (place: Position, typed: string, choices: readonly Choice[]): FormProblem =>
  problemAt(place, {
    message: messageOf(nameOf(place), { found: { as: 'text', text: shortened(typed) }, expects: ONE_OF }),
    allowed: choicesInWords(choices),
    fix: {
      ja: '選べるものの中から選び、その言葉のとおりに書いてください。',
      en: 'Choose one of those offered, in the very words.',
    },
    fault: faultAt(place, { is: 'not-offered' }),
  });

const ONE_OF: Expectation = { kind: 'one-of', values: [] };

/** Choices by the words that people see: 「必要」、「不要」. */
const choicesInWords = (choices: readonly Choice[]): Text => ({
  ja: choices.map(({ label }) => `「${label.ja}」`).join('、'),
  en: choices.map(({ label }) => `"${label.ja}" (${label.en})`).join(', '),
});

/** More than one line where one belongs. */
export const oneLineOnly = (place: Position): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}に、二行以上書かれています。一行で書くところです。`,
      en: `${nameOf(place).en} has more than one line.`,
    },
    allowed: place.box.help,
    fix: { ja: '一行にまとめてください。', en: 'Write it on one line.' },
    fault: faultAt(place, { is: 'not-one-line' }),
  });

/** More lines than a list or a table may have. */
export const tooManyRows = (place: Position, found: number, most: number): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}が${found}行あります。${most}行まで書けます。`,
      en: `${nameOf(place).en} has ${found} lines; ${most} are allowed.`,
    },
    fix: { ja: 'まとめられる行をまとめてください。', en: 'Put together what belongs together.' },
    fault: { is: 'too-many-rows', most },
  });
