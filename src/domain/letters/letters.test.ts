import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../record/read-record.ts';
import { readContent } from '../../io/content.ts';
import { documentOf, documentsOf, type CityRecord } from '../record/record.ts';
import { programmeOn } from '../programme/in-force.ts';
import { dayOf } from '../lifecycle/sittings.ts';
import { papersOf } from '../lifecycle/papers.ts';
import { addressee, sittingTime, toOffice } from './address.ts';
import { docx } from './docx.ts';
import type { Block, PrintedDocument } from './document.ts';
import { evaluationRequest } from './evaluation.ts';
import { inquiry } from './inquiry.ts';
import { resultNotice } from './notice.ts';
import { plainText } from './plain-text.ts';
import { signingRequest, waitingFor } from './signing.ts';
import { conveningNotice, minutes, orderOfBusiness } from './sittings.ts';

const { record } = readRecord(readContent('content'));

const lettersOf = ({ sittings, projects, ...rest }: CityRecord): PrintedDocument[] => [
  ...[...sittings.values()].flatMap((sitting) => {
    const letter = {
      sitting,
      programme: programmeOn(rest, dayOf(sitting)),
      member: (id: string) => `構成員 ${id}`,
    };
    return [conveningNotice, orderOfBusiness, minutes].map((make) => make(letter, 'ja'));
  }),
  ...[...projects.values()].flatMap((project) => {
    const proposal = documentOf(project, 'proposal');
    if (!proposal) return [];
    const papers = papersOf(project, sittings, '2027-03-31')?.inOrder ?? [];
    return [
      ...documentsOf(project, 'opinion').map((opinion) =>
        inquiry(opinion, proposal, programmeOn(rest, opinion.data.requestedOn), 'ja'),
      ),
      ...papers.flatMap((paper) =>
        paper.kind === 'review' || paper.kind === 'decision'
          ? [resultNotice(paper, proposal, programmeOn(rest, paper.on), 'ja')]
          : [],
      ),
    ];
  }),
];

const wordsOf = (block: Block): string[] => {
  switch (block.is) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'facts':
      return block.rows.flat();
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    case 'record':
      return ['記', ...block.blocks.flatMap(wordsOf), '以上'];
    case 'box':
    case 'grid':
      return [block.label, block.help];
  }
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('every letter that the record of the demonstration has words for', () => {
  const all = lettersOf(record);

  it('says in Word and in plain text all that it says, in its order (judged by another reader of Word files)', async () => {
    expect(all.length).toBeGreaterThan(100);
    for (const letter of all) {
      const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(await docx(letter)) });
      expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
      for (const shown of [squeezed(value), squeezed(plainText(letter))]) {
        let at = 0;
        const { title, numberLine, date, to, from, blocks, contact } = letter;
        const words = [numberLine, date, ...to, ...from, title, ...blocks.flatMap(wordsOf), ...contact];
        for (const word of words.flatMap((one) => (one === null || one === '' ? [] : one.split('\n')))) {
          const found = shown.indexOf(squeezed(word), at);
          expect(found, `${word} in ${letter.title}`).toBeGreaterThanOrEqual(at);
          at = found;
        }
      }
    }
  });

  it('is written politely, with one form of address and no word of the desk', () => {
    for (const letter of all) {
      const text = plainText(letter);
      expect(text).not.toMatch(/GitHub|プルリクエスト|issue/);
      for (const to of letter.to) expect(to).toMatch(/^[^　]+　(?:.*　)?(?:様|御中|各位)$/);
      if (letter.numberLine !== null) expect(text).toMatch(/第　+号\n.*令和/);
    }
  });

  it('gives the same bytes whenever it is made', async () => {
    const [letter] = all;
    if (!letter) throw new Error('There is no letter.');
    const first = await docx(letter);
    expect(await docx(structuredClone(letter))).toEqual(first);
    const parts = Object.values(unzipSync(first)).map((part) => new TextDecoder().decode(part));
    expect(parts.join('\n')).not.toMatch(/20[23]\d-\d\d-\d\dT\d\d:/);
  });
});

describe('forms of address and times', () => {
  it('address a person and a post by 様, an organisation by 御中', () => {
    expect(addressee('水辺を歩く会', false, 'ja')).toBe('水辺を歩く会　御中');
    expect(addressee('鎌倉 花子', true, 'ja')).toBe('鎌倉 花子　様');
    expect(toOffice({ name: { ja: 'みどり課', en: 'Greenery' } }, 'ja')).toBe('みどり課長　様');
    expect(toOffice({ name: { ja: '行革推進担当', en: 'Reform' } }, 'ja')).toBe('行革推進担当　御中');
  });

  it('say a time as letters do', () => {
    const sitting = { startsAt: '2027-02-17T09:30:00+09:00', endsAt: '2027-02-17T12:00:00+09:00' };
    expect(sittingTime(sitting as never, 'ja')).toBe('令和9年2月17日（水）午前9時30分から正午まで');
  });
});

describe('the request to evaluate (C24)', () => {
  const [project, report] = [...record.projects.values()]
    .map((one) => [one, documentOf(one, 'report')] as const)
    .find(([, one]) => one) ?? [null, null];
  if (!project || !report) throw new Error('No project has a report.');
  const { npo: _, ...judged } = report.data.judged;
  const half = { ...report, data: { ...report.data, judged } };
  const programme = programmeOn(record, '2026-11-20');
  const asked = (side: 'npo' | 'city', of = half) =>
    plainText(evaluationRequest(of, { project, side, due: '2026-12-18' }, programme, 'ja'));

  it('names every indicator of the report, who has judged already, and until when', () => {
    const said = asked('npo');
    const labels = documentOf(project, 'plan')?.data.indicators.map(({ label }) => label) ?? [];
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(said).toContain(label);
    expect(said).toContain('お返事の期日　令和8年12月18日（金）');
    expect(said).toContain('市が評価した日');
    expect(said).not.toContain('事業主体者が評価した日');
    expect(said).toContain('「達成した」「一部達成した」「達成していない」');
  });

  it('says of no other side that it judged, where a report came without any word', () => {
    expect(asked('city', { ...half, data: { ...half.data, judged: {} } })).not.toContain('が評価した日');
  });
});

describe('the request to sign (C28)', () => {
  const signed = [...record.projects.values()].find((project) => documentOf(project, 'agreement'));
  if (!signed) throw new Error('No project has an agreement.');
  const without = (side: 'npo' | 'city') => ({
    ...signed,
    documents: signed.documents.map((document) => {
      if (document.kind !== 'plan' && document.kind !== 'agreement') return document;
      const { [side]: _, ...agreed } = document.data.agreed;
      return { ...document, data: { ...document.data, agreed } } as typeof document;
    }),
  });
  const programme = programmeOn(record, '2026-11-20');

  it('goes to the side whose word is missing, names both papers, and keeps the signature off the record', () => {
    const toSection = plainText(signingRequest(without('city'), 'city', '2026-12-18', programme, 'ja'));
    expect(toSection).toMatch(/課長　様/);
    expect(toSection).toContain('事業計画書・協定書の確認について（依頼）');
    expect(toSection).toContain('お返事の期日　令和8年12月18日（金）');
    expect(toSection).toContain('事業主体者が合意した日');
    const toOwner = plainText(signingRequest(without('npo'), 'npo', null, programme, 'ja'));
    expect(toOwner).toMatch(/　御中/);
    expect(toOwner).toContain('公開しません');
  });

  it('is not written where nobody or neither side has signed', () => {
    expect(waitingFor(signed, 'city')).toEqual([]);
    expect(waitingFor(without('city'), 'npo')).toEqual([]);
  });
});
