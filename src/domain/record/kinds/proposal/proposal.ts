import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { defineKind } from '../../kind.ts';
import { isoDate, isoTime, line, programmeKey, prose } from '../../values.ts';
import { corrections } from '../parts/corrections.ts';
import { onBehalf } from '../parts/on-behalf.ts';
import { autonomy } from './autonomy.ts';
import { budget } from './budget.ts';
import { consents } from './consents.ts';
import { continuity } from './continuity.ts';
import { needs } from './needs.ts';
import { plan } from './plan.ts';
import { predecessor } from './predecessor.ts';
import { profile } from './profile.ts';
import { coProposers, partners, proposer } from './proposer.ts';
import { source } from './source.ts';
import { wishes } from './wishes.ts';

/** The basic sheet; its seven items are those of the report (C04), in the report's order. */
export const proposal = defineKind({
  kind: 'proposal',
  label: { ja: '基本シート', en: 'Proposal' },
  purpose: {
    ja: 'NPO等や市が、一緒に取り組みたい事業を提案する書類です。',
    en: 'The paper by which anyone proposes a project for NPOs and the city to carry out together.',
  },
  clauses: ['C02', 'C03', 'C04'],
  filedBy: 'proposer',
  keyForm: 'none',
  schema: z.strictObject({
    title: field(line(), {
      label: { ja: '事業の名称', en: 'Title' },
      help: {
        ja: '何をする事業かが分かる名前にします。',
        en: 'Give a name that tells what the project does.',
      },
      example: '谷戸の水辺を子どもと守る事業',
      entry: 'line',
    }),
    filedAt: field(isoTime(), {
      label: { ja: '提出日時', en: 'Filed at' },
      help: {
        ja: '仕組みが記録します。窓口が初めて見た内容の届いた時刻です。窓口が見る前に書き直したときは、最後に書き直した時刻になります。',
        en: 'The system records when the content arrived that the desk saw first; what the desk never answered is as old as its last edit.',
      },
      example: '2026-04-18T10:24:00+09:00',
      entry: 'time',
      clause: 'C06',
    }),
    receivedOn: field(z.optional(isoDate()), {
      label: { ja: '受付日', en: 'Received on' },
      help: {
        ja: '紙などで先に受け取ったときに、その日を書きます。',
        en: 'Give the day on which the paper came in, if it came before it was entered.',
      },
      example: '2026-04-17',
      entry: 'date',
      onlyWhen: { ja: '窓口が代わりに登録したとき', en: 'when an office entered it for somebody' },
      clause: 'C06',
    }),
    proposer: proposer(),
    coProposers: coProposers(),
    partners: partners(),
    ...consents(),
    theme: field(z.array(programmeKey()).check(z.minLength(1)), {
      label: { ja: '分野', en: 'Themes' },
      help: { ja: 'あてはまる分野を一つ以上選びます。', en: 'Choose one theme or more.' },
      example: 'environment\nchildren',
      entry: 'choices',
      from: 'themes',
    }),
    purpose: field(prose(), {
      label: { ja: '提案の目的', en: 'Purpose' },
      help: {
        ja: 'この事業で何を実現したいかを書きます。',
        en: 'Say what the project wants to bring about.',
      },
      example: '谷戸に残る水辺を地域の子どもと手入れし、生きものの住む場所を次の世代に残します。',
      entry: 'prose',
      clause: 'C04',
    }),
    needs: needs(),
    budget: budget(),
    plan: plan(),
    autonomy: autonomy(),
    continuity: continuity(),
    profile: profile(),
    ...wishes(),
    ...predecessor(),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
