import type { Programme } from '../../../domain/programme/schema.ts';
import { handedIn, type WrittenPaper } from '../../../domain/writing/draft.ts';
import type { Html } from '../../markup/html.ts';
import { paperBody } from '../../paper/paper.ts';
import { prose } from '../../prose/prose.ts';

/** What the ids of a paper stand for where it is written. */
export interface PreviewWords {
  readonly lang: 'ja' | 'en';
  readonly programme: Programme;
  readonly items: ReadonlyMap<string, string>;
}

/** The paper as its page will show it: by the same grammar and the same writer. */
export function preview(paper: WrittenPaper, { lang, programme, items }: PreviewWords): Html {
  const words = {
    lang,
    programme,
    member: (id: string) => id,
    meeting: (id: string) => id,
    project: (id: string) => id,
    item: (id: string) => items.get(id) ?? id,
  };
  return paperBody(paper.kind, handedIn(paper).data, words, prose);
}
