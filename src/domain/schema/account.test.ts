import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../record/reference/json-schema.ts';
import { readDocument } from '../record/text/read-document.ts';
import { PAPERS } from '../record/reference/described-papers.ts';

const rosterWith = (github: string): string => `members:
  - id: npo-1
    displayName: 構成員A
    side: npo
    office: 登録団体
    post: 構成員
    steps: [1, 2]
    from: 2026-04-01
    until: 2027-03-31
    github: ${github}
`;
const read = (github: string) => readDocument('roster', rosterWith(github));

describe('an account of the record', () => {
  it('is a name and a number, or, as it was before, the name alone', () => {
    expect(read('{ login: npo-ichi, id: 583231 }').data?.members[0]?.github).toEqual({
      login: 'npo-ichi',
      id: 583231,
    });
    expect(read('npo-ichi').data?.members[0]?.github).toEqual({ login: 'npo-ichi' });
    expect(read('npo-ichi').problems).toEqual([]);
  });

  it.each([
    '{ id: 583231 }',
    '{ login: npo-ichi, id: ichi }',
    '{ login: npo-ichi, number: 1 }',
    '[npo-ichi]',
  ])('%s is refused', (github) => {
    expect(read(github).data).toBeNull();
  });

  it('is both ways for an editor, too', () => {
    const roster = PAPERS.find(({ name }) => name === 'roster');
    const text = JSON.stringify(roster && jsonSchemaOf(roster, 'frontmatter'));
    expect(text).toContain('"type":["object","string"]');
  });
});
