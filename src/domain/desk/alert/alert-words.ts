import { bilingual, list, paragraphs } from '../../messages/bilingual.ts';
import { CONTENT } from '../../record/path.ts';
import type { Text } from '../../text.ts';

/** The mark of the comment that tells of an issue or a pull request that took too long: once for each. */
export const slowMark = (number: number): string => `slow:${number}`;

/** That an issue or a pull request took too long and was left, so that the others could go on. */
export const slowWords = (number: number): string =>
  bilingual({
    ja: `#${number} の処理に時間がかかりすぎたため、途中でやめて、ほかの件を先に進めました。次の定期の処理でもう一度試します。#${number} を開いて、極端に長い文や、同じ行の繰り返しがないか確かめてください。内容におかしなところがなければ、保守の担当に知らせてください。`,
    en: `#${number} took too long, so it was left and the others went on; the next sweep will try again. Please open #${number} and see whether it holds something extremely long or repeated. If it looks ordinary, tell whoever maintains the system.`,
  });

/** The mark of the comment that tells of an issue or a pull request at which the program failed: once for each. */
export const brokenMark = (number: number): string => `broken:${number}`;

/** That the program failed at an issue or a pull request, so that nobody was answered there, and the others were dealt with. */
export const brokenWords = (number: number): string =>
  bilingual({
    ja: `#${number} の処理がソフトウェアの不具合で止まりました。ほかの件の処理は済んでいます。#${number} を出した方にはまだ返事ができていないので、コメントでひとことお知らせください。あわせて、番号を添えて保守の担当に知らせてください。定期の処理では、そのつどもう一度試します。`,
    en: `The program failed at #${number}; the others were dealt with. Whoever filed it has had no answer yet, so please write there, and give the number to whoever maintains the system. Each sweep tries again.`,
  });

/** The mark of the news of unreadable papers: once for each set of them. */
export const unreadableMark = (files: readonly string[]): string =>
  `unreadable:${files.length}:${(files[0] ?? '').toLowerCase().replace(/[^a-z0-9./-]/g, '-')}`;

/** That papers cannot be read, so that the desk stands still, and what to do. */
export const unreadableNews = (files: readonly string[]): string =>
  bilingual(
    paragraphs(
      {
        ja: `記録に読めない書類が ${files.length} 件あるため、お知らせの送信と、ラベル・スレッドの更新を止めています。`,
        en: `Papers of the record cannot be read (${files.length}). Until they can, nobody is reminded, and labels and threads stay as they are.`,
      },
      list(files.slice(0, 20).map((file) => ({ ja: `\`${CONTENT}${file}\``, en: `\`${CONTENT}${file}\`` }))),
      {
        ja: '「Actions」の「check」の結果に、直すところが出ています。直ると、次の定期の処理で再開します。直し方が分からないときは、保守の担当に知らせてください。',
        en: 'The run "check" under "Actions" says what to mend. Once it is mended, the next sweep goes on. Ask whoever maintains the system if it is not clear how.',
      },
    ),
  );

/** The issue by which the desk speaks to the secretariat, where there is none yet. */
export const ALERT_WORDS = {
  title: '事務局へのお知らせ',
  body: bilingual({
    ja: '事務局の方に見ていただきたいことを、コメントでお知らせします。週に一度の「事務局の今週」（届いた書類、返事を待つ相談、今週すること）、GitHub では知らせが届かない人、うまくいかなかった処理です。このスレッドは開いたままにしてください。閉じると、次のお知らせのときに新しいスレッドができます。',
    en: 'Comments below tell the secretariat what needs looking at: once a week what is to be done, whom no comment reaches, and runs that failed. Please leave it open; when it is closed, the next news opens another.',
  }),
};

