import { missingSides, wordDays } from '../record/agreed.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Programme } from '../programme/schema.ts';
import { KINDS } from '../record/kinds/index.ts';
import type { Side } from '../record/kinds/shared.ts';
import { documentsOf, type DocumentOf, type Project } from '../record/record.ts';
import type { Language, Text } from '../text.ts';
import { dayIn } from './address.ts';
import type { PrintedDocument } from './document.ts';
import { emptyLine, sideRequest } from './side-request.ts';

/** A paper to which both sides give their word. */
type Signed = DocumentOf<'plan'> | DocumentOf<'agreement'> | DocumentOf<'amendment'>;

/** The papers of a project that wait for the word of one side, while the other has given its own (C28). */
export const waitingFor = (project: Project, side: Side): readonly Signed[] =>
  [
    ...documentsOf(project, 'plan'),
    ...documentsOf(project, 'agreement'),
    ...documentsOf(project, 'amendment'),
  ].filter(({ data }) => {
    const missing = missingSides(data.agreed);
    return missing.length === 1 && missing[0] === side;
  });

/** The letter that asks a side to look at papers and to sign them (C20, C21, C28). Throws where none waits for it. */
export function signingRequest(
  project: Project,
  side: Side,
  due: IsoDate | null,
  programme: Programme,
  lang: Language,
): PrintedDocument {
  const papers = waitingFor(project, side);
  const [first] = papers;
  if (!first) throw new Error(`Nothing of ${project.id} waits for the word of ${side}.`);
  const days = papers.flatMap(({ data }) => wordDays(data.agreed)).sort();
  const kinds = [...new Set(papers.map(({ kind }) => kind))];
  const last = days.at(-1);
  return sideRequest(
    {
      project,
      side,
      title: WORDS.title(inBoth(kinds, '・', ' and ')),
      ask: WORDS.ask,
      facts: [
        [WORDS.papers, inBoth(kinds, '、', ', ')[lang]],
        [WORDS.other[side], last && dayIn(last, lang)],
      ],
      due,
      textOf: WORDS.text,
      sheet: [
        { is: 'heading', text: WORDS.consent[lang] },
        { is: 'paragraph', text: WORDS.agree(inBoth(kinds, 'と', ' and '))[lang] },
        ...[WORDS.day, WORDS.who, WORDS.sign].map((label) => emptyLine(label, lang)),
        { is: 'paragraph', text: WORDS.kept[lang] },
      ],
    },
    programme,
    lang,
  );
}

/** Returns the names of kinds of papers, one after the other, in both languages. */
const inBoth = (kinds: readonly Signed['kind'][], ja: string, en: string): Text => ({
  ja: kinds.map((kind) => KINDS[kind].label.ja).join(ja),
  en: kinds.map((kind) => KINDS[kind].label.en).join(en),
});

const WORDS = {
  title: (papers: Text): Text => ({
    ja: `${papers.ja}の確認について（依頼）`,
    en: `Please look at: ${papers.en}`,
  }),
  ask: {
    ja: '　次の書類について、相手方の合意は済んでいます。内容をご確認のうえ、ご異存がなければ、下の欄にご記入いただき、事務担当へお返しくださいますようお願い申し上げます。',
    en: 'The other side has agreed to the following papers. Please look at them and, if you agree, fill in the lines below and return them to us.',
  },
  papers: { ja: '書類', en: 'Papers' },
  other: {
    npo: { ja: '市が合意した日', en: 'The city agreed on' },
    city: { ja: '事業主体者が合意した日', en: 'The owner agreed on' },
  },
  text: { ja: '書類の全文', en: 'Their text' },
  consent: { ja: '確認書', en: 'Consent' },
  agree: (papers: Text): Text => ({
    ja: `　${papers.ja}の内容に合意します。`,
    en: `We agree to the ${papers.en}.`,
  }),
  day: { ja: '合意した日', en: 'Day' },
  who: { ja: '団体名または課名', en: 'Group or section' },
  sign: { ja: '署名', en: 'Signature' },
  kept: {
    ja: '　この書面は事務担当で保管し、公開しません。合意した日と方法だけを記録に載せます。',
    en: 'This sheet is kept by the office and not published; only the day and the way of your word go on record.',
  },
} as const;
