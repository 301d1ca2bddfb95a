import type { IsoDate } from '../dates/iso-date.ts';
import type { Programme } from '../programme/schema.ts';
import { siteUrl } from '../programme/site.ts';
import type { Side } from '../record/kinds/shared.ts';
import { documentOf, titleOf, type Project } from '../record/record.ts';
import type { Language, Text } from '../text.ts';
import { addressee, contactOf, dayIn, fromSecretariat, letterDay, NUMBER_LINE, toOffice } from './address.ts';
import type { PrintedDocument } from './document.ts';

/** What a letter asks of one side of a project. */
export interface SideRequest {
  readonly project: Project;
  readonly side: Side;
  readonly title: Text;
  readonly ask: Text;
  /** What the letter is about, beside the project's name; a row without a value is left out. */
  readonly facts: readonly (readonly [Text, string | undefined])[];
  readonly due: IsoDate | null;
  /** What is called at the address of the project. */
  readonly textOf: Text;
  /** What is filled in and sent back. */
  readonly sheet: PrintedDocument['blocks'];
}

const WORDS = {
  project: { ja: '事業の名称', en: 'Project' },
  due: { ja: 'お返事の期日', en: 'Please answer by' },
} as const;

/** Returns the letter that asks a side for its word (C24, C28): to whom, what it is about and until when, then the sheet to fill in. */
export function sideRequest(asked: SideRequest, programme: Programme, lang: Language): PrintedDocument {
  const { project, side, title, ask, facts, due, textOf, sheet } = asked;
  const rows: SideRequest['facts'] = [
    [WORDS.project, `${titleOf(project)}（${project.id}）`],
    ...facts,
    [WORDS.due, due === null ? undefined : dayIn(due, lang)],
    [textOf, siteUrl(programme, `/projects/${project.id}/`)],
  ];
  return {
    title: title[lang],
    numberLine: NUMBER_LINE[lang],
    date: letterDay(undefined, lang),
    to: [toSide(project, side, programme, lang)],
    from: [fromSecretariat(programme, lang)],
    blocks: [
      { is: 'paragraph', text: ask[lang] },
      {
        is: 'record',
        blocks: [
          {
            is: 'facts',
            rows: rows.flatMap(([label, value]) => (value ? [[label[lang], value] as const] : [])),
          },
        ],
      },
      ...sheet,
    ],
    contact: contactOf(programme, lang),
  };
}

/** Returns an empty line of a sheet under its label. */
export const emptyLine = (label: Text, lang: Language): PrintedDocument['blocks'][number] => ({
  is: 'box',
  label: label[lang],
  help: '',
  choices: [],
  room: 'line',
  answer: '',
});

/** Returns a side with its form of address: the owner as the plan names it, or the responsible section. */
function toSide(project: Project, side: Side, { offices }: Programme, lang: Language): string {
  const plan = documentOf(project, 'plan')?.data;
  const proposer = documentOf(project, 'proposal')?.data.proposer;
  if (side === 'npo') {
    const name = plan?.owner ?? proposer?.name ?? '';
    return addressee(name, proposer?.type === 'individual' && proposer.name === name, lang);
  }
  const office = offices.find(({ id }) => id === plan?.section);
  return office ? toOffice(office, lang) : addressee(plan?.section ?? '', false, lang);
}
