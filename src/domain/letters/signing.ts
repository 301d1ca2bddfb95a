import { missingSides, wordDays } from '../record/agreed.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Programme } from '../programme/schema.ts';
import { siteUrl } from '../programme/site.ts';
import { KINDS } from '../record/kinds/index.ts';
import type { Side } from '../record/kinds/shared.ts';
import { documentOf, documentsOf, titleOf, type DocumentOf, type Project } from '../record/record.ts';
import type { Language, Text } from '../text.ts';
import { addressee, contactOf, dayIn, fromSecretariat, letterDay, NUMBER_LINE, toOffice } from './address.ts';
import type { PrintedDocument } from './document.ts';

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
  const labels = [...new Set(papers.map(({ kind }) => KINDS[kind].label[lang]))];
  const last = days.at(-1);
  const rows: readonly (readonly [Text, string | undefined])[] = [
    [WORDS.project, `${titleOf(project)}（${project.id}）`],
    [WORDS.papers, labels.join(lang === 'ja' ? '、' : ', ')],
    [WORDS.other[side], last && dayIn(last, lang)],
    [WORDS.due, due === null ? undefined : dayIn(due, lang)],
    [WORDS.text, siteUrl(programme, `/projects/${project.id}/`)],
  ];
  const line = (label: Text) => ({
    is: 'box' as const,
    label: label[lang],
    help: '',
    choices: [],
    room: 'line' as const,
    answer: '',
  });
  return {
    title: WORDS.title(labels.join(lang === 'ja' ? '・' : ' and '))[lang],
    numberLine: NUMBER_LINE[lang],
    date: letterDay(undefined, lang),
    to: [toSide(project, side, programme, lang)],
    from: [fromSecretariat(programme, lang)],
    blocks: [
      { is: 'paragraph', text: WORDS.ask[lang] },
      {
        is: 'record',
        blocks: [
          {
            is: 'facts',
            rows: rows.flatMap(([label, value]) => (value ? [[label[lang], value] as const] : [])),
          },
        ],
      },
      { is: 'heading', text: WORDS.consent[lang] },
      { is: 'paragraph', text: WORDS.agree(labels.join(lang === 'ja' ? 'と' : ' and '))[lang] },
      line(WORDS.day),
      line(WORDS.who),
      line(WORDS.sign),
      { is: 'paragraph', text: WORDS.kept[lang] },
    ],
    contact: contactOf(programme, lang),
  };
}

/** Returns a side with its form of address: the owner as the plan names it, or the responsible section. */
export function toSide(project: Project, side: Side, { offices }: Programme, lang: Language): string {
  const plan = documentOf(project, 'plan')?.data;
  const proposer = documentOf(project, 'proposal')?.data.proposer;
  if (side === 'npo') {
    const name = plan?.owner ?? proposer?.name ?? '';
    return addressee(name, proposer?.type === 'individual' && proposer.name === name, lang);
  }
  const office = offices.find(({ id }) => id === plan?.section);
  return office ? toOffice(office, lang) : addressee(plan?.section ?? '', false, lang);
}

const WORDS = {
  title: (papers: string): Text => ({
    ja: `${papers}の確認について（依頼）`,
    en: `Please look at: ${papers}`,
  }),
  ask: {
    ja: '　次の書類について、相手方の合意は済んでいます。内容をご確認のうえ、ご異存がなければ、下の欄にご記入いただき、事務担当へお返しくださいますようお願い申し上げます。',
    en: 'The other side has agreed to the following papers. Please look at them and, if you agree, fill in the lines below and return them to us.',
  },
  project: { ja: '事業の名称', en: 'Project' },
  papers: { ja: '書類', en: 'Papers' },
  other: {
    npo: { ja: '市が合意した日', en: 'The city agreed on' },
    city: { ja: '事業主体者が合意した日', en: 'The owner agreed on' },
  },
  due: { ja: 'お返事の期日', en: 'Please answer by' },
  text: { ja: '書類の全文', en: 'Their text' },
  consent: { ja: '確認書', en: 'Consent' },
  agree: (papers: string): Text => ({
    ja: `　${papers}の内容に合意します。`,
    en: `We agree to the ${papers}.`,
  }),
  day: { ja: '合意した日', en: 'Day' },
  who: { ja: '団体名または課名', en: 'Group or section' },
  sign: { ja: '署名', en: 'Signature' },
  kept: {
    ja: '　この書面は事務担当で保管し、公開しません。合意した日と方法だけを記録に載せます。',
    en: 'This sheet is kept by the office and not published; only the day and the way of your word go on record.',
  },
} as const;
