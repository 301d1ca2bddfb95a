import { labelAt } from '../labels.ts';
import { judgeOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';

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
  *check(document, project, { record }) {
    if (document.kind !== 'proposal') return;
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
