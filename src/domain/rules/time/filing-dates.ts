import { firstDayOf, fiscalYearOf, lastDayOf } from '../../dates/fiscal-year.ts';
import { firstDate, ownDate } from '../../lifecycle/own-date.ts';
import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { judgeOf } from '../judged-by.ts';
import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

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
    ja: '提出日時か受け取った日の誤りなら直します。フォルダの年度の誤りなら、公開する前に直します。',
    en: 'Mend the day of filing or receipt, or the folder while it is not published.',
  },
  scope: 'project',
  *check(project, { record }) {
    const proposal = documentOf(project, 'proposal');
    const filed = proposal && ownDate(proposal, record.sittings);
    if (!proposal || !filed) return;
    const year = Number(project.id.slice(0, 4));
    if (fiscalYearOf(filed) === year) return;
    const field = proposal.data.onBehalf === undefined ? 'filedAt' : 'onBehalf.receivedOn';
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

export const filedBeforeReceived = defineRule({
  id: 'filed-before-received',
  family: 'time',
  severity: 'error',
  clause: 'C06',
  title: { ja: '登録した日より後の受け取った日', en: 'A day of receipt after the filing' },
  why: {
    ja: '窓口は、受け取ってから登録します。受け取った日が後だと、締切に間に合ったかどうかが分かりません。',
    en: 'An office receives a paper and then enters it; otherwise nobody knows whether it kept the cut-off.',
  },
  remedy: {
    ja: '窓口が受け取った日に直します。提出日時は仕組みが記録するので、変えません。',
    en: 'Give the day on which the office received it. The time of filing is recorded and stays.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check({ kind, path, data }) {
    if (data.onBehalf === undefined) return;
    yield* unlessWithin({
      file: path,
      kind,
      field: 'onBehalf.receivedOn',
      found: data.onBehalf.receivedOn,
      to: boundOf(kind, 'filedAt', data.filedAt.slice(0, 10)),
    });
  },
});

export const startBeforeFiling = defineRule({
  id: 'start-before-filing',
  family: 'time',
  severity: 'warning',
  clause: 'C04',
  title: { ja: '提案の日より前に始まる計画', en: 'A plan that begins before the proposal' },
  why: {
    ja: '協働事業は、検討と決定を経てから始まります。過ぎた日に始まる計画は、書き間違いのことがあります。',
    en: 'A project begins after review and decision; a start that has passed is often a slip.',
  },
  remedy: {
    ja: '開始予定日を直します。すでに続けている活動なら、協働として始めたい日を書きます。',
    en: 'Mend the start. For work that goes on already, give the day on which the collaboration should begin.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, _project, { record }) {
    const filed = ownDate(document, record.sittings);
    if (filed === null) return;
    yield* unlessWithin({
      file: document.path,
      kind: 'proposal',
      field: 'plan.start',
      found: document.data.plan.start,
      from: { day: filed, what: { ja: '提案の日', en: 'the day of the proposal' } },
      fix: {
        ja: '開始予定日を確かめてください。すでに続けている活動なら、協働を始めたい日に直してください。',
        en: 'Check the start. For work that goes on already, give the day on which the collaboration should begin.',
      },
    });
  },
});

export const termsSuperseded = defineRule({
  id: 'terms-superseded',
  family: 'time',
  severity: 'warning',
  clause: 'C01',
  title: { ja: '古い版の趣旨を了解した提案', en: 'A proposal that accepts an older version of the terms' },
  why: {
    ja: '提案者は、提出した日に公表されている「協働の目的と定義」を了解して提案します。',
    en: 'A proposer accepts the purpose and definitions that are published on the day of filing.',
  },
  remedy: {
    ja: '提案者に新しい版を案内し、了解を得てから版を改めます。版が改まる前から準備していた提案なら、このままで差し支えありません。',
    en: 'Show the proposer the new version, and change the field when it is accepted. A proposal prepared before the change may stay.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    if (!judge) return;
    const published = judge.programme.terms
      .filter(({ from }) => from <= judge.on)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const [newest, found] = [published.at(-1), document.data.termsAccepted];
    if (!newest || newest.version === found || !published.some(({ version }) => version === found)) return;
    const label = labelAt('proposal', 'termsAccepted');
    yield {
      file: document.path,
      field: 'termsAccepted',
      message: {
        ja: `「${label.ja}」は「${found}」ですが、提案の日（${judge.on}）には「${newest.version}」が公表されていました。`,
        en: `"${label.en}" is "${found}", but "${newest.version}" had been published by ${judge.on}, the day of the proposal.`,
      },
      allowed: { ja: `「${newest.version}」`, en: `"${newest.version}"` },
      fix: {
        ja: `提案者に「${newest.version}」の版を読んでいただき、了解を得たら改めてください。`,
        en: `Ask the proposer to read "${newest.version}", and change the field when it is accepted.`,
      },
    };
  },
});

export const correctionDate = defineRule({
  id: 'correction-date',
  family: 'time',
  severity: 'error',
  clause: null,
  title: { ja: '書類より前の訂正日', en: 'A correction before the paper' },
  why: {
    ja: '訂正は、公開した書類を後から直した記録です。',
    en: 'A correction tells how a published paper was mended afterwards.',
  },
  remedy: { ja: '訂正した日に直します。', en: 'Give the day on which it was corrected.' },
  scope: 'document',
  *check(document, project, { record }) {
    const { kind, path: file, data } = document;
    if (!data.corrections) return;
    const day = firstDate(document, project, record.sittings);
    if (day === null) return;
    const from = { day, what: { ja: '書類の日', en: 'the day of the paper' } };
    for (const [index, { on }] of data.corrections.entries())
      yield* unlessWithin({ file, kind, field: `corrections[${index}].on`, found: on, from });
  },
});
