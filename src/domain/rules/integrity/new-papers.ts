import { bothOn, wordsOf, type PaperWords } from '../../record/agreed.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import { documentOf, type CityRecord, type Project, type ProjectDocument } from '../../record/record.ts';
import { contentPathOf } from '../../record/path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import { presenceFindings } from '../completeness/conditional.ts';
import { defineRule } from '../rule.ts';

// What a record of an older format may lack, a new paper has: only a paper that a change brings is asked for it.

export const newPaperLacks = defineRule({
  id: 'new-paper-lacks',
  family: 'integrity',
  severity: 'error',
  clause: 'C22',
  title: { ja: '新しい書類に、必要な項目がない', en: 'A new paper lacks what it needs' },
  why: {
    ja: '古い形式から移した書類にはない項目でも、新しい書類には書きます。だれの記録か、いまどういう状態か、不採用の理由は何かが、読む人に分かるようにします。',
    en: 'Papers of an older format lack it; in a new one readers see who speaks, how it stands, and why it was rejected.',
  },
  remedy: {
    ja: '進捗には記録した側と、協定の後は状態を、不採用の結果には理由の要点を書きます。',
    en: 'A progress note names its side and, from the agreement on, the state; a rejection has its reason in brief.',
  },
  scope: 'change',
  *check(change, { record }) {
    for (const { path, before } of change.files) {
      const document = before === null ? documentAt(path, record) : undefined;
      if (!document) continue;
      for (const field of lacking(document, record.projects.get(document.project)))
        yield* presenceFindings(path, document.kind, { field, given: false, needed: true }, true);
    }
  },
});

/** The document at a path as the record has it; what cannot be read is told by the family `form`. */
const documentAt = (path: string, { projects }: CityRecord): ProjectDocument | undefined => {
  const place = contentPathOf(path);
  return place?.is === 'document'
    ? projects.get(place.project)?.documents.find((document) => document.path === path)
    : undefined;
};

function lacking({ kind, data }: ProjectDocument, project: Project | undefined): readonly string[] {
  if (kind === 'progress') {
    const agreement = project && documentOf(project, 'agreement');
    const concluded = agreement ? bothOn(agreement.data.agreed) : null;
    const isAgreed = concluded !== null && concluded <= data.on;
    return [
      ...(data.by === undefined ? ['by'] : []),
      ...(isAgreed && data.state === undefined ? ['state'] : []),
    ];
  }
  if (kind !== 'review' && kind !== 'decision') return [];
  return data.result === 'not-adopted' && data.reasonInBrief === undefined ? ['reasonInBrief'] : [];
}

export const unrecordedWord = defineRule({
  id: 'unrecorded-word',
  family: 'integrity',
  severity: 'error',
  clause: 'C28',
  title: {
    ja: '新しい書類に「方法の記録なし」とある',
    en: 'A new paper says of a word that its way is not recorded',
  },
  why: {
    ja: '「方法の記録なし」は、古い形式から移した書類にだけ使います。新しい書類には、どのように合意や評価を確かめたかを残します。',
    en: 'Only the migration of an older record writes it; a new paper says how the word was given.',
  },
  remedy: {
    ja: '合意や評価を受けた方法（書面、打合せ）を書きます。GitHub上の合意は、承認があれば自動で入ります。',
    en: 'Write how the word was given: on paper, or at a meeting. What is given on GitHub is entered by itself.',
  },
  scope: 'change',
  *check(change, { record }) {
    for (const { path, before } of change.files) {
      const document = documentAt(path, record);
      const is = document && wordsOf(document);
      if (!document || !is) continue;
      const was = before === null ? null : earlierWords(document, before);
      // A text of the older format cannot be read: what the migration makes of it is its own.
      if (was === undefined) continue;
      for (const side of SIDES) {
        if (is.words[side]?.means !== 'unrecorded' || was?.words[side] !== undefined) continue;
        const field = `${is.field}.${side}.means`;
        yield {
          file: path,
          field,
          message: {
            ja: '「方法の記録なし」は、新しい書類には使えません。',
            en: '"Not recorded" cannot be said in a new paper.',
          },
          fix: {
            ja: '書面で受けたときは「paper」、打合せで受けたときは「meeting」と書いてください。',
            en: 'Write paper or meeting, as it was given.',
          },
        };
      }
    }
  },
});

/** The words that a paper had before; undefined where its text cannot be read. */
function earlierWords(document: ProjectDocument, text: string): PaperWords | null | undefined {
  const { data } = readDocument(document.kind, text);
  return data ? wordsOf({ ...document, data } as ProjectDocument) : undefined;
}
