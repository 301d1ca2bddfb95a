import type { Text } from '../domain/text.ts';

/** What a command does and which options it takes, for whoever types it with `--help`. */
export interface CommandHelp {
  /** What stands behind the command: `FILE…`. */
  readonly takes?: string;
  readonly does: Text;
  readonly options: Readonly<Record<string, Text>>;
}

const CONTENT: Text = { ja: '記録のフォルダ（ふつうは content）', en: 'the folder of the record (content)' };
const TODAY: Text = {
  ja: 'この日の状態で計算する（2026-11-20 のように）',
  en: 'as of this day, as in 2026-11-20',
};
const LANG: Text = { ja: '言葉（ja か en）', en: 'language: ja or en' };
const JSON_OUT: Text = { ja: 'JSON で出す', en: 'print JSON' };
const PROJECT: Text = { ja: 'この番号の事業だけ', en: 'only the project of this number' };
const CHECK_ONLY: Text = {
  ja: '書かずに、違いがあるかだけを確かめる',
  en: 'write nothing; say whether anything differs',
};
const DRY: Text = { ja: '何も書かず、することだけを示す', en: 'write nothing; say what would be done' };

/** The commands of `npm run`, but those that explain themselves: `digest`, `doctor`, `setup`. */
export const HELP: Readonly<Record<string, CommandHelp>> = {
  check: {
    does: {
      ja: '記録の誤りを、すべて一度に見つけます。',
      en: 'Finds what is wrong in the record, all at once.',
    },
    options: {
      project: PROJECT,
      base: {
        ja: 'この版（git）からの変更も確かめる',
        en: 'judge the change since this revision of git, too',
      },
      github: { ja: 'GitHub の注釈として出す', en: 'print annotations for GitHub' },
      ready: {
        ja: '最初の書類を受け付けるまでに、まだ必要なことを順に示す',
        en: 'say, in order, what is left to do before the first filing',
      },
      today: TODAY,
      json: JSON_OUT,
      lang: LANG,
      content: CONTENT,
    },
  },
  cost: {
    does: {
      ja: '一年にかかる GitHub Actions の時間と、記録とサイトの大きさを、市の数から計算します。',
      en: 'Computes what a year takes of GitHub Actions and of space, from a city’s own numbers.',
    },
    options: {
      papers: { ja: '一年に届く書類の数（ふつうは 60）', en: 'papers filed in a year (60)' },
      projects: { ja: '一年に増える事業の数（ふつうは 10）', en: 'new projects in a year (10)' },
      edits: { ja: '一年にページと定めを変える回数（ふつうは 20）', en: 'changes of pages and rules (20)' },
      lang: LANG,
    },
  },
  status: {
    does: {
      ja: 'どの事業がどの段階にあり、次に誰が何をいつまでにするかを示します。',
      en: 'Shows where every project stands, who must act next, and what is due.',
    },
    options: {
      holder: {
        ja: '次に動く人がこの人のものだけ（事務局、担当課 など）',
        en: 'only what waits for this party',
      },
      late: { ja: '期日を過ぎたものだけ', en: 'only what is overdue' },
      today: TODAY,
      json: JSON_OUT,
      lang: LANG,
      content: CONTENT,
    },
  },
  import: {
    takes: 'FILE',
    does: {
      ja: '制度の前の事業を、Excel・CSV・YAML の一覧から取り込みます。はじめは書かずに示します。',
      en: 'Imports past projects from a list in Excel, CSV or YAML; shows first what it would write.',
    },
    options: {
      sheet: { ja: 'ブックの中のシートの名前', en: 'the name of a sheet of the workbook' },
      map: { ja: '項目と列の対応（FIELD=COLUMN,…）', en: 'which column is which field: FIELD=COLUMN,…' },
      set: { ja: 'すべての行に入れる値（FIELD=VALUE）', en: 'a value for all rows: FIELD=VALUE' },
      write: { ja: '記録に書く', en: 'write into the record' },
      lang: LANG,
      content: CONTENT,
    },
  },
  enter: {
    takes: 'FILE…',
    does: {
      ja: '記入された用紙（Word・Excel・CSV）を、代わりに出す届け出の文にします。ファイルは、いくつでも、フォルダでも渡せます。',
      en: 'Makes filings on behalf of sheets that were filled in with Word or Excel, or saved as CSV; takes several files, or a folder.',
    },
    options: {
      received: { ja: '受け取った日', en: 'the day of receipt' },
      by: { ja: '代わりに登録する窓口', en: 'the office that files it' },
      sheet: { ja: 'ブックの中のシートの名前', en: 'the name of a sheet of the workbook' },
      out: {
        ja: '文を書くファイル（いくつも渡したときはフォルダ）',
        en: 'the file for the text; for several, the folder',
      },
      open: { ja: 'GitHub に出す', en: 'file it on GitHub' },
      'leave-out': { ja: '読み取れなかったものを入れずに出す', en: 'file it without what could not be read' },
      lang: LANG,
      content: CONTENT,
    },
  },
  agenda: {
    takes: 'MEETING',
    does: { ja: '会議の議題の案を、記録から作ります。', en: "Drafts a sitting's agenda from the record." },
    options: {
      write: { ja: '会議のファイルに書く', en: "write it into the meeting's file" },
      today: TODAY,
      lang: LANG,
      content: CONTENT,
    },
  },
  tally: {
    takes: 'MEETING',
    does: {
      ja: '会議の検討シートを、誰が出し、誰がまだかを数えます。',
      en: 'Counts who has filed a sheet for a sitting, and who has not.',
    },
    options: { markdown: { ja: 'Markdown で出す', en: 'print Markdown' }, lang: LANG, content: CONTENT },
  },
  forms: {
    does: { ja: 'GitHub のフォームを、記録の定めから作ります。', en: 'Makes the issue forms of GitHub.' },
    options: {
      check: CHECK_ONLY,
      out: { ja: '書くフォルダ', en: 'the folder to write to' },
      today: TODAY,
      lang: LANG,
      content: CONTENT,
    },
  },
  generate: {
    does: {
      ja: 'JSON Schema とデータ項目の説明を、項目の記述から作ります。',
      en: 'Makes JSON Schema and the data dictionary from the descriptions of the fields.',
    },
    options: { check: CHECK_ONLY, out: { ja: '書くフォルダ', en: 'the folder to write to' } },
  },
  migrate: {
    takes: 'DIR',
    does: {
      ja: '前の形式の記録を、いまの形式にします。',
      en: 'Brings a record of an older format to that of today.',
    },
    options: { 'dry-run': DRY },
  },
  sandbox: {
    does: {
      ja: 'GitHub を使わずに、窓口のすべてをこの機械で動かします。',
      en: 'Runs the whole desk on this machine, without GitHub.',
    },
    options: {
      play: { ja: '一巡を端末で演じる', en: 'play a whole circle in the terminal' },
      port: { ja: '待ち受けるポート', en: 'the port to listen on' },
      at: { ja: '始める日時', en: 'the time at which it begins' },
      reset: { ja: '前のものを消して始める', en: 'begin anew' },
    },
  },
  intake: {
    does: {
      ja: 'GitHub に届いた書類に答え、プルリクエストにします。',
      en: 'Answers filings on GitHub and turns them into pull requests.',
    },
    options: {
      all: { ja: '開いているものすべて', en: 'all that is open' },
      waiting: { ja: '答えを待つものだけ', en: 'only what waits for an answer' },
      issue: { ja: 'この番号だけ', en: 'only this issue' },
      'dry-run': DRY,
      content: CONTENT,
    },
  },
  gate: {
    does: {
      ja: 'プルリクエストを取り込んでよいか、何を直し、誰の承認を待つかを書きます。',
      en: 'Says on a pull request whether it may be merged, and what is missing.',
    },
    options: {
      all: { ja: '開いているものすべて', en: 'all that are open' },
      pull: { ja: 'この番号だけ', en: 'only this one' },
      content: CONTENT,
    },
  },
  postbox: {
    does: {
      ja: 'アカウントのない人の書類を受け付ける受付箱を、この機械で動かします。',
      en: 'Runs the postbox, which takes papers of people without an account, on this machine.',
    },
    options: {
      port: { ja: '待ち受けるポート（ふつうは 8787）', en: 'the port (8787)' },
      host: { ja: '待ち受けるアドレス（ふつうは 127.0.0.1）', en: 'the address (127.0.0.1)' },
      'behind-proxy': {
        ja: '前に立つサーバーが、送り主を x-forwarded-for で伝えるとき',
        en: 'where a server before it says by x-forwarded-for who sends',
      },
    },
  },
  remind: {
    does: {
      ja: '登録された書類と期日を、関係する人に一度だけ知らせます。',
      en: 'Tells those concerned, once, what papers mean and what is due.',
    },
    options: { project: PROJECT, 'dry-run': DRY, today: TODAY, json: JSON_OUT, content: CONTENT },
  },
  protect: {
    does: {
      ja: 'リポジトリの決まりを示し、確かめ、または設定します。',
      en: 'Prints, checks or sets the rules of the repository.',
    },
    options: {
      app: { ja: '窓口のアプリの番号', en: 'the number of the App' },
      check: { ja: '決まりが守られているかを確かめる', en: 'say which rules do not hold' },
      apply: { ja: '設定する', en: 'set them' },
      'sole-owner': { ja: '事務局が一人だけのとき', en: 'for a single owner' },
      codeowners: { ja: '.github/CODEOWNERS を作る', en: 'make .github/CODEOWNERS' },
      repository: { ja: '所有者/リポジトリ', en: 'owner/repository' },
      branch: { ja: '守るブランチ', en: 'the branch to be protected' },
      root: { ja: 'リポジトリのフォルダ', en: 'the folder of the repository' },
      content: CONTENT,
    },
  },
  backup: {
    does: {
      ja: 'git にないもの（スレッドとレビュー）を控えに取り、戻します。',
      en: 'Keeps threads and reviews, which are not in git, and brings them back.',
    },
    options: {
      out: { ja: '控えを書くフォルダ', en: 'the folder for the backup' },
      restore: { ja: 'この控えから戻す', en: 'restore from this folder' },
      to: { ja: '戻す先（所有者/リポジトリ）', en: 'where to restore it: owner/name' },
      forget: { ja: '消した内容を含む控えを消す', en: 'remove backups that hold what was deleted' },
    },
  },
  alert: {
    does: {
      ja: '失敗した実行を事務局に知らせます。',
      en: 'Tells the secretariat of a run that did not end well.',
    },
    options: {},
  },
  watch: {
    does: {
      ja: '止められたワークフローを起こし、動いていないものを知らせます。',
      en: 'Wakes workflows that GitHub put to sleep, and tells of silent ones.',
    },
    options: {},
  },
  schedule: { does: { ja: '予定の仕事を始めます。', en: 'Starts what is planned.' }, options: {} },
  start: {
    does: {
      ja: '記録を確かめ、サイトを作り、この機械で見せます（PORT でポートを変えられます）。',
      en: 'Checks the record, builds the site and serves it here (PORT is honoured).',
    },
    options: {},
  },
  build: {
    does: {
      ja: 'サイトを dist/ に作ります（CONTENT_DIR、TODAY）。',
      en: 'Builds the site into dist/ (CONTENT_DIR, TODAY).',
    },
    options: {},
  },
  init: {
    does: {
      ja: '空のフォルダに、市のリポジトリを作ります。端末で一つずつ尋ねます。',
      en: "Makes a city's repository in an empty folder; asks one question after the other.",
    },
    options: {
      answers: {
        ja: '尋ねずに、この YAML のファイルの答えを使う',
        en: 'take the answers of this YAML file instead',
      },
      install: {
        ja: '続けて npm install とサイトの組み立てをする',
        en: 'go on with npm install and a build of the site',
      },
      dependency: { ja: 'package.json に書く junkan の版', en: 'the version of junkan for package.json' },
      today: TODAY,
    },
  },
  upgrade: {
    does: {
      ja: '市のリポジトリを、動かしている版の循環に合わせます。新しいブランチに一つのコミットを作ります。',
      en: "Brings a city's repository to the version that runs, as one commit on a new branch.",
    },
    options: {
      'dry-run': DRY,
      'skip-install': { ja: 'npm install をしない', en: 'leave npm install to you' },
      dependency: { ja: 'package.json に書く junkan の版', en: 'the version of junkan for package.json' },
      today: TODAY,
    },
  },
  pack: {
    takes: '[VERSION]',
    does: {
      ja: '市が入れるパッケージを .cache/ に作ります。',
      en: 'Makes the package that a city installs, in .cache/.',
    },
    options: {},
  },
  contract: {
    does: {
      ja: 'GitHub の代わりの動きが、GitHub の説明書と合うかを確かめます。',
      en: "Checks GitHub's stand-in against GitHub's own description.",
    },
    options: {},
  },
  mutation: {
    takes: 'PATH…',
    does: {
      ja: 'コードを一か所ずつ変え、気付く試験があるかを調べます。',
      en: 'Changes the code in one place at a time, and reports what no test notices.',
    },
    options: {},
  },
  pictures: {
    does: { ja: '手引きの画像を撮り直します。', en: 'Takes the pictures of the guide anew.' },
    options: {},
  },
  bench: {
    does: { ja: '作った記録で、かかる時間を測ります。', en: 'Measures on made records.' },
    options: {
      sizes: { ja: '事業の数（100,1000 のように）', en: 'numbers of projects, as in 100,1000' },
      runs: { ja: '回数', en: 'how often' },
      build: { ja: 'サイトの作成も測る', en: 'builds, too' },
      parts: { ja: '作成を部分に分けて測る', en: 'the parts of a build' },
      search: { ja: '検索を測る', en: 'the search' },
      text: { ja: '結果を表にする', en: 'a table of what was measured' },
      hostile: { ja: '悪意のある文で測る', en: 'with hostile texts' },
    },
  },
};

/** Returns the help of a command in both languages; null for one that has none, or has its own. */
export function helpFor(command: string): string | null {
  const help = HELP[command];
  if (help === undefined) return null;
  const names = Object.keys(help.options);
  const options = names.map((name) => ` [--${name}]`).join('');
  const width = Math.max(...names.map((name) => name.length), 0);
  const described = (lang: 'ja' | 'en') =>
    Object.entries(help.options).map(([name, says]) => `  --${name.padEnd(width)}  ${says[lang]}`);
  return [
    `npm run ${command}${help.takes || names.length > 0 ? ' --' : ''}${help.takes ? ` ${help.takes}` : ''}${options}`,
    '',
    help.does.ja,
    ...described('ja'),
    '',
    help.does.en,
    ...described('en'),
  ].join('\n');
}
