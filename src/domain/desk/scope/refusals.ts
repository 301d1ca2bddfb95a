import type { Finding } from '../../finding.ts';
import type { Text } from '../../text.ts';

/** Why a change is refused. Not rules of the record, but of how it changes. */
export type Refusal =
  | 'mixed'
  | 'stray'
  | 'removed'
  | 'executable'
  | 'link'
  | 'submodule'
  | 'folder'
  | 'too-large'
  | 'not-yours'
  | 'no-issue'
  | 'other-project';

interface Words {
  readonly message: Text;
  readonly fix: Text;
}

const PLAIN_FILE: Text = {
  ja: 'ふつうのテキストのファイルとして入れ直してください。',
  en: 'Put it in as a plain text file.',
};

const WORDS: Readonly<Record<Refusal, Words>> = {
  mixed: {
    message: {
      ja: '書類と一緒に、書類でないファイル（プログラム、設定、制度の定め、名簿、ページ）が変わっています。',
      en: 'A file that is no paper (code, settings, the programme, a roster, a page) changes together with papers.',
    },
    fix: {
      ja: 'このファイルの変更を元に戻し、必要なら別のプルリクエストに分けてください。',
      en: 'Take this change back, and open another pull request for it where it is needed.',
    },
  },
  stray: {
    message: {
      ja: '記録の中に、この名前の書類を置く場所はありません。',
      en: 'There is no place for a file of this name in the record.',
    },
    fix: {
      ja: 'フォルダとファイルの名前を確かめるか、このファイルを外してください。',
      en: 'Check the names of folder and file, or take it out.',
    },
  },
  removed: {
    message: {
      ja: '公開した書類がなくなっているか、名前が変わっています。',
      en: 'A published paper is gone or has another name.',
    },
    fix: {
      ja: '元の名前で戻してください。取りやめるときは、取下書か中止の書類を出します。',
      en: 'Put it back under its name. To give up, file a withdrawal or a termination.',
    },
  },
  executable: {
    message: { ja: '実行できるファイルになっています。', en: 'The file may be run as a program.' },
    fix: PLAIN_FILE,
  },
  link: {
    message: { ja: '別のファイルへのリンクになっています。', en: 'It is a link to another file.' },
    fix: PLAIN_FILE,
  },
  submodule: {
    message: { ja: '別のリポジトリへの参照になっています。', en: 'It points to another repository.' },
    fix: PLAIN_FILE,
  },
  folder: { message: { ja: 'フォルダになっています。', en: 'It is a folder.' }, fix: PLAIN_FILE },
  'too-large': {
    message: { ja: 'ファイルが大きすぎて、確かめられません。', en: 'The file is too large to be checked.' },
    fix: {
      ja: '短くしてください。図や表は、別の場所に置いてリンクできます。',
      en: 'Make it shorter; pictures and tables can be kept elsewhere and linked to.',
    },
  },
  'not-yours': {
    message: {
      ja: 'この書類は、このプルリクエストを出した人の名前では受け付けられません。',
      en: 'This paper cannot be accepted from the author of this pull request.',
    },
    fix: {
      ja: '出せる人に頼むか、事務局に代わりの登録を頼んでください。',
      en: 'Ask somebody who may, or ask the secretariat to enter it for you.',
    },
  },
  'no-issue': {
    message: {
      ja: '新しい事業の番号は、提案の受付番号（Issue の番号）です。その受付が見つからないか、本文に書かれていません。',
      en: 'A new project has the number of the issue that brought it; that issue is missing or not named in the body.',
    },
    fix: {
      ja: '先に提案のフォームから Issue を開き、その番号をプルリクエストの本文に書いてください。',
      en: 'Open an issue with the form of the proposal first, and name its number in the body.',
    },
  },
  'other-project': {
    message: {
      ja: '一つのプルリクエストで、二つ以上の事業の書類が変わっています。',
      en: 'One pull request changes papers of several projects.',
    },
    fix: { ja: '事業ごとに分けて出してください。', en: 'Open one pull request for each project.' },
  },
};

/** A refusal as a finding of the file; `allowed` says what or who would be accepted. */
export function refused(refusal: Refusal, file: string, allowed: Text | null = null): Finding {
  return finding(`scope/${refusal}`, file, WORDS[refusal], allowed);
}

export function tooMany(): Finding {
  const words = {
    message: {
      ja: '変わったファイルが多すぎて、書類が混ざっていないか確かめられません。',
      en: 'Too many files change to see whether papers are among them.',
    },
    fix: { ja: 'いくつかのプルリクエストに分けてください。', en: 'Split it into several pull requests.' },
  };
  return finding('scope/too-many', '', words, null);
}

const finding = (rule: string, file: string, { message, fix }: Words, allowed: Text | null): Finding => ({
  rule,
  severity: 'error',
  file,
  line: null,
  column: null,
  field: null,
  message,
  allowed,
  fix,
  clause: null,
});
