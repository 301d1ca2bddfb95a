import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { ROOT } from '../run-script.ts';

const SCHEMA = path.join(ROOT, 'scripts/tests/fixtures/atom.rng');

/** Holds feeds against the schema of RFC 4287; answers with what is wrong, or null. */
export function atomValidator(): (feed: string) => string | null {
  const schema = XmlDocument.fromString(readFileSync(SCHEMA, 'utf8'));
  const validator = RelaxNGValidator.fromDoc(schema);
  return (feed) => {
    const document = XmlDocument.fromString(feed);
    try {
      validator.validate(document);
      return null;
    } catch (error) {
      return String(error);
    } finally {
      document.dispose();
    }
  };
}
