import { folded } from '../../../domain/search/fold.ts';
import type { Query, Word } from '../../../domain/search/query.ts';
import type { Table, UnitKind } from '../search-table.ts';

/** What was found for each unit: 0 for nothing, 1 for a hit, 2 for one in its title. */
type Hits = Uint8Array;

/** What is known of a question before its answers are put in order. */
export interface Asked extends Query {
  /** The whole question, folded. */
  readonly query: string;
  /** For each word, in any of its spellings. */
  readonly exact: readonly Hits[];
  /** For each part: in its spellings, by related words, and but for one letter. */
  readonly loose: readonly { readonly own: Hits; readonly related: Hits; readonly slips: Hits }[];
  /** For each word, but for one letter; null for one that is found as it is. */
  readonly slips: readonly (Hits | null)[];
  /** Length of each unit's folded title, with its border. */
  readonly titles: readonly number[];
}

/** The answers: for each unit how well it answers, 0 for not at all. */
export interface Found {
  readonly scores: Float32Array;
  /** Words to mark in the text, folded. */
  readonly marks: readonly string[];
  /** Whether the words stand nowhere as they were typed, in any spelling: what is shown is the nearest. */
  readonly isNear: boolean;
}

/** Tiers. What has the words as they are stands above what has their parts, and that above what has some of them. */
const EXACT = 1000;
const TOGETHER = 400;
const SOME = 300;

/** So few answers are added to. */
const FEW = 3;

const IN_TITLE = 200;
const WHOLE_TITLE = 500;
/** A page that people mean by exactly these words stands above what only has them. */
const MEANT = 1300;
const MEANT_LEAST = 750;
/** From this share of a question on, the words by which people look for a page say that they mean it. */
const MEANT_FROM = 0.4;

/** Pages for people come before lists, these before papers, and the rules of the check last. */
const BY_KIND: Readonly<Record<UnitKind, number>> = {
  page: 60,
  place: 50,
  project: 30,
  term: 25,
  activity: 15,
  meeting: 10,
  rule: -300,
};

/** Puts in order what was found. Without a word every unit answers. */
export function rank(asked: Asked, table: Table): Found {
  const { words, exact, loose, slips } = asked;
  const size = table.ids.length;
  const scores = new Float32Array(size);
  if (words.length === 0) return { scores: scores.fill(1), marks: [], isNear: false };
  const kindOf = table.columns.kind.map(
    (kind) => table.facets.kind[Number(kind)]?.key as UnitKind | undefined,
  );
  const meant = meaning(asked, table);
  const rarity = loose.map(({ own, related, slips: near }) => {
    const count = own.reduce(
      (sum, hit, unit) => sum + Number(hit + (related[unit] ?? 0) + (near[unit] ?? 0) > 0),
      0,
    );
    return count === 0 ? 0 : Math.log(1 + size / count);
  });
  const most = rarity.reduce((sum, one) => sum + one, 0) || 1;
  const some = new Float32Array(size);
  for (let unit = 0; unit < size; unit += 1) {
    const hits = exact.map((own, place) => own[unit] || (slips[place]?.[unit] ?? 0) * 0.9);
    if (hits.every((hit) => hit > 0)) {
      const titles = hits.filter((hit) => hit > 1).length;
      const isWhole = words.length === 1 && hits[0] === 2 && isLength(asked.titles[unit], words[0]);
      scores[unit] = EXACT + titles * IN_TITLE + (isWhole ? WHOLE_TITLE : 0);
    }
    const fits = loose.map(({ own, related, slips: near }) =>
      own[unit] ? 1 : related[unit] ? 0.6 : near[unit] ? 0.5 : 0,
    );
    const inTitle = loose.filter(({ own, related }) => (own[unit] || related[unit]) === 2).length;
    if (fits.every((fit) => fit > 0))
      scores[unit] = Math.max(
        scores[unit] ?? 0,
        TOGETHER + sum(fits) * (100 / fits.length) + inTitle * (IN_TITLE / fits.length),
      );
    some[unit] = (sum(fits.map((fit, place) => fit * (rarity[place] ?? 0))) / most) * SOME + inTitle * 20;
  }
  const isNear = !exact.every((own) => own.some(Boolean));
  // Some of the words are an answer only where little has them all.
  const isLittle = scores.filter((score) => score > 0).length < FEW;
  for (let unit = 0; unit < size; unit += 1) {
    const bonus = meant[unit] ?? 0;
    const own = scores[unit] || (isLittle ? (some[unit] ?? 0) : 0);
    if (own === 0 && bonus === 0) continue;
    const kind = kindOf[unit];
    scores[unit] = Math.max(1, own + bonus + (kind ? BY_KIND[kind] : 0));
  }
  return { scores, marks: marksOf(asked), isNear };
}

/** Whether a title of this length, with the border at its end, is the word itself. */
const isLength = (length: number | undefined, word: Word | undefined): boolean =>
  word?.spellings.some((one) => one.length + 1 === length) ?? false;

/** For each unit how surely people mean it who type this. */
function meaning({ query, parts, words }: Asked, table: Table): Float32Array {
  const told = parts.length > 0 ? parts : words;
  const length = told.reduce((total, { spellings: [own = ''] }) => total + own.length, 0);
  const text = ` ${query} `;
  const meant = new Float32Array(table.ids.length);
  const said = new Map<number, string[]>();
  for (const [word, units] of table.intents)
    if (stands(word, text)) for (const unit of units) said.set(unit, [...(said.get(unit) ?? []), word]);
  for (const [unit, own] of said) {
    const share = Math.min(1, lettersOf(own, text) / Math.max(1, length));
    meant[unit] = share < MEANT_FROM ? share * SOME : MEANT_LEAST + (MEANT - MEANT_LEAST) * share;
  }
  return meant;
}

/** How many letters of a text these words cover, the longest first; letters in two of them count once. */
function lettersOf(words: readonly string[], text: string): number {
  let left = text;
  for (const word of [...words].sort((a, b) => b.length - a.length))
    left = left.replaceAll(word, '\n'.repeat(word.length));
  return left.split('\n').length - 1;
}

/** Whether a word stands in a text; one in Latin letters as a whole. */
function stands(word: string, text: string): boolean {
  if (!/^[a-z]/.test(word)) return text.includes(word);
  return new RegExp(`(?<![a-z])${word.replace(/[^a-z0-9 ]/g, '.')}(?![a-z])`).test(text);
}

/** Those spellings that are the words themselves, then their parts and what is related to them. */
const marksOf = ({ words, parts }: Asked): string[] => [
  ...new Set(
    [...words, ...parts].flatMap(({ spellings, related }) => [...spellings, ...related]).map(folded),
  ),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
