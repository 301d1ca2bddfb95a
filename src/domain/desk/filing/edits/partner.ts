import { isAdopting } from '../../../lifecycle/own-date.ts';
import type { DataOf } from '../../../record/kinds/index.ts';
import { documentsOf, type DocumentOf, type Project } from '../../../record/record.ts';
import { setField } from '../../../record/text/set-field.ts';
import { type ComposeEdit, mustWrite, NOTHING, problem, refuse } from './edit.ts';
import { correctedBy } from '../corrected.ts';
import { oneNamed } from '../../../record/names.ts';
import { notNamed, PROJECT, projectNamedBy, projectNames } from './named.ts';

const KIND = 'partner';

/** The adopting decision with the partner who was found; one that is there is changed by a correction only. */
export const namePartner: ComposeEdit<typeof KIND> = (answers, filing, { files, read }) => {
  const { project: named, on, offer: typed } = answers;
  if (named === undefined || on === undefined) return NOTHING;
  const project = projectNamedBy(named, read.record);
  if (!project) return refuse(notNamed(filing, KIND, 'project', named, PROJECT, projectNames(read.record)));
  const decision = documentsOf(project, 'decision').find(isAdopting);
  const text = files.find(({ path }) => path === decision?.path)?.text;
  if (!decision || text === undefined) return refuse(problem(filing, KIND, 'project', notAdopted(project)));
  if (decision.data.partner)
    return refuse(problem(filing, KIND, 'project', alreadyFound(decision, decision.data.partner)));
  const offers = documentsOf(project, 'offer');
  const offer = typed === undefined ? undefined : oneNamed(typed, offers, namesOf);
  if (offer === null)
    return refuse(notNamed(filing, KIND, 'offer', typed ?? '', OFFER, offers.map(offerName)));
  const name = answers.name ?? offer?.data.by.name;
  const type = answers.type ?? offer?.data.by.type;
  if (name === undefined || type === undefined) {
    const missing = [
      ...(name === undefined ? (['name'] as const) : []),
      ...(type === undefined ? (['type'] as const) : []),
    ];
    return refuse(...missing.map((field) => mustWrite(filing, KIND, field, OTHERWISE)));
  }
  const partner: DataOf<'decision'>['partner'] = {
    type,
    name,
    ...(offer ? { offer: Number(offer.key) } : {}),
    on,
  };
  const { kind, path } = decision;
  return {
    ...NOTHING,
    papers: [{ kind, project: project.id, path, text: setField(text, kind, 'partner', partner) }],
  };
};

const OFFER = {
  ja: '応募',
  en: 'offer',
  among: { ja: 'この事業に届いた応募', en: 'the offers for the project' },
};
const OTHERWISE = {
  ja: '応募でない方法で決まったときは',
  en: 'when the partner was found otherwise than by an offer',
};

const offerName = ({ key, data }: DocumentOf<'offer'>): string => `${key ?? ''} ${data.by.name}`;

const namesOf = (offer: DocumentOf<'offer'>): string[] => [
  offer.key ?? '',
  offer.data.by.name,
  offerName(offer),
];

const notAdopted = ({ id }: Project) => ({
  message: {
    ja: `${id} には、採用の決定結果がまだありません。`,
    en: `${id} has not been adopted yet.`,
  },
  fix: {
    ja: '番号を確かめてください。採用が決まったら、決定結果のフォームに一緒に書くこともできます：',
    en: 'Check the number. When it is adopted, the form of the decision asks for it, too:',
  },
  elsewhere: { form: 'decision' as const, fields: { project: id } },
});

const alreadyFound = (decision: DocumentOf<'decision'>, { name }: { readonly name: string }) => ({
  message: {
    ja: `協働相手は「${name}」に決まったと、すでに登録されています。`,
    en: `The record says already that the partner is ${name}.`,
  },
  fix: {
    ja: '違っているときは、こちらのフォームで直してください：',
    en: 'If that is wrong, correct it by this form:',
  },
  elsewhere: correctedBy(decision),
});
