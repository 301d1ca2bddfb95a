import { KINDS } from '../kinds/index.ts';
import type { DataOf, Kind } from '../kinds/index.ts';
import { valueAt } from './data-path.ts';
import { headingsOf } from '../../prose/headings.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { Unprintable, printGroup } from './print-values.ts';
import { formOf } from './read-document.ts';

/**
 * A document as the text of its file: values in the order of the schema, then each prose under its heading.
 * Reading it gives the same document. Throws `Unprintable` where no text could: prose with headings of level 1
 * or 2 (`lowerHeadings` mends that) or with a code block that is never closed.
 */
export function printDocument<K extends Kind>(kind: K, data: DataOf<K>): string {
  const { schema } = KINDS[kind];
  const head = printGroup(schema, data)
    .map((line) => `${line}\n`)
    .join('');
  if (formOf(kind) === 'yaml') return head;
  return [`---\n${head}---\n`, ...printBody(data, layoutOf(schema))].join('\n');
}

function printBody(data: unknown, layout: Layout): string[] {
  if (layout.body) {
    const prose = textAt(data, layout.body.path);
    return prose === null ? [] : [`${printable(prose, layout)}\n`];
  }
  return layout.prose.flatMap(({ path, label }) => {
    const prose = textAt(data, path);
    return prose === null ? [] : [`## ${label}\n\n${printable(prose, layout)}\n`];
  });
}

/** The prose as it may stand in a body. Throws `Unprintable` where it would swallow or make a section. */
export function printable(prose: string, layout: Layout): string {
  const [first] = headingsOf(`${prose}\n\n## 終\n`).filter(
    ({ level, text }) => level > 0 || layout.byHeading.has(text),
  );
  if (first?.start === prose.length + 2) return prose;
  throw new Unprintable(
    first
      ? `Prose cannot hold the heading "${first.text}": only levels 3 to 6 may stand in it.`
      : 'A code block in the prose is opened and never closed.',
  );
}

function textAt(data: unknown, path: readonly string[]): string | null {
  const text = valueAt(data, path);
  return typeof text === 'string' ? text : null;
}
