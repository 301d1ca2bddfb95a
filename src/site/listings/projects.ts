import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Stage } from '../../domain/lifecycle/stage.ts';
import type { Language } from '../../domain/text.ts';
import { listText } from '../i18n/lists.ts';
import { address, projectPath } from '../links.ts';
import type { Part } from '../markup/html.ts';
import { filed } from '../paper/words.ts';
import { stateTag } from '../paper/tags.ts';
import { officeName, projectTitle } from '../paper/names.ts';
import { owerLabel } from '../project/party.ts';
import type { City } from '../record/city.ts';
import { digest } from '../record/cache-keys.ts';
import type { Facts } from '../record/facts.ts';

/** A project as one row of a list: title, where it stands, whose turn it is and until when. */
export interface ProjectRow {
  readonly id: string;
  readonly url: string;
  readonly title: Part;
  readonly proposer: Part;
  /** With whom the city carries its own proposal out. */
  readonly partners: readonly Part[];
  readonly stage: Stage;
  /** Null for a project of before the programme, of which nothing can be awaited. */
  readonly turn: Turn | null;
}

export interface Turn {
  /** Who must act next; `nobody` in words where nothing is waited for. */
  readonly who: string;
  readonly isNobody: boolean;
  readonly office: string | null;
  readonly due: { readonly on: IsoDate; readonly state: Part } | null;
}

export const projectRow = (facts: Facts, city: City, lang: Language): ProjectRow => ({
  id: facts.id,
  url: address(lang, projectPath(facts.id)),
  title: projectTitle(facts, lang),
  proposer: filed(facts.proposer, lang),
  partners: facts.partners.map((name) => filed(name, lang)),
  stage: facts.stage,
  turn: turnOf(facts, city, lang),
});

function turnOf({ holder, owed, stage }: Facts, city: City, lang: Language): Turn | null {
  const [next] = owed;
  if (holder === null || !next)
    return stage === 'historical'
      ? null
      : { who: listText.nobody[lang], isNobody: true, office: null, due: null };
  return {
    who: owerLabel(next, city, lang),
    isNobody: false,
    office: next.what === 'opinion' && next.id !== undefined ? officeName(city, next.id, lang) : null,
    due: next.due === null ? null : { on: next.due, state: stateTag(next, city.today, lang) },
  };
}

/** Returns a digest of what a row shows, for the keys of the many lists in which a project stands. */
export function rowDigest(facts: Facts): string {
  const known = digests.get(facts);
  if (known !== undefined) return known;
  const { id, title, titleEn, proposer, partners, stage, holder, owed } = facts;
  const made = digest([id, title, titleEn, proposer, partners, stage, holder, owed[0]]);
  digests.set(facts, made);
  return made;
}

const digests = new WeakMap<Facts, string>();
