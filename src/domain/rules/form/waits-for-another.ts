import type { UnplacedFinding } from '../../finding.ts';
import { defineRule, type Change } from '../rule.ts';

export const waitsForAnother = defineRule({
  id: 'waits-for-another',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '読めない書類を待っている', en: 'A paper that waits for one that cannot be read' },
  why: {
    ja: '書類は、会議や名簿、制度の定め、同じ事業のほかの書類と照らし合わせて確かめます。その一つが読めない間は、確かめられません。',
    en: 'A paper is held against its sitting, the roster, the programme and the other papers of its project. While one of them cannot be read, it cannot be judged.',
  },
  remedy: {
    ja: '読めない書類のほうを直します。この書類は、そのままでかまいません。',
    en: 'Mend the paper that cannot be read. This one can stay as it is.',
  },
  scope: 'change',
  // What waits is only known when every other rule has looked: `checkRecord` tells of it.
  check: () => [],
});

/** What waited while rules judged: by the file or folder that they judged, the files that could not be read. */
export class Waiting {
  readonly #unread = new Map<string, Set<string>>();

  add(judged: string, unread: string): void {
    const known = this.#unread.get(judged) ?? new Set();
    this.#unread.set(judged, known.add(unread));
  }

  /**
   * Returns, for each file that a change leaves, what it waits for outside the change; that is told at the place of the
   * unread file itself, where it is in the change. In a check of everything nobody needs to be told of it twice.
   */
  *ofChange({ files }: Change): Iterable<UnplacedFinding> {
    const changed = new Set(files.map(({ path }) => path));
    for (const { path, after } of files) {
      if (after === null) continue;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const unread = [path, folder].flatMap((judged) => [...(this.#unread.get(judged) ?? [])]);
      const [first] = unread.filter((file) => !changed.has(file)).sort();
      if (first !== undefined) yield waitsFor(path, first);
    }
  }
}

const waitsFor = (file: string, unread: string): UnplacedFinding => ({
  file,
  field: null,
  message: {
    ja: `この書類は、${unread} が読めるようになってから確かめます。`,
    en: `This paper will be judged once ${unread} can be read.`,
  },
  fix: {
    ja: `${unread} を直してください。この書類は、そのままでかまいません。`,
    en: `Mend ${unread}. This paper can stay as it is.`,
  },
});
