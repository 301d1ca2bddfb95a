import { ownDate } from '../../lifecycle/own-date.ts';
import { firstDayOf, fiscalYearOf, lastDayOf } from '../../dates/fiscal-year.ts';
import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const projectYear = defineRule({
  id: 'project-year',
  family: 'time',
  severity: 'error',
  clause: 'C05',
  title: {
    ja: '事業の番号の年度と、提出した年度が違う',
    en: 'A project has the number of another fiscal year than its filing',
  },
  why: {
    ja: '事業の番号は、提出した年度から始まります。番号だけで、いつの提案かが分かります。',
    en: 'The number of a project begins with the fiscal year of its filing, so that it tells when it was proposed.',
  },
  remedy: {
    ja: '提出日時か受付日の誤りなら直します。フォルダの年度の誤りなら、公開する前に直します。',
    en: 'Mend the day of filing or receipt, or the folder while it is not published.',
  },
  scope: 'project',
  *check(project, { record }) {
    const proposal = documentOf(project, 'proposal');
    const filed = proposal && ownDate(proposal, project, record.sittings);
    if (!proposal || !filed) return;
    const year = Number(project.id.slice(0, 4));
    if (fiscalYearOf(filed) === year) return;
    const field = proposal.data.receivedOn === undefined ? 'filedAt' : 'receivedOn';
    const label = labelAt('proposal', field);
    yield {
      file: proposal.path,
      field,
      message: {
        ja: `「${label.ja}」の ${filed} は ${fiscalYearOf(filed)} 年度ですが、事業の番号は ${project.id} です。`,
        en: `${filed} in "${label.en}" lies in FY${fiscalYearOf(filed)}, but the project is ${project.id}.`,
      },
      allowed: {
        ja: `${firstDayOf(year)} から ${lastDayOf(year)} までの日`,
        en: `a day from ${firstDayOf(year)} to ${lastDayOf(year)}`,
      },
      fix: {
        ja: `日付を確かめるか、フォルダの番号を ${fiscalYearOf(filed)} 年度のものにしてください。`,
        en: `Check the day, or give the folder a number of FY${fiscalYearOf(filed)}.`,
      },
    };
  },
});
