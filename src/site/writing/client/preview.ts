import type { Programme } from '../../../domain/programme/schema.ts';
import { handedIn, type WrittenPaper } from '../../../domain/writing/written.ts';
import { Html } from '../../markup/html.ts';
import { paperBody } from '../../paper/paper.ts';
import { plainProse } from '../../prose/plain.ts';
import { smallTree } from '../../prose/small-tree.ts';
import { writeProse } from '../../prose/write.ts';

/** What the ids of a paper stand for where it is written. */
export interface PreviewWords {
  readonly lang: 'ja' | 'en';
  readonly programme: Programme;
  readonly items: ReadonlyMap<string, string>;
}

/** The paper as its page will show it; of Markdown, what people use in papers. */
export function preview(paper: WrittenPaper, { lang, programme, items }: PreviewWords): Html {
  const words = {
    lang,
    programme,
    member: (id: string) => id,
    meeting: (id: string) => id,
    project: (id: string) => id,
    item: (id: string) => items.get(id) ?? id,
  };
  return paperBody(paper.kind, handedIn(paper).data, words, shown);
}

const shown = (text: string): Html => {
  const plain = plainProse(text);
  return plain === null ? writeProse(smallTree(text)) : new Html(plain);
};
