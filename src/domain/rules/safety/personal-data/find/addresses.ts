import { eachMatch, type Span, spansOf } from '../../spans.ts';
import { HYPHEN, LINK } from './signs.ts';

const SIGNS = '〇一二三四五六七八九';
const EVERY_HYPHEN = new RegExp(HYPHEN, 'g');

/** Returns how addresses are compared: from the town on, numbers joined by hyphens. 鎌倉市御成町十八番十号 is `御成町18-10`. */
export function placeOf(text: string): string {
  return text
    .replace(/[〇一二三四五六七八九十百]+(?=丁目|番|号|の|$)/g, (number) => String(valueOf(number)))
    .replace(/^.*[都道府県市区郡]/, '')
    .replace(/\s/g, '')
    .replace(/丁目|番地?の?|の(?=\d)/g, '-')
    .replace(EVERY_HYPHEN, '-')
    .replace(/-?号?$/, '');
}

/** Returns the value of a number in kanji, up to 999: 二十五 or 二五. */
function valueOf(number: string): number {
  let [whole, last] = [0, 0];
  for (const sign of number) {
    if (sign === '十' || sign === '百') [whole, last] = [whole + (last || 1) * (sign === '十' ? 10 : 100), 0];
    else last = last * 10 + SIGNS.indexOf(sign);
  }
  return whole + last;
}

/** Chinese characters and the small signs in names of places: 由比ガ浜, 茅ヶ崎, 山ノ内. */
const HAN = '一-鿿㐀-䶿々〆ヵヶケガノツが';

const FIRST = '[0-9〇一二三四五六七八九十百]';
const REST = '(?:[0-9]{0,4}|[〇一二三四五六七八九十百]{0,4})';
const N = `${FIRST}${REST}`;

/**
 * The ways in which the numbers of a Japanese address are written. Whether they are one, the name before them
 * says: so the search goes from number to number, and only those behind a Chinese character are looked at.
 */
const NUMBERS = new RegExp(
  `${FIRST}(?<=[${HAN} |\\nの]${FIRST})${REST}(?:` +
    [
      `丁目(?:[ |\\n]{0,3}|${HYPHEN})${N}(?:番地?|${HYPHEN}|の|号)(?:[ ]?(?:${HYPHEN}|の)?${N}(?:${HYPHEN}${N})*)?号?`,
      `番(?:地(?![区帯点域方])(?:(?:${HYPHEN}|の)?${N}号?)?|${N}号(?![車室])|の${N}(?![ヶか番つ]))`,
      `(?<plot>番${N})(?![0-9]|[番号人日目回組枚室車ヶか])`,
      `(?<hyphens>${HYPHEN}${N}(?:${HYPHEN}${N}){0,2}|の${N}の${N}|/${N}/${N})(?![0-9A-Za-z_/]|${HYPHEN})`,
    ].join('|') +
    ')',
  'g',
);

/** The name right before the numbers, as far as it can belong to a place. */
const NAME = new RegExp(`[${HAN}]{1,16}(?:[ ]?|[ ]?[|\\n][ ]?|の)$`);

/** What may part a name from its numbers only where the name says that it is a town: a line's end, a bar of a table. */
const APART = /[|\n]/;
const TOWN = new RegExp(`[町村字]$|[${HAN}][市区町村][${HAN}]{1,8}$`);

/** In a name: a prefecture, city, ward, town or village that itself has a name. */
const MUNICIPAL = new RegExp(`[${HAN}][都道府県市区町村郡字][${HAN}]{0,8}$`);

/** Words before numbers that are no places: 別紙1-2-3, 会議室2-1, 令和8-9. */
const NO_PLACE =
  /(?:第|室|号|表|図|式|紙|料|題|案|目|積|額|価|値|数|量|比|答|書|録|順|票|様|条|項|章|節|科|程|区|分|班|組|会|課|部|係|度|和|成|年|生|番|問|版|巻|頁|回|級|期|月|日|時|約|計|全|各|市民|材|棟|館|階|車|率|点|対|前|後|内|別|例|欄|券|札)$/;

/** A day of the calendar; and no house has a number that begins with 0. */
const NO_HOUSE = /^(?:0|(?:[0-9]{4}[-](?:0[1-9]|1[0-2])[-]))/;

/** Counters and units: what stands behind the numbers of an address is none of them. */
const UNIT =
  /^[ ]?(?:[年月日時分人名組台枚本件円度%割歳才章節項点級版刷巻話倍団戸棟世周回個匹頭杯冊着週間材番位面順区]|工区|の順|[かカヵヶケ][所月]|メートル|m|km|kg)/;

