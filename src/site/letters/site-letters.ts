import { PRINTED_FOR } from '../../domain/desk/week/letters.ts';
import { isNotified, letterKey } from '../../domain/desk/desk-letters.ts';
import { addDays } from '../../domain/dates/day.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { FormId } from '../../domain/forms/form.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import { typedAnswer, type Answers } from '../../domain/forms/read/write-body.ts';
import type { PrintedDocument } from '../../domain/letters/document.ts';
import { evaluationRequest } from '../../domain/letters/evaluation.ts';
import { inquiry } from '../../domain/letters/inquiry.ts';
import { resultNotice, type Told } from '../../domain/letters/notice.ts';
import { offerAnswer } from '../../domain/letters/offer-answer.ts';
import {
  conveningNotice,
  minutes,
  orderOfBusiness,
  type SittingLetter,
} from '../../domain/letters/sittings.ts';
import { signingRequest, waitingFor } from '../../domain/letters/signing.ts';
import { dayOf, isCancelled, isHeld } from '../../domain/lifecycle/sittings.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import { sidesOf, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { SIDE_OF, SIDES, type Party, type Side } from '../../domain/record/kinds/shared.ts';
import { documentOf, documentsOf, type DocumentOf, type Sitting } from '../../domain/record/record.ts';
import { aboutProject, hasSheet, sheetOf } from '../../domain/sheets/sheet.ts';
import type { Language, Text } from '../../domain/text.ts';
import { letterText } from '../i18n/letters.ts';
import { meetingPath, projectPath } from '../links.ts';
import { officeName } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import type { Facts, PaperFacts } from '../record/facts.ts';
import { pageKey, projectKey } from '../record/cache-keys.ts';
import { formNamed } from '../writing/kit.ts';

/** A letter or a sheet that the record has words for: it is a page to print, and files to work on. */
export interface SiteLetter {
  /** What it is called where a link leads to it. */
  readonly name: Text;
  /** The path of its page, below the language. */
  readonly path: string;
  /** A digest of what it shows. */
  readonly key: string;
  readonly document: (lang: Language) => PrintedDocument;
}

/** Whether a paper is young enough to be told by letter. */
const isToBePrinted = (on: IsoDate, today: IsoDate): boolean => on >= addDays(today, -PRINTED_FOR);

/**
 * The letters of a project: questions to sections that are not answered, each with its answer sheet, what one side has yet to sign or to judge, answers to offers, and results of the last year. Told
 * from the facts, so no project is read for it.
 */
export function projectLetters(city: City, { id, papers, opinions, owed }: Facts): readonly SiteLetter[] {
  const letter = (name: Text, place: string, document: SiteLetter['document']): SiteLetter => ({
    name,
    path: `${projectPath(id)}${place}/`,
    key: `${projectKey(city, id, 'ja')} ${place}`,
    document,
  });
  const waiting = sidesAsked(city, id, owed);
  // A proposal that cannot be read cannot be asked about by letter.
  const isProposed = papers.some(({ kind }) => kind === 'proposal');
  const asked = opinions.filter(({ metOn, state }) => isProposed && metOn === null && state !== null);
  return [
    ...asked.flatMap(({ section }) => {
      const name = (lang: Language) => officeName(city, section, lang);
      return [
        letter(named(letterText.inquiry, name), `inquiry/${section}`, (lang) =>
          inquiryOf(city, id, section, lang),
        ),
        letter(named(letterText.answer, name), `inquiry/${section}-answer`, (lang) =>
          answerSheet(city, id, section, lang),
        ),
      ];
    }),
    ...waiting.map((side) =>
      letter(letterText.signing, `signing/${side}`, (lang) => signingOf(city, id, side, lang)),
    ),
    ...owed.flatMap(({ what, owedBy, due, basis, fiscalYear }) =>
      what === 'evaluation'
        ? sidesOwing(owedBy).map((side) =>
            letter(letterText.evaluation, `evaluation/${fiscalYear}-${side}`, (lang) =>
              evaluationOf(city, id, { basis, side, due }, lang),
            ),
          )
        : [],
    ),
    ...answeredOffers(city, id, papers).map((offer) =>
      letter(
        named(letterText.offer, () => offer.data.by.name),
        `offer/${offer.key}`,
        (lang) =>
          offerAnswer(
            offer,
            { project: city.status(id).project, sittings: city.record.sittings },
            programmeOn(city.record, city.today),
            lang,
          ),
      ),
    ),
    ...papers.filter(isTold).flatMap((paper) => {
      const key = `${paper.kind}-${paper.meeting}`;
      return isToBePrinted(paper.on, city.today)
        ? [letter(letterText.notice, `notice/${key}`, (lang) => noticeOf(city, id, key, lang))]
        : [];
    }),
  ];
}

