import { parseDocument } from 'yaml';

/** The usual order, with the postbox first. */
const WAYS = ['postbox', 'mail', 'counter', 'github'] as const;

/** A programme that names the postbox at this address: the sandbox's record names none, since its port is not always the same. */
export function withPostbox(programme: string, url: string): string {
  const document = parseDocument(programme);
  document.set('ways', document.createNode([...WAYS], { flow: true }));
  document.set('postbox', document.createNode({ url }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
