import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { Block, applyEdits, mapOf, pairOf, type Edit } from './edits.ts';

/** Days and lengths of time that format 2 asks for: a city looks at them after the migration. Each with its clause. */
const DEADLINES: readonly (readonly [key: string, value: string])[] = [
  ['opinionWithin', '{ days: 14, dayOff: next, clause: C12 }'],
  ['consultationWithin', '{ days: 7, dayOff: next, clause: C07 }'],
  ['enterWithin', '{ days: 7, dayOff: next, clause: C13 }'],
  ['evaluateWithin', '{ days: 14, dayOff: next, clause: C24 }'],
];

/**
 * Returns the text of a programme of format 1 in format 2; a text that is in format 2 already, or that is no programme, as
 * it is. Only what differs is written anew: remarks, order and line ends stay.
 */
export function programmeInFormat2(text: string): string {
  let made = text;
  for (const step of [deadlines, seats, posts, contacts, withoutYearStart, format]) {
    const block = new Block(made, 0, made.length);
    if (block.root) made = applyEdits(made, step(block, block.root));
  }
  return made;
}

function format(block: Block, root: YAMLMap): readonly Edit[] {
  const node = pairOf(root, 'recordFormat')?.value;
  return isScalar(node) && String(node.value) === '1' ? [block.replace(node, '2')] : [];
}

function deadlines(block: Block, root: YAMLMap): readonly Edit[] {
  const map = mapOf(root, 'deadlines');
  const last = map?.items.at(-1);
  if (!map || !last) return [];
  const missing = DEADLINES.filter(([key]) => !pairOf(map, key));
  if (missing.length === 0) return [];
  const lines = missing.map(([key, value]) => `${key}: ${value}`);
  return [block.insertAfter(map, last, lines, lines.join(', '))];
}

/** The seats of each step stood below `steps`, which says now which steps there are; format 1 had both. */
function seats(block: Block, root: YAMLMap): readonly Edit[] {
  const pair = pairOf(root, 'steps');
  if (!pair || !isMap(pair.value)) return [];
  return [
    block.rename(pair, root.flow === true ? 'steps: [1, 2], balance' : `steps: [1, 2]${block.end}balance`),
  ];
}

/** `step1Posts` and `step2Posts` become the two entries of `posts`, each with the remarks above it. */
function posts(block: Block, root: YAMLMap): readonly Edit[] {
  const old = [pairOf(root, 'step1Posts'), pairOf(root, 'step2Posts')];
  const found = old.flatMap((pair, index) => (pair ? [{ pair, name: `'${index + 1}'` }] : []));
  const [first, second] = found;
  if (!first || pairOf(root, 'posts')) return [];
  if (root.flow === true) {
    const entries = found.map(({ pair, name }) => `${name}: ${block.source(pair.value as Node)}`);
    const removed = second ? [block.remove(root, second.pair)] : [];
    return [
      block.rename(first.pair, 'posts'),
      block.replace(first.pair.value as Node, `{ ${entries.join(', ')} }`),
      ...removed,
    ];
  }
  const blocks = found.map(({ pair, name }) => ({
    lines: block.lines(pair),
    inner: within(block, pair, name),
  }));
  const [here, there] = blocks;
  if (!here) return [];
  const put = `${block.margin(first.pair)}posts:${block.end}${blocks.map(({ inner }) => inner).join('')}`;
  const isFirst = !there || here.lines.from < there.lines.from;
  const edit = ({ from, until }: Edit, text: string): Edit => ({ from, until, text });
  if (!there) return [edit(here.lines, put)];
  const [kept, gone] = isFirst ? [here.lines, there.lines] : [there.lines, here.lines];
  return [edit(kept, put), edit(block.withBlankBefore(gone), '')];
}

/** Returns the lines of a pair under another name, two further in. */
function within(block: Block, pair: Pair, name: string): string {
  const renamed = block.rename(pair, name);
  const { from, text } = block.lines(pair);
  const moved = applyEdits(text, [{ ...renamed, from: renamed.from - from, until: renamed.until - from }]);
  const lines = moved.endsWith('\n') ? moved : moved + block.end;
  return lines.replace(/^(?=[^\r\n])/gm, '  ');
}

/** What the public may know of an office had one list; each has a name of its own now. */
function contacts(block: Block, root: YAMLMap): readonly Edit[] {
  const offices = pairOf(root, 'offices')?.value;
  if (!isSeq(offices)) return [];
  return offices.items.flatMap((office) => {
    const pair = isMap(office) ? pairOf(office, 'contacts') : undefined;
    const list = pair?.value;
    if (!pair || !isSeq(list)) return [];
    const items = list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
    const contact = contactOf(items);
    if (!contact) return [];
    return [block.rename(pair, 'contact'), block.replace(list, contact)];
  });
}

/** Returns a contact as YAML; null where two of a kind, of which only one has a place, want a person to choose. */
function contactOf(items: readonly string[]): string | null {
  const kinds = {
    mail: [] as string[],
    form: [] as string[],
    telephone: [] as string[],
    address: [] as string[],
  };
  for (const item of items) kinds[kindOf(item)].push(item);
  const { mail, form, telephone, address } = kinds;
  if (mail.length > 1 || form.length > 1) return null;
  const entries = Object.entries({ address, telephone, mail, form }).flatMap(([key, values]) =>
    values.length === 0 ? [] : [`${key}: '${values.join('、').replaceAll("'", "''")}'`],
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function kindOf(item: string): 'mail' | 'form' | 'telephone' | 'address' {
  if (/^[^\s@]+@[^\s@]+$/.test(item)) return 'mail';
  if (/^https?:\/\//.test(item)) return 'form';
  return /\d{2,4}[-－（(]?\d{2,4}[-－）)]?\d{3,4}/.test(item.normalize('NFKC')) ? 'telephone' : 'address';
}

/** A Japanese municipality's year begins on 1 April: the key said nothing. */
function withoutYearStart(block: Block, root: YAMLMap): readonly Edit[] {
  const pair = pairOf(root, 'fiscalYearStart');
  return pair ? [block.remove(root, pair)] : [];
}
