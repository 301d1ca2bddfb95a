import { markedWithAll } from './marks.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';
import { japaneseDate } from '../../dates/era.ts';
import type { Programme } from '../../programme/schema.ts';
import { partyLabel } from '../../record/party.ts';
import type { Obligation } from '../../lifecycle/obligation.ts';
import type { RecordStatus } from '../../lifecycle/status.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { Project } from '../../record/record.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { remedyFor } from '../../remedy/remedy.ts';
import type { Party } from '../../record/kinds/shared.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import type { Authors, Reminder } from './due.ts';
import { matterOf } from './matter.ts';

/** One thing to be said in a call or a letter. */
export interface LetterItem {
  readonly project: string;
  readonly title: string;
  readonly matter: Text;
  readonly due: IsoDate | null;
  /** Since when it can be told (JST): the day of the reminder that was reached last. */
  readonly since: IsoDate;
  /** The paper by which it is done. */
  readonly paper: Text;
}

/** A call or a letter to somebody whom no comment reaches. */
export interface Letter {
  readonly to: Text;
  readonly party: Exclude<Party, 'both'>;
  readonly items: readonly LetterItem[];
}

/**
 * The calls and letters that are to be made: for everybody who owes something, of which a reminder is out, and has no
 * account, or whose project has no thread. It is the same each time on one day, whatever was sent before.
 */
export function lettersFor(
  reminders: readonly Reminder[],
  authors: Authors,
  statuses: RecordStatus,
): Letter[] {
  const programme = programmeOn(statuses.record, statuses.today);
  const letters = new Map<string, { readonly letter: Omit<Letter, 'items'>; readonly items: LetterItem[] }>();
  for (const { status, obligation, step, to: holders } of reminders) {
    const { project, title } = status;
    const item = {
      project: project.id,
      title,
      matter: matterOf(obligation, project, programme, (typed) => typed),
      due: obligation.due,
      since: step.since,
    };
    for (const { party, name, login } of holders) {
      if (party === 'secretariat' || (login !== null && authors.has(project.id))) continue;
      const key = `${partyLabel(party, programme).ja} ${name.ja}`;
      const asked = { ...item, paper: paperOf(obligation, party, project) };
      const known = letters.get(key);
      if (known) known.items.push(asked);
      else letters.set(key, { letter: { to: name, party }, items: [asked] });
    }
  }
  return [...letters.values()].map(({ letter, items }) => ({ ...letter, items }));
}

/** What is handed in. A result of the council is entered by the secretariat: a member is asked to come. */
function paperOf(owed: Obligation, party: Letter['party'], project: Project): Text {
  const remedy = remedyFor(owed, party, project);
  if (remedy) return CATALOGUE[remedy.form].name;
  return party === 'council' ? PRESENCE : PAPER;
}

const PRESENCE: Text = { ja: '会議への出席', en: 'Presence at the sitting' };
const PAPER: Text = { ja: 'お返事（様式は自由です）', en: 'An answer in any form' };

/** The mark of having told the secretariat that somebody is to be called for this. */
export const callMark = ({ mark }: Reminder): string => mark.replace(/^remind:/, 'remind:call:');

/**
 * The comment for the secretariat with the calls and letters of which it was not told; null where there is none. `said` are the
 * marks of what was said there.
 */
export function callsComment(
  reminders: readonly Reminder[],
  said: ReadonlySet<string>,
  authors: Authors,
  statuses: RecordStatus,
  mentions: readonly string[],
): string | null {
  const fresh = reminders.filter(
    (each) => !said.has(callMark(each)) && lettersFor([each], authors, statuses).length > 0,
  );
  const some = fresh.slice(0, IN_ONE_CALL);
  if (some.length === 0) return null;
  const programme = programmeOn(statuses.record, statuses.today);
  const text = letterMarkdown(lettersFor(some, authors, statuses), programme).join('\n');
  const words = mentions.length === 0 ? text : `${mentions.join(' ')}\n\n${text}`;
  return markedWithAll([...new Set(some.map(callMark))], words);
}

/** What one comment holds; more is told by the next round. */
const IN_ONE_CALL = 60;

/** Returns the calls and letters to be made, as lines of Markdown for the summary of the run. */
export function letterMarkdown(letters: readonly Letter[], programme: Programme): string[] {
  if (letters.length === 0) return [];
  return [
    '## 電話や手紙で知らせる人',
    '',
    'GitHub では知らせが届かない人です。電話か手紙で伝えてください。',
    ...letters.flatMap(({ to, party, items }) => [
      '',
      `### ${escapeMarkdown(to.ja)}（${partyLabel(party, programme).ja}）`,
      '',
      ...items.map(
        ({ project, title, matter, due, since, paper }) =>
          `- ${project} ${escapeMarkdown(title, 60)}：**${escapeMarkdown(matter.ja)}**、期日 ${due === null ? '未定' : japaneseDate(due)}、出すもの：${paper.ja}、${since}から`,
      ),
    ]),
  ];
}
