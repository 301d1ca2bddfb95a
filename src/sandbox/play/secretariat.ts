import type { FormId, FormKind } from '../../domain/forms/form.ts';
import { agendaBranch } from '../../domain/desk/filing/facts.ts';
import { CONTENT } from '../../domain/record/path.ts';
import { SECRETARIAT, type Harness } from './harness.ts';
import { inJapanese, tellPaper } from './shown.ts';

/** A sitting that is to come. */
export interface Planned {
  readonly step: readonly string[];
  readonly convenedOn: string;
  readonly day: string;
}

/** The secretariat makes the roster of a fiscal year from that of the year before, and plans its sittings, by its forms. */
export async function newYear(theatre: Harness, year: number, sittings: readonly Planned[]): Promise<void> {
  await enter(theatre, 'roster-change', { what: 'new-year', fiscalYear: year }, `${year}年度の名簿`);
  for (const sitting of sittings)
    await enter(theatre, 'sitting-plan', { ...ROOM, ...sitting }, `会議の予定 ${sitting.day}`);
}

const ROOM = {
  begins: '14:00',
  ends: '16:30',
  place: '市役所 会議室',
  openness: 'open',
  chair: '市民活動課長',
};

/** The secretariat merges the agenda that the desk drafted by itself when it closed. */
export async function takeAgenda(theatre: Harness, meeting: string): Promise<void> {
  const { forge, tell } = theatre;
  const pull = await theatre.pullFrom(forge.repository.split('/')[0] ?? '', agendaBranch(meeting));
  tellPaper(theatre, pull.head.sha, `${CONTENT}meetings/${meeting}.md`);
  tell.act(SECRETARIAT, '議題の案を確かめて、記録に入れます。');
  await theatre.mergePull(pull);
}

const HEADS = ['npo-1', 'npo-2', 'npo-4', 'npo-5', 'zaisei-kacho', 'kikaku-kacho', 'gyokaku-kacho'];
const DIRECTORS = ['somu-bucho', 'kikaku-bucho', 'gyokaku-bucho'];

/** The secretariat ticks who came to a sitting and writes what was said. */
export const hold = (
  theatre: Harness,
  meeting: string,
  minutes: string,
  withDirectors: boolean,
): Promise<void> =>
  enter(
    theatre,
    'minutes',
    { meeting, attendees: withDirectors ? [...HEADS, ...DIRECTORS] : HEADS, minutes },
    `会議 ${meeting} の出席と議事録`,
  );

/** The secretariat fills in one of its forms, and merges what the desk makes of it. */
async function enter(
  theatre: Harness,
  form: FormId & FormKind,
  data: Readonly<Record<string, unknown>>,
  title: string,
): Promise<void> {
  theatre.tell.act(SECRETARIAT, `${title}を様式で出します。`);
  const papers = [{ kind: form, data }];
  const issue = await theatre.file(SECRETARIAT, form, { questions: {}, papers, pasted: null }, title);
  theatre.tell.paper(`返事 #${issue}`, inJapanese(await theatre.answer(issue)));
  await theatre.merge(issue);
}
