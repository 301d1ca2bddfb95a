import { weekdayOf } from '../dates/day.ts';
import { eraYear } from '../dates/era.ts';
import type { FiscalYear, IsoDate, IsoTime } from '../dates/iso-date.ts';
import { yearAndNumberOf } from '../record/id.ts';
import { contactWords } from '../programme/known.ts';
import type { Programme } from '../programme/schema.ts';
import type { Sitting } from '../record/record.ts';
import { RANGE_MARK, type Language, type Text } from '../text.ts';

/**
 * Forms of address as Japanese city halls write them: an organisation is 御中, a person and a post are 様, the members together are 各位, which
 * takes no other form beside it.
 */

/** Whoever proposed or carries out a project. */
export const addressee = (name: string, isPerson: boolean, lang: Language): string =>
  ({ ja: `${name}　${isPerson ? '様' : '御中'}`, en: `To ${name}` })[lang];

/** A section, by its head: みどり課長　様; an office that is none is written to as a whole. */
export function toOffice({ name }: Pick<Programme['offices'][number], 'name'>, lang: Language): string {
  const head = headOf(name.ja);
  return { ja: head === name.ja ? `${head}　御中` : `${head}　様`, en: `To the ${name.en}` }[lang];
}

/** みどり課長 of みどり課. */
const headOf = (office: string): string => (/[課室局部]$/.test(office) ? `${office}長` : office);

export const toMembers = ({ council }: Pick<Programme, 'council'>, lang: Language): string =>
  ({ ja: `${council.ja}　構成員　各位`, en: `To the members of the ${council.en}` })[lang];

/** The office that signs for the council, as its head: 鎌倉市市民活動課長. */
export function fromSecretariat(programme: Programme, lang: Language): string {
  const { municipality } = programme;
  const office = secretariatOf(programme);
  if (!office) return municipality.name[lang];
  return {
    ja: `${municipality.name.ja}${headOf(office.name.ja)}`,
    en: `${office.name.en}, ${municipality.name.en}`,
  }[lang];
}

export const secretariatOf = ({ offices }: Programme): Programme['offices'][number] | undefined =>
  offices.find(({ roles }) => roles.includes('secretariat'));

/** Whom to ask, at the foot of a letter: the office, and how it is reached. */
export function contactOf(programme: Programme, lang: Language): readonly string[] {
  const office = secretariatOf(programme);
  if (!office) return [];
  const words: Text = { ja: '事務担当', en: 'Contact' };
  return [`${words[lang]}　${office.name[lang]}`, ...contactWords(office)];
}

/** Where the city's register gives a number. */
export const NUMBER_LINE: Text = { ja: '第　　　　　号', en: 'No. __________' };

/** The day of a letter: 令和8年11月20日; a blank where it is not known yet. */
export const letterDay = (day: IsoDate | undefined, lang: Language): string =>
  day === undefined
    ? { ja: '令和　　年　　月　　日', en: 'Date: ____________' }[lang]
    : lang === 'ja'
      ? eraDay(day)
      : day;

/** 令和8年11月20日. Letters of a city hall have the era alone. */
export const eraDay = (day: IsoDate): string =>
  `${eraYear(day)}${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** A day within a sentence. */
export const dayIn = (day: IsoDate, lang: Language): string =>
  lang === 'ja' ? `${eraDay(day)}（${weekday(day)}）` : day;

const weekday = (day: IsoDate): string => [...'日月火水木金土'][weekdayOf(day)] ?? '';

/** 令和8年度. */
export const eraFiscalYear = (year: FiscalYear): string => `${eraYear(`${year}-04-01`)}度`;

/** A sitting by its number: 令和8年度第6回協働エントランス会議. */
export function sittingName(
  { id }: Pick<Sitting, 'id'>,
  { council }: Pick<Programme, 'council'>,
  lang: Language,
): string {
  const [year, number] = yearAndNumberOf(id);
  return {
    ja: `${eraFiscalYear(year)}第${number}回${council.ja}`,
    en: `Sitting ${number} of FY${year}, ${council.en}`,
  }[lang];
}

/** When a sitting begins and ends: 令和9年2月17日（水）午後2時から午後4時30分まで. */
export function sittingTime({ startsAt, endsAt }: Sitting['data'], lang: Language): string {
  const day = startsAt.slice(0, 10);
  return lang === 'ja'
    ? `${dayIn(day, lang)}${clock(startsAt)}から${clock(endsAt)}まで`
    : `${day}, ${startsAt.slice(11, 16)}${RANGE_MARK.en}${endsAt.slice(11, 16)}`;
}

function clock(time: IsoTime): string {
  const [hour, minute] = [Number(time.slice(11, 13)), Number(time.slice(14, 16))];
  if (hour === 12 && minute === 0) return '正午';
  const words = hour < 12 ? `午前${hour}時` : `午後${hour - 12}時`;
  return minute === 0 ? words : `${words}${minute}分`;
}
