import { describe, expect, it } from 'vitest';
import { accountOf } from '../../account.test-support.ts';
import type { FormId } from '../../../forms/form.ts';
import type { ContentFile } from '../../../record/record.ts';
import {
  accepted,
  bodyOf,
  deskAt,
  formOf,
  judged,
  smallFiles,
  threadOf,
  type Typed,
} from '../filing.test-support.ts';
import { recordStatus } from '../../../lifecycle/status.ts';
import { readRecord } from '../../../record/read-record.ts';
import { difference } from './edits.test-support.ts';

const PLAN = 'projects/2024-0010/plan.md';
const AGREEMENT = 'projects/2024-0010/agreement.md';
const REPORT = 'projects/2024-0010/report-2025.md';
const OWNER = accountOf('teian');

interface Filed {
  readonly files?: readonly ContentFile[];
  readonly by?: string;
  readonly teams?: readonly string[];
  readonly id?: FormId;
}

/** What the desk makes of the form, filed by who proposed the project unless somebody else is named. */
function filed(typed: Typed, { files = smallFiles(), by = 'teian', teams = [], id = 'side-word' }: Filed) {
  const now = files.some(({ path }) => path === REPORT)
    ? '2026-05-07T10:05:00+09:00'
    : '2025-03-25T10:05:00+09:00';
  const desk = deskAt(now, files);
  const thread = threadOf(bodyOf(formOf(id, desk), typed), { author: accountOf(by), createdAt: now });
  return judged(thread, desk, { proposer: OWNER, teams });
}

const problemsOf = (outcome: ReturnType<typeof filed>): readonly string[] =>
  outcome.is === 'refused'
    ? outcome.problems.map(({ heading, message }) => `${heading ?? ''}: ${message.ja}`)
    : [outcome.is];

const changedIn = (outcome: ReturnType<typeof filed>): Readonly<Record<string, string>> =>
  Object.fromEntries(accepted(outcome).papers.map(({ path, text }) => [path, text]));

const LATER = /2024-0010\/(?:amendment|progress|verification|termination)/;

/** The small record as it was before the work began, with plan and agreement that lack the word of a side. */
const unsigned = (side: 'npo' | 'city'): readonly ContentFile[] =>
  smallFiles()
    .filter(({ path }) => !LATER.test(path) && path !== REPORT)
    .map(({ path, text }) => ({
      path,
      text: [PLAN, AGREEMENT].includes(path) ? withoutWord(text, side) : text,
    }));

/** The small record with a report that lacks the half of a side. */
const halfReported = (side: 'npo' | 'city'): readonly ContentFile[] =>
  smallFiles()
    .filter(({ path }) => !path.includes('2024-0010/verification'))
    .map(({ path, text }) => ({
      path,
      text:
        path === REPORT
          ? withoutWord(text, side).replaceAll(
              new RegExp(`^    ${side}:\\n      met: .*\\n      comment: .*\\n`, 'gm'),
              '',
            )
          : text,
    }));

const withoutWord = (text: string, side: 'npo' | 'city'): string =>
  text.replace(new RegExp(`^  ${side}: \\{ on: .*\\n`, 'm'), '');

