import { beforeEach, expect, it, vi } from 'vitest';
import {
  accepted,
  bodyOf,
  deskAt,
  formOf,
  judged,
  PROPOSAL,
  smallFiles,
  threadOf,
} from './filing.test-support.ts';
import { commentFor } from './words/comment.ts';

const parsed = vi.hoisted((): string[] => []);

vi.mock('../../record/text/yaml.ts', async (importOriginal) => {
  const yaml = await importOriginal<typeof import('../../record/text/yaml.ts')>();
  return {
    ...yaml,
    readYaml: (source: string) => {
      parsed.push(source);
      return yaml.readYaml(source);
    },
  };
});

beforeEach(() => {
  parsed.length = 0;
});

it('each file of the record is parsed once when the desk opens', () => {
  deskAt('2026-11-20T10:00:00+09:00');
  // Pages are no papers: what is before their text is not read here.
  const read = smallFiles().filter(({ path }) => !path.startsWith('pages/'));
  expect(parsed).toHaveLength(read.length);
});

it('a filed paper is parsed once, from its own text, until it is judged, checked and answered', () => {
  const desk = deskAt('2026-11-20T10:00:00+09:00');
  const thread = threadOf(bodyOf(formOf('proposal', desk), PROPOSAL));
  parsed.length = 0;
  const outcome = accepted(judged(thread, desk));
  expect(commentFor(outcome, 57, desk)).toContain('2026-0057');
  const [paper] = outcome.papers;
  expect(parsed.filter((source) => paper?.text.startsWith(`---\n${source}`))).toHaveLength(1);
});
