import { parseDocument } from 'yaml';
import { CONTENT } from '../../domain/record/path.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import type { Forge } from '../forge/forge.ts';

/** The usual order, with the postbox first. */
const WAYS = ['postbox', 'mail', 'counter', 'github'] as const;

/** The programme of the sandbox names the postbox that stands at this address; it is committed where it does not. */
export async function ensurePostbox(
  forge: Forge,
  { record, file }: { record(): CityRecord; file(revision: string, path: string): string | null },
  url: string,
): Promise<void> {
  const newest = Math.max(...record().programmes.keys());
  if (record().programmes.get(newest)?.postbox?.url === url) return;
  const path = `${CONTENT}programme/${newest}.yaml`;
  const document = parseDocument(file('main', path) ?? '');
  document.set('ways', document.createNode([...WAYS], { flow: true }));
  document.set('postbox', document.createNode({ url }));
  await forge.asUser(forge.repository.split('/')[0] ?? '').commit({
    branch: 'main',
    files: [{ path, text: document.toString({ lineWidth: 0, flowCollectionPadding: true }) }],
    message: '練習場の受付箱を書く',
  });
}
