import { daysBetween } from '../../dates/day.ts';
import { spokenDate } from '../../dates/era.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { OBLIGATION_LABELS } from '../../lifecycle/obligation.ts';
import type { Programme } from '../../programme/schema.ts';
import { yearAndNumberOf } from '../../record/id.ts';
import { partyLabel } from '../../record/party.ts';
import type { Text } from '../../text.ts';
import { TASKS, type WeekItem } from './item.ts';

/** What a line of the list says; what people typed stands as they typed it, and whoever draws it makes it safe. */
export interface WeekWords {
  readonly task: Text;
  /** What it is about: a project's title, a sitting, or something of the programme. */
  readonly subject: Text;
  /** What exactly, where the task does not say it. */
  readonly about: Text | null;
  /** Who is to be asked, where somebody else owes it. */
  readonly who: Text | null;
  readonly when: Text;
}

/** The words of a line, under the programme of the day. */
export const wordsOf = (item: WeekItem, programme: Programme, today: IsoDate): WeekWords => ({
  task: TASKS[item.task],
  subject: subjectOf(item, programme),
  about: aboutOf(item, programme),
  who: whoOf(item, programme),
  when: whenText(item, today),
});

function subjectOf({ project, sitting, obligation, waiting }: WeekItem, programme: Programme): Text {
  if (project) return same(project.title);
  if (sitting !== null) {
    const [year, number] = yearAndNumberOf(sitting);
    return { ja: `${year}年度 第${number}回会議`, en: `Sitting ${number} of FY${year}` };
  }
  if (obligation === null) return programme.council;
  const label = OBLIGATION_LABELS[obligation.what];
  if (waiting > 0)
    return {
      ja: `${label.ja}の会議（${waiting}件が待っています）`,
      en: `Sitting for: ${label.en} (${waiting} waiting)`,
    };
  const year = obligation.fiscalYear;
  return year === undefined ? label : { ja: `${year}年度の${label.ja}`, en: `${label.en} of FY${year}` };
}

/** What exactly is owed: 報告書（2026年度）, or what was asked in the words of the paper. */
function aboutOf({ project, obligation, task }: WeekItem, programme: Programme): Text | null {
  if (project === null) return null;
  if (task === 'ask') {
    const wished = nameOf(project.wishedSection, programme);
    return wished && { ja: `希望の担当課：${wished.ja}`, en: `section wished for: ${wished.en}` };
  }
  if (obligation === null) return null;
  const label = OBLIGATION_LABELS[obligation.what];
  const item = obligation.id === undefined ? undefined : project.asked[obligation.id];
  if (item !== undefined) return same(item);
  if (obligation.fiscalYear !== undefined)
    return {
      ja: `${label.ja}（${obligation.fiscalYear}年度）`,
      en: `${label.en} (FY${obligation.fiscalYear})`,
    };
  return label;
}

/** The office or the group itself; the party's label where the record does not say who it is. */
function whoOf({ task, project, obligation }: WeekItem, programme: Programme): Text | null {
  if (project === null || obligation === null || (task !== 'call' && task !== 'sign')) return null;
  const asked = obligation.what === 'opinion' ? (obligation.id ?? null) : project.section;
  const section = nameOf(asked, programme) ?? partyLabel('section', programme);
  switch (obligation.owedBy) {
    case 'section':
      return section;
    case 'both':
      return { ja: `${section.ja}、${project.proposer}`, en: `${section.en}, ${project.proposer}` };
    case 'proposer':
    case 'owner':
      return same(project.proposer);
    default:
      return partyLabel(obligation.owedBy, programme);
  }
}

/** The day as people say it, and how far it is. */
function whenText({ due }: WeekItem, today: IsoDate): Text {
  if (due === null) return { ja: '期日はまだありません', en: 'no day is fixed' };
  const left = daysBetween(today, due);
  const day = spokenDate(due);
  if (left < 0) return { ja: `${day}（${-left}日過ぎています）`, en: `${due} (${-left} days ago)` };
  if (left === 0) return { ja: `${day}（今日）`, en: `${due} (today)` };
  return { ja: day, en: due };
}

const nameOf = (id: string | null, { offices }: Programme): Text | null =>
  offices.find((office) => office.id === id)?.name ?? null;

const same = (text: string): Text => ({ ja: text, en: text });
