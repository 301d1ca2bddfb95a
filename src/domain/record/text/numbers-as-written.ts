import { dayFromJapanese } from '../../programme/era.ts';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const TEN_THOUSANDS = /^((?:0|[1-9]\d*)(?:\.\d+)?)万$/;

/** What may stand after a number without changing it. */
const UNITS = { yen: /円$/, fiscalYear: /年度?$/, integer: /[人名]$/, number: null } as const;

export type NumberKind = keyof typeof UNITS;

/** A number as computers write it, or null: `120000`, `-3.5`. No leading zeros: `007` is no number but a text. */
export function plainNumber(text: string): number | null {
  if (!PLAIN.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/**
 * A number as people write it, or null where it can be read in more than one way: full-width digits, commas
 * at thousands, `円` and `¥`, `12万円`, `令和8年度` for a fiscal year, `28人` for a count.
 */
export function numberAsWritten(text: string, kind: NumberKind): number | null {
  const narrow = text
    .normalize('NFKC')
    .trim()
    .replace(/^\u2212/, '-');
  const unit = UNITS[kind];
  let bare = unit ? narrow.replace(unit, '').trimEnd() : narrow;
  if (kind === 'yen') bare = bare.replace(/^¥\s*/, '');
  if (kind === 'fiscalYear') bare = westernYear(bare);
  const tens = kind === 'yen' ? TEN_THOUSANDS.exec(bare)?.[1] : undefined;
  if (tens !== undefined) return wholeTenThousands(tens);
  return plainNumber(GROUPED.test(bare) ? bare.replaceAll(',', '') : bare);
}

/** Moves the point four places by text, so that 1.2万 is 12000 and not nearly so. */
function wholeTenThousands(text: string): number | null {
  const [whole = '', part = ''] = text.split('.');
  return part.length <= 4 ? Number(whole + part.padEnd(4, '0')) : null;
}

function westernYear(text: string): string {
  return dayFromJapanese(`${text}年4月1日`)?.slice(0, 4) ?? text;
}