/** What a workflow does, for people who have never seen one. */
const WORKFLOW_LABELS: Readonly<Record<string, Text>> = {
  intake: { ja: '届いた書類への返事', en: 'answering filings' },
  comment: { ja: '書類の確認のコメント', en: 'commenting on pull requests' },
  gate: { ja: '承認の確認', en: 'counting approvals' },
  remind: { ja: '期日のお知らせ', en: 'reminding' },
  publish: { ja: 'サイトの公開', en: 'publishing the site' },
  backup: { ja: '毎週の控え', en: 'the weekly backup' },
  forget: { ja: '古い控えの削除', en: 'removing old backups' },
  schedule: { ja: '決まった時刻の始動', en: 'starting what is planned' },
  watch: { ja: '自動の処理の見張り', en: 'watching the automatic runs' },
  check: { ja: '書類の確認', en: 'checking papers' },
  'notify-gate': { ja: '承認の知らせ', en: 'hearing of reviews' },
  ci: { ja: 'ソフトウェアの試験', en: 'testing the software' },
  doctor: { ja: 'アプリの権限の確認', en: 'proving the App’s permissions' },
  alert: { ja: '止まった処理のお知らせ', en: 'telling of failed runs' },
};

const labelOf = (workflow: string): Text => WORKFLOW_LABELS[workflow] ?? { ja: workflow, en: workflow };

/** How a run ended that did not end well: a step failed, or it was cut off by its time limit or by somebody. */
export type BadEnd = 'failed' | 'cut';

/**
 * That a run did not end well, and what to do. `run` is the address of its page; of the `names`, the workflow's first and
 * then those of its jobs, the last that is known says what it was about.
 */
export function failureWords(names: readonly string[], run: string, end: BadEnd): string {
  const label = labelOf(names.findLast((name) => name in WORKFLOW_LABELS) ?? names[0] ?? '');
  const what = ENDS[end];
  return bilingual({
    ja: `「${label.ja}」の処理が、${what.ja}。[処理の記録](${run})を開き、右上の「Re-run jobs」から「Re-run failed jobs」を選んでください。何度やり直しても、同じ書類が二つできることはありません。それでも止まるときは、記録の最後の行を添えて、保守の担当に知らせてください。`,
    en: `A run of "${label.en}" ${what.en}. Open [its log](${run}) and choose "Re-run jobs", then "Re-run failed jobs": running twice does nothing twice. If it stops again, send the last lines of the log to whoever maintains the system.`,
  });
}

const ENDS: Readonly<Record<BadEnd, Text>> = {
  failed: { ja: '途中で止まりました', en: 'failed' },
  cut: {
    ja: '時間切れになったか、取り消されたため、途中で終わりました',
    en: 'was cut off: it took too long, or somebody cancelled it',
  },
};

/** A workflow that does not run as it should: since when (null: never or not known), and what GitHub says of it. */
export interface Silent {
  readonly workflow: string;
  readonly last: string | null;
  /** `active` for one that is on and did not run; `startup_failure` for one whose file is wrong. */
  readonly state: string;
}

/** What GitHub says of a run that it could not start. */
export const NOT_STARTED = 'startup_failure';

/** That something does not run any more, and what to do. */
export function silenceWords(silent: readonly Silent[]): string {
  const items = silent.map(({ workflow, last, state }): Text => {
    const { ja, en } = labelOf(workflow);
    if (state === NOT_STARTED)
      return {
        ja: `${ja}（処理のファイル .github/workflows/${workflow}.yml に誤りがあり、始まりません）`,
        en: `${en} (the file .github/workflows/${workflow}.yml is wrong, and GitHub cannot start it)`,
      };
    if (state !== 'active') return { ja: `${ja}（止められています）`, en: `${en} (switched off)` };
    return {
      ja: `${ja}（最後に動いた日時：${last ?? '記録がありません'}）`,
      en: `${en} (last: ${last ?? 'never'})`,
    };
  });
  return bilingual(
    paragraphs(
      {
        ja: '次の自動の処理が、予定のとおりに動いていません。',
        en: 'These automatic runs have not happened as planned.',
      },
      list(items),
      {
        ja: 'リポジトリの「Actions」を開き、左の一覧からその名前を選び、「Enable workflow」があれば押してください。なければ「Run workflow」を押してください。リポジトリに60日のあいだ動きがないと、GitHubは予定された処理を止めます。ファイルの誤りは、保守の担当に知らせてください。',
        en: 'Open "Actions" in the repository, choose the workflow, and press "Enable workflow" if it is there, else "Run workflow". GitHub stops scheduled workflows of a repository in which nothing happens for 60 days. Tell whoever maintains the system of a file that is wrong.',
      },
    ),
  );
}
