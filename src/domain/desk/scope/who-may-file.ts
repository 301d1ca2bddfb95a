import type { Filer } from '../../schema/field.ts';
import type { Edited } from '../../forms/edits/edit.ts';
import { filerOf, wordsOf, type EditKind } from '../../forms/edits/index.ts';
import type { Debtor } from '../../lifecycle/obligation.ts';
import { documentOf, documentsOf, type Project } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { sameAccount, type Account } from '../account.ts';
import type { Actor } from '../actor.ts';
import { isSender } from '../sender.ts';

/** What a paper is about, as far as it decides who may file it. */
export interface About {
  /** The project as it stands on the default branch; undefined for a new one, and for papers of no project. */
  readonly project: Project | undefined;
  /** Who opened the project's issue; null where there is none. */
  readonly proposer: Account | null;
  /** The section that the paper names as its own: `opinion.section`. */
  readonly section?: string | undefined;
  /** The member whose sheet it is: `assessment.member`. */
  readonly member?: string | undefined;
}

export type MayFile =
  | {
      readonly ok: true;
      /** In which role; `secretariat` for whatever that office enters for somebody else. */
      readonly as: Filer;
    }
  | { readonly ok: false; /** Who may, in a sentence. */ readonly who: Text };

/**
 * Whether somebody may file a paper of a kind: whoever the contract names, and the secretariat for everybody. A new
 * proposal may come from anyone (C02).
 */
export function mayFile(kind: Edited | EditKind, actor: Actor, about: About): MayFile {
  const filedBy = filerOf(kind);
  const { label } = wordsOf(kind);
  const isNew = kind === 'proposal' && about.project === undefined && !actor.isSecretariat;
  if (isNew || isFiler(filedBy, actor, about)) return { ok: true, as: filedBy };
  if (actor.isSecretariat) return { ok: true, as: 'secretariat' };
  return {
    ok: false,
    who: {
      ja: `「${label.ja}」を出せるのは、${FILERS[filedBy].ja}です。`,
      en: `"${label.en}" is filed by ${FILERS[filedBy].en}.`,
    },
  };
}

/**
 * The same of a paper that is not there yet, or not whole: as long as it may still turn out to be theirs, nobody is turned
 * away. Without a project nobody is its proposer, nor responsible for it; without a section, a sheet of it may be anybody's
 * who works for one.
 */
export function couldFile(kind: Edited | EditKind, actor: Actor, about: About): MayFile {
  const filedBy = filerOf(kind);
  const isUnnamed =
    about.project === undefined &&
    (filedBy === 'section-and-owner' || (filedBy === 'proposer' && kind !== 'proposal'));
  const isSome = filedBy === 'section' && about.section === undefined && actor.offices.length > 0;
  return isUnnamed || isSome ? { ok: true, as: filedBy } : mayFile(kind, actor, about);
}

function isFiler(filer: Filer, actor: Actor, about: About): boolean {
  switch (filer) {
    case 'anyone':
      return true;
    case 'proposer':
      return isProposer(actor, about);
    case 'consultation':
      return actor.isConsultation;
    case 'section':
      return about.section !== undefined && worksFor(actor, about.section);
    case 'section-and-owner':
      return isProposer(actor, about) || responsible(about.project).some((id) => worksFor(actor, id));
    case 'debtor':
      return ownSides(actor, about).length > 0;
    case 'member':
      return actor.member !== null && (about.member === undefined || actor.member.id === about.member);
    case 'council':
    case 'secretariat':
      return actor.isSecretariat;
  }
}

/**
 * Returns for whom somebody can speak in a note on what is owed: the proposer's account as the proposer and the owner, a section
 * and a member as such. The secretariat speaks for whoever it enters a note for.
 */
export const speakersOf = (actor: Actor, about: About): readonly Debtor[] =>
  actor.isSecretariat ? ['secretariat', 'proposer', 'owner', 'section', 'council'] : ownSides(actor, about);

/** The sides for which somebody speaks without entering anything for another. */
const ownSides = (actor: Actor, about: About): readonly Debtor[] => [
  ...(isProposer(actor, about) ? (['owner', 'proposer'] as const) : []),
  ...(concerned(about.project).some((id) => worksFor(actor, id)) ? (['section'] as const) : []),
  ...(actor.member === null ? [] : (['council'] as const)),
];

/** Who sends by the postbox says to be the proposer, and is believed once the secretariat has made sure (`origin.ts`). */
const isProposer = (actor: Actor, { project, proposer }: About): boolean =>
  (proposer !== null && sameAccount(actor, proposer)) || (project !== undefined && isSender(actor));

const worksFor = ({ offices }: Actor, id: string): boolean => offices.some((office) => office.id === id);

/** The sections that carry a project, by its decisions and its plan. */
function responsible(project: Project | undefined): readonly string[] {
  if (!project) return [];
  const decided = documentsOf(project, 'decision').flatMap(({ data }) => data.section ?? []);
  const planned = documentOf(project, 'plan')?.data.section;
  return planned === undefined ? decided : [...decided, planned];
}

/** Beside those, the sections that were asked about it: before there is a decision, an ask of the council may be theirs. */
const concerned = (project: Project | undefined): readonly string[] =>
  project
    ? [...responsible(project), ...documentsOf(project, 'opinion').map(({ data }) => data.section)]
    : [];

const FILERS: Readonly<Record<Filer, Text>> = {
  anyone: { ja: 'どなたでも', en: 'anyone' },
  proposer: { ja: '提案した人と事務局', en: 'whoever made the proposal, or the secretariat' },
  consultation: { ja: '相談窓口と事務局', en: 'the consultation office or the secretariat' },
  section: { ja: '意見を求められた課と事務局', en: 'the section that was asked, or the secretariat' },
  'section-and-owner': {
    ja: '担当課、提案した人、事務局',
    en: 'the responsible section, the proposer or the secretariat',
  },
  debtor: {
    ja: '提案した人、担当課、意見を求められた課、会議の構成員、事務局',
    en: 'the proposer, the responsible section, a section that was asked, a member of the council or the secretariat',
  },
  member: { ja: 'その構成員本人と事務局', en: 'that member, or the secretariat' },
  secretariat: { ja: '事務局', en: 'the secretariat' },
  council: { ja: '事務局（会議に代わって登録します）', en: 'the secretariat, for the council' },
};