const named = (words: (name: string) => Text, name: (lang: Language) => string): Text => ({
  ja: words(name('ja')).ja,
  en: words(name('en')).en,
});

/** As `isNotified` says of the paper itself. */
const isTold = ({ kind, result }: PaperFacts): boolean =>
  (kind === 'review' && result === 'not-adopted') || (kind === 'decision' && result !== 'continued');

/** The letter about one result, where there is one. */
export const noticeAbout = (
  city: City,
  { path, on, kind, meeting }: PaperFacts,
  id: string,
): string | null =>
  city.projects.get(id)?.papers.some((paper) => paper.path === path && isTold(paper)) &&
  isToBePrinted(on, city.today)
    ? `${projectPath(id)}notice/${kind}-${meeting}/`
    : null;

function noticeOf(city: City, id: string, key: string, lang: Language): PrintedDocument {
  const { project, timeline } = city.status(id);
  const paper: Told | undefined = timeline.filter(isNotified).find((one) => letterKey(one) === key);
  if (!paper) throw new Error(`There is no letter ${key} of ${id}.`);
  return resultNotice(paper, documentOf(project, 'proposal'), programmeOn(city.record, paper.on), lang);
}

/** What both sides sign. */
const SIGNED: ReadonlySet<string> = new Set(['agreement', 'amendment']);

const sidesOwing = (party: Party): readonly Side[] =>
  SIDES.filter((side) => sidesOf(party).some((one) => SIDE_OF[one] === side));

/** What is owed of signatures by one side alone. */
const signature = (owed: Facts['owed'], side: Side): Obligation | undefined =>
  owed.find(({ what, owedBy }) => SIGNED.has(what) && owedBy !== 'both' && SIDE_OF[owedBy] === side);

/** The sides that have yet to sign what the other has signed; only where one of them alone owes it the project is read. */
function sidesAsked(city: City, id: string, owed: Facts['owed']): readonly Side[] {
  const sides = SIDES.filter((side) => signature(owed, side) !== undefined);
  return sides.filter((side) => waitingFor(city.status(id).project, side).length > 0);
}

function signingOf(city: City, id: string, side: Side, lang: Language): PrintedDocument {
  const { project } = city.status(id);
  const own = signature(city.projects.get(id)?.owed ?? [], side);
  return signingRequest(project, side, own?.due ?? null, programmeOn(city.record, city.today), lang);
}

function evaluationOf(
  city: City,
  id: string,
  { basis, side, due }: { readonly basis: string; readonly side: Side; readonly due: IsoDate | null },
  lang: Language,
): PrintedDocument {
  const { project } = city.status(id);
  const report = documentsOf(project, 'report').find(({ path }) => path === basis);
  if (!report) throw new Error(`There is no ${basis}.`);
  return evaluationRequest(report, { project, side, due }, programmeOn(city.record, city.today), lang);
}

/** The offers that are to be answered, or were within the last year (C02); only where there are offers the project is read. */
function answeredOffers(city: City, id: string, papers: Facts['papers']): readonly DocumentOf<'offer'>[] {
  if (!papers.some(({ kind }) => kind === 'offer')) return [];
  const { project, obligations } = city.status(id);
  const answers = obligations.filter(
    ({ what, due }) => what === 'offer-answer' && (due === null || isToBePrinted(due, city.today)),
  );
  return documentsOf(project, 'offer').filter(({ path }) => answers.some(({ basis }) => basis === path));
}

/** The question to a section as the record has it, with the proposal that it is about. */
function askedOf(city: City, id: string, section: string) {
  const { project } = city.status(id);
  const opinion = documentsOf(project, 'opinion').find(({ data }) => data.section === section);
  const proposal = documentOf(project, 'proposal');
  if (!opinion || !proposal) throw new Error(`${section} was not asked about ${id}.`);
  return { opinion, proposal, programme: programmeOn(city.record, opinion.data.requestedOn) };
}

