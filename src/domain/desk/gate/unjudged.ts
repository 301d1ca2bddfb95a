import type { Text } from '../../text.ts';

/** Why nothing can be said of what a pull request would bring. */
export type Unjudged =
  /** It has no commit in common with the default branch, or its commit is gone. */
  | 'gone'
  | 'conflict'
  /** GitHub has not tried the merge yet. */
  | 'not-yet'
  /** Its history and that of the default branch parted at several points (a criss-cross merge). */
  | 'several-bases'
  /** A merge would change files that the pull request does not show. */
  | 'hidden-changes';

export interface UnjudgedVerdict {
  readonly state: 'pending' | 'failure' | 'error';
  /** What to do: one sentence of at most 140 characters. */
  readonly sentence: Text;
}

const ANEW: Text = {
  ja: 'main から新しいブランチをつくり、変更だけを入れて出し直してください。',
  en: 'Make a new branch from main with the changes alone.',
};

/** What the gate says where it cannot judge. */
export const UNJUDGED: Readonly<Record<Unjudged, UnjudgedVerdict>> = {
  gone: {
    state: 'error',
    sentence: {
      ja: 'このコミットを記録と比べられません。新しいコミットを加えてください。',
      en: 'This commit cannot be compared with the record; please add a new one.',
    },
  },
  conflict: {
    state: 'failure',
    sentence: {
      ja: 'main でも同じところが変わっていて、取り込めません。ブランチに main を取り込み、ぶつかったところを直してください。',
      en: 'The same lines changed on main. Please merge main into the branch and settle the conflicts.',
    },
  },
  'not-yet': {
    state: 'pending',
    sentence: {
      ja: '取り込んだ結果を GitHub がまだつくっていません。自動で確かめ直しますので、しばらくお待ちください。',
      en: 'GitHub has not tried the merge yet; it is looked at again by itself.',
    },
  },
  'several-bases': {
    state: 'failure',
    sentence: {
      ja: `main と分かれたところが二つ以上あり、何が変わるかが決まりません。${ANEW.ja}`,
      en: `The branch left main at several points, so that it is not clear what changes. ${ANEW.en}`,
    },
  },
  'hidden-changes': {
    state: 'failure',
    sentence: {
      ja: `取り込むと、ここに見えないファイルも変わります。${ANEW.ja}`,
      en: `A merge would change files that are not shown here. ${ANEW.en}`,
    },
  },
};
