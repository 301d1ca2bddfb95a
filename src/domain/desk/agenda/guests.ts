import type { Programme } from '../../programme/schema.ts';
import { PARTY_LABELS } from '../../record/kinds/shared.ts';
import { documentOf, documentsOf, type Project } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import type { Guest, Due } from './agenda-items.ts';

/**
 * Who is asked to come to an item: the proposer for a hearing, the sections that were asked for their opinion, and for
 * what is carried out, the section and the owner alike (C09, C28).
 */
export function guestsOf({ matter, status: { project } }: Due, programme: Programme): Guest[] {
  switch (matter) {
    case 'review':
    case 'heard':
      return [...proposer(project), ...asked(project, programme)];
    case 'decision':
      return asked(project, programme);
    case 'verification':
    case 'progress':
      return carryingOut(project, programme);
  }
}

function proposer(project: Project): Guest[] {
  const proposal = documentOf(project, 'proposal')?.data;
  if (!proposal) return [];
  const { name } = proposal.proposer;
  return [{ role: PARTY_LABELS.proposer, name: { ja: name, en: name } }];
}

const asked = (project: Project, programme: Programme): Guest[] =>
  documentsOf(project, 'opinion').map(({ data }) => ({
    role: ASKED,
    name: officeName(data.section, programme),
  }));

function carryingOut(project: Project, programme: Programme): Guest[] {
  const plan = documentOf(project, 'plan')?.data;
  if (!plan) return [];
  return [
    { role: PARTY_LABELS.section, name: officeName(plan.section, programme) },
    { role: PARTY_LABELS.owner, name: { ja: plan.owner, en: plan.owner } },
  ];
}

/** An office by its id, or the id where the programme does not have it any more. */
export const officeName = (id: string, { offices }: Programme): Text =>
  offices.find((office) => office.id === id)?.name ?? { ja: id, en: id };

const ASKED: Text = { ja: '関係課', en: 'Section asked' };