function inquiryOf(city: City, id: string, section: string, lang: Language): PrintedDocument {
  const { opinion, proposal, programme } = askedOf(city, id, section);
  return inquiry(opinion, proposal, programme, lang);
}

function answerSheet(city: City, id: string, section: string, lang: Language): PrintedDocument {
  const { data } = askedOf(city, id, section).opinion;
  return filledSheet(
    city,
    'opinion',
    { questions: { project: id }, papers: [{ kind: 'opinion', data }], pasted: null },
    lang,
  );
}

/** The papers of a sitting: those that convene it and are laid out there while it is to come, its minutes when it was held. */
export function sittingLetters(city: City, sitting: Sitting): readonly SiteLetter[] {
  const { today } = city;
  const letter = (name: Text, place: string, document: SiteLetter['document']): SiteLetter => ({
    name,
    path: `${meetingPath(sitting.id)}${place}/`,
    key: pageKey(city, 'ja', [sitting, place]),
    document,
  });
  if (isHeld(sitting, today))
    return isToBePrinted(dayOf(sitting), today)
      ? [letter(letterText.minutes, 'minutes', (lang) => minutes(ofSitting(city, sitting), lang))]
      : [];
  if (isCancelled(sitting, today) || dayOf(sitting) < today) return [];
  return [
    letter(letterText.convening, 'notice', (lang) => conveningNotice(ofSitting(city, sitting), lang)),
    letter(letterText.order, 'order', (lang) => orderOfBusiness(ofSitting(city, sitting), lang)),
    ...judgedAt(city, sitting).map(({ id, title }) =>
      letter(
        named(letterText.assessment, () => title),
        `sheet/${id}`,
        (lang) =>
          filledSheet(
            city,
            'assessment',
            {
              questions: { project: id },
              papers: [{ kind: 'assessment', data: { meeting: sitting.id } }],
              pasted: null,
            },
            lang,
          ),
      ),
    ),
  ];
}

/** The proposals on its agenda that the members judge, each on a sheet of its own (C13). */
const judgedAt = ({ projects }: City, { data }: Sitting): readonly Facts[] =>
  [...new Set(data.agenda.flatMap(({ project }) => project ?? []))].flatMap((id) => {
    const facts = projects.get(id);
    return facts && BEFORE_DECISION.has(facts.stage) ? [facts] : [];
  });

const BEFORE_DECISION: ReadonlySet<Facts['stage']> = new Set(['proposed', 'under-review', 'referred']);

const ofSitting = (city: City, sitting: Sitting): SittingLetter => {
  const on = dayOf(sitting);
  return {
    sitting,
    programme: programmeOn(city.record, on),
    member: (id) =>
      city.record.rosters.get(fiscalYearOf(on))?.data.members.find((one) => one.id === id)?.displayName ?? id,
  };
};

function filledSheet(city: City, id: FormId, answers: Answers, lang: Language): PrintedDocument {
  const title = city.projects.get(answers.questions.project ?? '')?.title;
  const form = formNamed(city, id);
  return sheetOf(
    form,
    new Map(form.boxes.map((box) => [box.heading, typedAnswer(box, answers)])),
    lang,
    title === undefined ? undefined : aboutProject(title, lang),
  );
}

/** The blank sheets of every form, in the order of the forms. Two lie where they have long been linked. */
export const blankSheets = (city: City): readonly (SiteLetter & { readonly form: FormId })[] =>
  formsOf(city.programme, city.today)
    .filter(hasSheet)
    .map(({ id, name }) => ({
      form: id,
      name,
      path: SHEET_PATHS[id] ?? `/sheets/${id}/`,
      key: pageKey(city, 'ja', ['sheet', id]),
      document: (lang) => filledSheet(city, id, { questions: {}, papers: [], pasted: null }, lang),
    }));

const SHEET_PATHS: Readonly<Partial<Record<FormId, string>>> = {
  proposal: '/propose/sheet/',
  report: '/report/sheet/',
};

/** The path of a file beside a letter's page: `projects/2026-0042/notice/decision-2026-03.docx`. */
export const letterFile = ({ path }: Pick<SiteLetter, 'path'>, extension: 'docx' | 'xlsx' | 'txt'): string =>
  `${path.slice(1, -1)}.${extension}`;
