import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import { withCheckDigit } from '../programme/local-government-code.ts';
import { pagesAddress } from '../programme/site.ts';
import { PATTERNS } from '../schema/patterns.ts';
import type { Language, Text } from '../text.ts';
import { QUESTIONS, type Question, type QuestionKey } from './questions.ts';

/** A name with the short word by which papers call it. */
export interface Named {
  readonly key: string;
  readonly name: Text;
}

/** A guideline of the city with the question that it asks. */
export interface Guideline extends Named {
  readonly question: Text;
}

export interface Seats {
  readonly npo: number;
  readonly city: number;
}

/** All that a city says of itself before its first paper. */
export interface Answers {
  readonly city: Text;
  readonly code: string;
  readonly languages: readonly Language[];
  readonly year: FiscalYear;
  readonly system: Text;
  readonly council: Text;
  readonly secretariat: Named;
  readonly telephone: string | null;
  readonly mail: string | null;
  /** Null where the secretariat gives advice, too. */
  readonly consultation: Named | null;
  readonly sections: readonly Named[];
  /** Month and day. */
  readonly cutoff: readonly [number, number];
  readonly decision: readonly [number, number];
  readonly sittings: number;
  /** Null where there is one step: the decision. */
  readonly reviewSeats: Seats | null;
  readonly decisionSeats: Seats;
  /** As many as the city has more seats in the deciding sitting than in the reviewing one. */
  readonly directors: readonly Text[];
  readonly guidelines: readonly Guideline[];
  readonly themes: readonly Named[];
  readonly repository: string;
  readonly site: string;
}

/** An answer that cannot be taken: to which question, and what is wrong with it and allowed. */
export interface Fault {
  readonly key: string;
  readonly says: Text;
}

/** Answers as they are typed or stand in a file: a line or several, by the key of the question. */
export type Typed = Readonly<Record<string, readonly string[]>>;

type Read<T> = { readonly value: T } | { readonly fault: Text };
const read = <T>(value: T): Read<T> => ({ value });
const fault = (ja: string, en: string): Read<never> => ({ fault: { ja, en } });

/**
 * Reads the answers of a city; what was not answered takes what its question offers. Returns all faults at once where there is
 * one. The first fiscal year is that of `today` where none is named.
 */
export function readAnswers(typed: Typed, today: IsoDate): Answers | readonly Fault[] {
  const faults = Object.keys(typed).flatMap((key): Fault[] => (isKey(key) ? [] : [{ key, says: UNKNOWN }]));
  const all = <T>(key: QuestionKey, reader: (line: string, at: number) => Read<T>): readonly T[] =>
    linesOf(typed, key).flatMap((line, at) => {
      const found = reader(line, at);
      if ('value' in found) return [found.value];
      faults.push({ key, says: found.fault });
      return [];
    });
  const maybe = <T>(key: QuestionKey, reader: (line: string) => Read<T>): T | null =>
    all(key, reader)[0] ?? null;
  const one = <T>(key: QuestionKey, reader: (line: string) => Read<T>): T => {
    if (linesOf(typed, key).length === 0) faults.push({ key, says: unanswered(key) });
    // Where it is null a fault stands, and nobody gets the answers.
    return maybe(key, reader) as T;
  };
  const languages = all('languages', language);
  const text = textIn(languages);
  const repository = one('repository', address);
  const answers: Answers = {
    city: one('city', text),
    code: one('code', code),
    languages,
    year: maybe('year', numberFrom(2000)) ?? fiscalYearOf(today),
    system: one('system', text),
    council: one('council', text),
    secretariat: one('secretariat', named(text)),
    telephone: maybe('telephone', read),
    mail: maybe('mail', mail),
    consultation: maybe('consultation', named(text)),
    sections: all('sections', named(text)),
    cutoff: one('cutoff', monthAndDay),
    decision: one('decision', monthAndDay),
    sittings: one('sittings', numberFrom(1)),
    reviewSeats: maybe('reviewSeats', seats),
    decisionSeats: one('decisionSeats', seats),
    directors: all('directors', text),
    guidelines: all('guidelines', guideline(text)),
    themes: all('themes', named(text, 'theme')),
    repository,
    site: maybe('site', address) ?? (typeof repository === 'string' ? (pagesAddress(repository) ?? '') : ''),
  };
  if (answers.site === '' && faults.length === 0) faults.push({ key: 'site', says: unanswered('site') });
  if (faults.length === 0) faults.push(...directorsOf(answers));
  return faults.length > 0 ? faults : answers;
}

const isKey = (key: string): key is QuestionKey => Object.hasOwn(QUESTIONS, key);

function linesOf(typed: Typed, key: QuestionKey): readonly string[] {
  const said = (typed[key] ?? []).map((line) => line.trim()).filter((line) => line !== '');
  const { offers = [] }: Question = QUESTIONS[key];
  return said.length > 0 ? said : offers;
}

const UNKNOWN: Text = {
  ja: `この項目はありません。書ける項目: ${Object.keys(QUESTIONS).join('、')}`,
  en: `There is no such entry. Allowed: ${Object.keys(QUESTIONS).join(', ')}`,
};

const unanswered = (key: QuestionKey): Text => ({
  ja: `「${QUESTIONS[key].asks.ja}」の答えが要ります。例: ${QUESTIONS[key].example}`,
  en: `An answer is needed: ${QUESTIONS[key].asks.en}. Example: ${QUESTIONS[key].example}`,
});

const language = (line: string): Read<Language> =>
  line === 'ja' || line === 'en'
    ? read(line)
    : fault(`「${line}」ではなく、ja か en を書いてください。`, `Write ja or en, not “${line}”.`);

