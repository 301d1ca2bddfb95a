import { isScalar, type Node, type YAMLMap } from 'yaml';
import type { IsoDate } from '../dates/iso-date.ts';
import type { ProjectKind } from '../record/kinds/index.ts';
import { splitFrontmatter } from '../record/text/front-matter.ts';
import { Block, applyEdits, mapOf, pairOf, type Edit } from './edits.ts';

/** Returns the day by which a section answers that was asked on a day; null where no programme says. */
export type OpinionDue = (requestedOn: IsoDate) => IsoDate | null;

/**
 * Returns the text of a paper of format 1 in format 2; one that is in format 2 already, or that cannot be read, as it is.
 * What a reader of format 1 did not ask for is nowhere made up: how somebody agreed is `unrecorded`.
 */
export function paperInFormat2(kind: ProjectKind, text: string, opinionDue: OpinionDue): string {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const parts = splitFrontmatter(text.slice(mark));
  const step = STEPS[kind];
  if (!parts || !step) return text;
  const from = mark + parts.headAt;
  const block = new Block(text, from, from + parts.head.length);
  return block.root ? applyEdits(text, step(block, block.root, opinionDue)) : text;
}

type Migration = (block: Block, root: YAMLMap, opinionDue: OpinionDue) => readonly Edit[];

const STEPS: Partial<Record<ProjectKind, Migration>> = {
  proposal: receipt,
  opinion: dueDay,
  plan: (block, root) => agreedBy(block, root, null),
  agreement: concluded,
  amendment: (block, root) => {
    const pair = pairOf(root, 'concludedOn');
    const day = block.value(root, 'concludedOn');
    if (!pair || day === null) return [];
    if (!mapOf(root, 'agreedBy')) return concluded(block, root);
    return [block.remove(root, pair), ...agreedBy(block, root, day)];
  },
  report: judged,
};

const word = (day: string): string => `{ on: ${day}, means: unrecorded }`;

const SIDES = ['npo', 'city'] as const;

/** A day on behalf is the own date; another one that says something else stays, for a person to look at. */
function receipt(block: Block, root: YAMLMap): readonly Edit[] {
  const pair = pairOf(root, 'receivedOn');
  const own = block.value(root, 'receivedOn');
  const isSame = own !== null && own === block.value(mapOf(root, 'onBehalf'), 'receivedOn');
  return pair && isSame ? [block.remove(root, pair)] : [];
}

function dueDay(block: Block, root: YAMLMap, opinionDue: OpinionDue): readonly Edit[] {
  const asked = pairOf(root, 'requestedOn');
  const day = dayIn(block.value(root, 'requestedOn'));
  const due = asked && day !== null && !pairOf(root, 'due') ? opinionDue(day) : null;
  return asked && due !== null ? [block.insertAfter(root, asked, [`due: ${due}`], `due: ${due}`)] : [];
}

/**
 * The days on which the sides agreed. An amendment counted from its conclusion: that is the day of whoever agreed last, and
 * nobody agreed later.
 */
function agreedBy(block: Block, root: YAMLMap, concludedOn: string | null): readonly Edit[] {
  const [pair, map] = [pairOf(root, 'agreedBy'), mapOf(root, 'agreedBy')];
  if (!pair || !map) return [];
  const days = SIDES.flatMap((side) => {
    const node = pairOf(map, side)?.value;
    return isScalar(node) ? [{ side, node, day: block.source(node), plain: String(node.value) }] : [];
  });
  const latest = days
    .map(({ plain }) => plain)
    .sort()
    .at(-1);
  const last = days.findLast(({ plain }) => plain === latest)?.side;
  return [
    block.rename(pair, 'agreed'),
    ...days.map(({ side, node, day, plain }) => {
      const isMoved = concludedOn !== null && (side === last || plain > concludedOn);
      return block.replace(node as Node, word(isMoved ? concludedOn : day));
    }),
  ];
}

function concluded(block: Block, root: YAMLMap): readonly Edit[] {
  const pair = pairOf(root, 'concludedOn');
  if (!pair || !isScalar(pair.value)) return [];
  const day = block.source(pair.value as Node);
  return [
    block.exchange(
      root,
      pair,
      'agreed',
      SIDES.map((side) => `${side}: ${word(day)}`),
    ),
  ];
}

/** Both sides had judged in the report, or it could not be read. */
function judged(block: Block, root: YAMLMap): readonly Edit[] {
  const day = dayIn(block.value(root, 'submittedAt'));
  const after = pairOf(root, 'results') ?? pairOf(root, 'submittedAt');
  if (!after || day === null || pairOf(root, 'judged')) return [];
  const words = SIDES.map((side) => `${side}: ${word(day)}`);
  return [
    block.insertAfter(
      root,
      after,
      ['judged:', ...words.map((one) => `  ${one}`)],
      `judged: { ${words.join(', ')} }`,
    ),
  ];
}

/** The day of a date or a time as papers write it; null where it is written otherwise, for a person to look at. */
const dayIn = (text: string | null): IsoDate | null =>
  /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(text?.normalize('NFKC') ?? '')?.[1] ?? null;
