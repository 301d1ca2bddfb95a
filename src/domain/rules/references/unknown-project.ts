import type { CityRecord } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const unknownProject = defineRule({
  id: 'unknown-project',
  family: 'references',
  severity: 'error',
  clause: 'C12',
  title: { ja: '事業の番号が記録にない', en: 'A project is not in the record' },
  why: {
    ja: '議題や相談から事業のページをたどれるように、番号は記録にあるものを書きます。',
    en: 'Agendas and consultations lead to the page of the project by its number.',
  },
  remedy: {
    ja: '事業の番号を確かめて直します。事業についてでなければ、番号を書きません。',
    en: 'Check the number of the project; give none if the item is not about a project.',
  },
  scope: 'record',
  *check({ record }) {
    for (const { file, field, label, found } of namedProjects(record)) {
      if (record.projects.has(found)) continue;
      yield {
        file,
        field,
        message: {
          ja: `「${label.ja}」の「${found}」という事業は、記録にありません。`,
          en: `There is no project "${found}", which "${label.en}" names.`,
        },
        allowed: {
          ja: '記録にある事業の番号です。「2026-0042」のように書きます。',
          en: 'The number of a project in the record, as in "2026-0042".',
        },
        fix: {
          ja: '番号を直すか、事業についてでなければ消してください。',
          en: 'Mend the number, or take it away if this is not about a project.',
        },
      };
    }
  },
});

interface NamedProject {
  readonly file: string;
  readonly field: string;
  readonly label: Text;
  readonly found: string;
}

function* namedProjects(record: CityRecord): Iterable<NamedProject> {
  const onAgenda = labelAt('sitting', 'agenda[].project');
  for (const { path, data } of record.sittings.values()) {
    for (const [index, { project }] of data.agenda.entries()) {
      if (project === undefined) continue;
      yield { file: path, field: `agenda[${index}].project`, label: onAgenda, found: project };
    }
  }
  const consulted = labelAt('consultation', 'project');
  for (const { path, data } of record.consultations) {
    if (data.project === undefined) continue;
    yield { file: path, field: 'project', label: consulted, found: data.project };
  }
}