/** `日本語 / English`; without English pages the English may be left out, and nobody reads it. */
const textIn =
  (languages: readonly Language[]) =>
  (line: string): Read<Text> => {
    const [ja = '', en, ...more] = line.split(/\s+[/／]\s+/);
    if (more.length > 0)
      return fault(`「${line}」に区切りの / が二つ以上あります。`, `“${line}” has more than one /.`);
    if (en === undefined && languages.includes('en'))
      return fault(
        `「${line}」に英語がありません。「${ja} / English」のように書いてください。`,
        `“${line}” lacks its English: write “${ja} / English”.`,
      );
    return read({ ja, en: en ?? ja });
  };

type ReadText = (line: string) => Read<Text>;

/** `kyodo-ka 協働推進課 / Section`; with `word` the short word may be left out: theme1, theme2. */
const named =
  (text: ReadText, word?: string) =>
  (line: string, at = 0): Read<Named> => {
    const [, own, rest = line] = /^([A-Za-z][A-Za-z0-9-]*)\s+(.+)$/.exec(line) ?? [];
    const key = own ?? (word === undefined ? undefined : `${word}${at + 1}`);
    if (key === undefined || (word === undefined && !PATTERNS.key.test(key)))
      return fault(
        `「${line}」の前に、ローマ字の小文字の短い名前と空白を書いてください。例: midori-ka ${rest}`,
        `Put a short word in small letters and a space before “${line}”: midori-ka ${rest}`,
      );
    const name = text(rest);
    return 'fault' in name ? name : read({ key, name: name.value });
  };

/** `公益性：目的に公益性があるか / Public benefit: Is it of public benefit?` */
const guideline =
  (text: ReadText) =>
  (line: string, at: number): Read<Guideline> => {
    const found = named(text, 'guideline')(line, at);
    if ('fault' in found) return found;
    const { key, name } = found.value;
    const ja = halves(name.ja);
    const en = halves(name.en);
    if (!ja || !en)
      return fault(
        `「${name.ja}」は「名前：問い」の形で書いてください。例: ${QUESTIONS.guidelines.example}`,
        `Write “${name.en}” as “name: question”. Example: ${QUESTIONS.guidelines.example}`,
      );
    return read({ key, name: { ja: ja[0], en: en[0] }, question: { ja: ja[1], en: en[1] } });
  };

function halves(line: string): readonly [string, string] | null {
  const [, before, after] = /^(.+?)\s*[:：]\s*(.+)$/.exec(line) ?? [];
  return before === undefined || after === undefined ? null : [before, after];
}

function code(line: string): Read<string> {
  const digits = line.normalize('NFKC').replace('-', '');
  if (!/^\d{6}$/.test(digits))
    return fault(
      `「${line}」は6桁の数字ではありません。検査数字まで書いてください。`,
      `“${line}” is no number of six digits; its check digit belongs to it.`,
    );
  const right = withCheckDigit(digits.slice(0, 5));
  return right === digits
    ? read(digits)
    : fault(
        `「${line}」は、検査数字（終わりの1桁）が合いません。${digits.slice(0, 5)} なら ${right} です。`,
        `The check digit of “${line}” is wrong: ${digits.slice(0, 5)} makes ${right}.`,
      );
}

/** The last day of each month that every year has. */
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function monthAndDay(line: string): Read<readonly [number, number]> {
  const [, month = '', day = ''] = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(line.normalize('NFKC')) ?? [];
  const last = LAST[Number(month) - 1] ?? 0;
  if (Number(day) >= 1 && Number(day) <= last) return read([Number(month), Number(day)]);
  return fault(
    `「${line}」は、毎年ある日ではありません。「4-30」のように、月と日を書いてください。`,
    `“${line}” is no day of every year: write month and day as in 4-30.`,
  );
}

const numberFrom =
  (least: number) =>
  (line: string): Read<number> => {
    const number = Number(line.normalize('NFKC'));
    return Number.isSafeInteger(number) && number >= least
      ? read(number)
      : fault(
          `「${line}」ではなく、${least}以上の数字を書いてください。`,
          `Write a whole number from ${least}, not “${line}”.`,
        );
  };

function seats(line: string): Read<Seats> {
  const [, npo, city] = /^(\d{1,2})\s+(\d{1,2})$/.exec(line.normalize('NFKC')) ?? [];
  return npo === undefined || city === undefined || Number(npo) + Number(city) === 0
    ? fault(
        `「${line}」ではなく、NPOの席の数と市の席の数を、空白で区切って書いてください。例: 3 3`,
        `Write the seats of the NPOs and of the city with a space between, as in 3 3, not “${line}”.`,
      )
    : read({ npo: Number(npo), city: Number(city) });
}

/** Who sits only where it is decided has a post that the programme names. */
function directorsOf({ reviewSeats, decisionSeats, directors }: Answers): readonly Fault[] {
  const more = reviewSeats === null ? 0 : Math.max(0, decisionSeats.city - reviewSeats.city);
  if (directors.length === more) return [];
  const says = {
    ja: `決定の会議だけに加わる市の職は、市の席の差の${more}個です（${directors.length}個あります）。1行に1つ書いてください。`,
    en: `The deciding sitting has ${more} more seats of the city, and ${directors.length} posts are named: write one a line.`,
  };
  return [{ key: 'directors', says }];
}

const mail = (line: string): Read<string> =>
  /^[^\s@]+@[^\s@]+$/.test(line)
    ? read(line)
    : fault(`「${line}」はメールアドレスではありません。`, `“${line}” is no mail address.`);

const address = (line: string): Read<string> =>
  /^https:\/\/[^\s/]+/.test(line) && URL.canParse(line)
    ? read(line.replace(/\/+$/, ''))
    : fault(
        `「${line}」ではなく、https:// で始まるアドレスを書いてください。`,
        `Write an address that begins with https://, not “${line}”.`,
      );