/** How far the words before and after the numbers are looked at. */
const REACH = 18;

const HOUSES = 'ハイツ|コーポ|マンション|アパート|メゾン|ハイム|レジデンス|パレス|ヴィラ|シャトー';
const ROOM = '(?:[0-9]{3,4}|[〇一二三四五六七八九]{3})';
const FLAT = new RegExp(
  `(?:${HOUSES})[一-鿿ァ-ヶー々]{0,8}?[ ]?(?:[0-9]{1,2}階)?${ROOM}(?![0-9,.])|(?:荘|団地|寮|住宅|棟)[ ]?${ROOM}(?=号室)`,
  'g',
);

/** A bare number behind a town counts only where the text itself says that it is an address. */
const NAMED = new RegExp(
  `(?:住所|居所|所在地)${LINK}[${HAN}]{1,8}[市区町村郡][${HAN}]{1,8}[0-9]{1,5}(?![0-9])`,
  'g',
);

/** The whole of a city's name, a place in it and a number: 「鎌倉市岩瀬1234」; not 「鎌倉市民1000人」 nor 「鎌倉市条例第12号」. */
const BARE = new RegExp(
  `[${HAN}]{1,4}[市区](?![内民制立役長議営有道場街域外側職費界政条規告予補要]|[0-9])[${HAN}]{1,6}(?<!(?:第|約|計|全|各|年|度|口|数|号|校|園|院|課|部|室|会|館|局|所|費|額|平|令|昭|成|和|線|道|地|内|後|前|対|約))[ ]?(?:[1-9][0-9]{1,4}|[1-9](?=[にへ、。](?![0-9])))(?![0-9,.:/~-]|[ ]?[一-鿿ァ-ヶーA-Za-z%])`,
  'g',
);

/** What every match of `BARE` has in it, and most texts have nowhere; it begins with two signs instead of all Chinese ones. */
const MAY_BE_BARE = new RegExp(`[市区][${HAN}]{1,6}[ ]?[1-9]`);

const ENGLISH = /[0-9]{1,4}-[0-9]{1,3}(?:-[0-9]{1,4})? [A-Z][a-z]+(?:-[a-z]+)?, ?[A-Z][a-z]+/g;

/** Returns where a folded text has what looks like the address of a house or a flat. A town without numbers is none. */
export function addressesIn(text: string): Span[] {
  const spans = spansOf(ENGLISH, text);
  eachMatch(NUMBERS, text, (match, end) => {
    const length = lengthOfName(match, text, end);
    if (length > 0) spans.push({ start: match.index - length, end });
  });
  const behindName = [...spansOf(FLAT, text), ...spansOf(NAMED, text)].filter(
    (span) => !UNIT.test(text.slice(span.end, span.end + REACH)),
  );
  if (MAY_BE_BARE.test(text))
    eachMatch(BARE, text, (match, end) => {
      if (!UNIT.test(text.slice(end, end + REACH))) spans.push({ start: match.index, end });
    });
  return [...spans, ...behindName];
}

/** Returns how much of what stands before the numbers is the name that makes them an address; 0 when they are none. */
function lengthOfName(match: RegExpExecArray, text: string, end: number): number {
  const found = NAME.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0] ?? '';
  const name = found.replace(/[ |\n]+$|の$/, '');
  if (name === '' || (APART.test(found) && !TOWN.test(name))) return 0;
  // 「腰越の1234番1」: behind の only the number of a plot of land, which is long, or 「潮見町の1の2の3」.
  if (found.endsWith('の') && !PLOT.test(match[0]) && !(TOWN.test(name) && /^[0-9]+の/.test(match[0])))
    return 0;
  if (/丁目|番地/.test(match[0])) return found.length;
  if (NO_PLACE.test(name)) return 0;
  if (match.groups?.['plot'] !== undefined && !/^[0-9]{2,4}番/.test(match[0]) && !TOWN.test(name)) return 0;
  const hyphens = match.groups?.['hyphens'];
  if (hyphens === undefined) return found.length;
  if (hyphens.startsWith('/') && !TOWN.test(name)) return 0;
  if (NO_HOUSE.test(match[0]) || UNIT.test(text.slice(end, end + REACH))) return 0;
  return (hyphens.match(EVERY_HYPHEN) ?? []).length !== 1 || MUNICIPAL.test(name) ? found.length : 0;
}

const PLOT = /^(?:[0-9]{2,4}|[〇一二三四五六七八九十百]{2,})番(?:地|[0-9〇一二三四五六七八九十]|の[0-9])/;