const textIn = (files: readonly ContentFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';

const SIGNING = { 事業の番号か名称: '谷戸の水辺', 書類: '事業計画書・協定書' };
const JUDGING = {
  事業の番号か名称: '2024-0010',
  書類: '報告書（2025年度）',
  報告書の評価: '手入れの回数｜はい｜毎月できました。\n参加者の声｜一部｜若い人の声が少なめでした。',
};
const MIDORI = { by: 'midori', teams: ['city/midori'] };

describe('the word of the side that is missing', () => {
  it('C28: is that of the account of the section, on the day of the filing, and nothing else changes', () => {
    const files = unsigned('city');
    const after = changedIn(filed(SIGNING, { files, ...MIDORI }));
    for (const path of [PLAN, AGREEMENT])
      expect(difference(textIn(files, path), after[path] ?? '')).toEqual([
        '+   city:',
        '+     on: 2025-03-25',
        '+     means: github',
      ]);
  });

  it('C28: is that of who proposed the project', () => {
    const after = changedIn(filed(SIGNING, { files: unsigned('npo') }));
    expect(after[AGREEMENT]).toContain('npo:\n    on: 2025-03-25\n    means: github');
  });

  it('C20: needs the tick', () => {
    const outcome = filed(
      {
        ...SIGNING,
        同意: '- [ ] 公開されている書類の内容を読み、同意します。（報告書に評価を書くときは、印を付けなくてかまいません）',
      },
      { files: unsigned('npo') },
    );
    expect(problemsOf(outcome)).toEqual(['同意: この書類に同意するときは、「同意」が必要です。']);
  });

  it('C28: of one side is not taken from the other, nor from anybody else', () => {
    const files = unsigned('city');
    expect(problemsOf(filed(SIGNING, { files }))).toEqual([
      '書類: この書類では、事業主体者の側はもう済んでいます。いま待っているのは、市の側です。',
    ]);
    expect(
      problemsOf(
        filed({ ...SIGNING, 'どちらの同意・評価か': '市', '同意・評価した日': '2025-03-24' }, { files }),
      )[0],
    ).toContain('市の同意・評価は、市から届きます。');
    expect(problemsOf(filed(SIGNING, { files, by: 'stranger' }))[0]).toContain('事業を提案したアカウント');
    expect(filed({ ...SIGNING, 事業の番号か名称: '2024-0010' }, { files, by: 'stranger' }).is).toBe(
      'not-yours',
    );
  });

  it('C28: is written down by the secretariat with its day and how it was given', () => {
    const files = unsigned('npo');
    expect(problemsOf(filed(SIGNING, { files, by: 'desk' })).map((one) => one.split(':')[0])).toEqual([
      '同意・評価した日',
    ]);
    const entered = { ...SIGNING, '同意・評価した日': '令和7年3月24日', '同意・評価した方法': '書面で' };
    expect(changedIn(filed(entered, { files, by: 'desk' }))[PLAN]).toContain(
      'npo:\n    on: 2025-03-24\n    means: paper',
    );
  });

  it('C24: is a half of the report, with each indicator by its name', () => {
    const files = halfReported('npo');
    expect(difference(textIn(files, REPORT), changedIn(filed(JUDGING, { files }))[REPORT] ?? '')).toEqual([
      '+     npo:',
      '+       met: "yes"',
      '+       comment: 毎月できました。',
      '+     npo:',
      '+       met: partly',
      '+       comment: 若い人の声が少なめでした。',
      '+   npo:',
      '+     on: 2026-05-07',
      '+     means: github',
    ]);
    const half = { ...JUDGING, 報告書の評価: '手入れの回数｜はい｜毎月できました。' };
    expect(problemsOf(filed(half, { files }))).toEqual([
      '報告書の評価: 評価のない項目があります：「参加者の声」',
    ]);
    expect(problemsOf(filed({ ...JUDGING, 報告書の評価: null }, { files }))[0]).toContain('報告書の評価: ');
  });

  it('C24: comes by the form of the report, too: the rest as it stands, and the evaluation is owed no more', () => {
    // As the desk prints it.
    const files = halfReported('npo').map(({ path, text }) => ({
      path,
      text: text.replaceAll('met: yes', 'met: "yes"'),
    }));
    const again = {
      事業の番号: '2024-0010',
      報告する年度: '2025',
      事業完了日: '2026-03-31',
      事業の概要: proseOf(files, '事業の概要'),
      活動の記録: '2025-11-22｜秋の観察会｜32',
      評価項目ごとの結果:
        '手入れの回数｜12｜-｜達成した｜毎月できました。｜達成した｜安全に行われました。\n参加者の声｜続けてほしいという声が多くありました。｜-｜一部達成した｜若い人の声が少なめでした。｜達成した｜住民に喜ばれました。',
      収支決算: '市の負担金｜150000｜-\n会費｜50000｜-\n道具｜200000｜-',
      課題: proseOf(files, '課題'),
      今後の改善点: proseOf(files, '今後の改善点'),
    };
    const after = changedIn(filed(again, { files, id: 'report' }));
    expect(difference(textIn(files, REPORT), after[REPORT] ?? '')).toEqual([
      '+     npo:',
      '+       comment: 毎月できました。',
      '+     npo:',
      '+       met: partly',
      '+       comment: 若い人の声が少なめでした。',
      '+   npo:',
      '+     on: 2026-05-07',
      '+     means: github',
    ]);
    const owedIn = (all: readonly ContentFile[]) =>
      recordStatus(readRecord(all).record, '2026-05-08')
        .projects.get('2024-0010')
        ?.obligations.find(({ what }) => what === 'evaluation');
    expect(owedIn(files)).toMatchObject({ owedBy: 'owner', metOn: null });
    const merged = files.map(({ path, text }) => ({ path, text: after[path] ?? text }));
    expect(owedIn(merged)).toMatchObject({ metOn: '2026-05-07' });
    // What the other side judged is not the filer's to change: it is left out, and said so.
    const meddling = filed(
      { ...again, 評価項目ごとの結果: again.評価項目ごとの結果.replace('安全に', '危なげに') },
      { files, id: 'report' },
    );
    expect(changedIn(meddling)).toEqual(after);
    expect(
      accepted(meddling)
        .receipt.warnings.map(({ message }) => message.ja)
        .join(),
    ).toContain('市');
  });
});

/** The prose under a heading of the report. */
const proseOf = (files: readonly ContentFile[], heading: string): string =>
  new RegExp(`## ${heading}\\n\\n([^#]*)`).exec(textIn(files, REPORT))?.[1]?.trim() ?? '';
