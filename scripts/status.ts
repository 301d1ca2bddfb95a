import { parseArgs } from 'node:util';
import { isMet } from '../src/domain/lifecycle/obligation.ts';
import { recordStatus, type ProjectStatus, type RecordStatus } from '../src/domain/lifecycle/status.ts';
import { programmeOn } from '../src/domain/programme/in-force.ts';
import type { Programme } from '../src/domain/programme/schema.ts';
import { partyLabel } from '../src/domain/record/party.ts';
import { PARTIES } from '../src/domain/record/kinds/shared.ts';
import { languageFrom } from '../src/io/language.ts';
import { run, UsageError } from '../src/io/main.ts';
import { printStatus } from '../src/io/print-status.ts';
import { todayFor } from '../src/io/today.ts';
import { exitOf, readWhole } from '../src/io/whole-record.ts';

/** `npm run status`: where every project stands, who must act next, and what is due. */
function main(): number {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      today: { type: 'string' },
      holder: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      late: { type: 'boolean', default: false },
    },
  });
  const lang = languageFrom(values.lang);
  const whole = readWhole(values.content, lang);
  const { record } = whole;
  const statuses = recordStatus(record, todayFor(record, values.today));
  const holds = heldBy(values.holder, programmeOn(record, statuses.today));
  const projects = [...statuses.projects.values()].filter(
    (status) => holds(status.holder) && (!values.late || isLate(status)),
  );
  const programme = statuses.programme.filter(
    (obligation) => holds(obligation.owedBy) && (!values.late || obligation.state === 'overdue'),
  );
  if (values.json)
    console.log(JSON.stringify(asJson(statuses, projects, programme, whole.unreadable), null, 2));
  else
    console.log(
      printStatus(
        statuses,
        projects,
        programme.filter((obligation) => !isMet(obligation)),
        lang,
      ),
    );
  return exitOf(whole);
}

/** `both` is section and owner, so either finds it. */
function heldBy(who: string | undefined, programme: Programme): (holder: string | null) => boolean {
  if (who === undefined) return () => true;
  const wanted = PARTIES.find((party) => party === who || partyLabel(party, programme).ja === who);
  if (!wanted)
    throw new UsageError({
      ja: `--holder に「${who}」は書けません。書けるのは、${PARTIES.map((party) => `${partyLabel(party, programme).ja}（${party}）`).join('、')}です。`,
      en: `--holder takes one of ${PARTIES.join(', ')}, not ${who}.`,
    });
  return (holder) => holder === wanted || (holder === 'both' && (wanted === 'section' || wanted === 'owner'));
}

const isLate = ({ obligations }: ProjectStatus): boolean =>
  obligations.some(({ state }) => state === 'overdue');

/** The stable shape that other programs read. */
function asJson(
  { today }: RecordStatus,
  projects: readonly ProjectStatus[],
  programme: RecordStatus['programme'],
  unreadable: readonly string[],
) {
  return {
    today,
    unreadable,
    projects: projects.map(({ project, title, stage, since, holder, round, obligations }) => ({
      id: project.id,
      title,
      stage,
      since,
      holder,
      round: round?.fiscalYear ?? null,
      obligations,
    })),
    programme: { obligations: programme },
  };
}

await run(main);
