import { bothOn, wordDays } from '../../record/agreed.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { isCallForPartner, partnerFoundOn } from '../../lifecycle/partners.ts';
import { firstDate, isAdopting, ownDate } from '../../lifecycle/own-date.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';
import { type CityRecord, documentOf, documentsOf, type Project } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { byPath } from '../paper-parts.ts';
import { defineRule } from '../rule.ts';
import { neededFirst, paperOf } from './needed-first.ts';

/** What plans and terminations need before them. */
export const ADOPTION: Text = { ja: '採用の決定結果', en: 'a decision that adopts the project' };

/** The day of the first decision that adopts a project; null while there is none, or its sitting is not known. */
export function adoptionDay(project: Project, record: CityRecord): IsoDate | null {
  const days = documentsOf(project, 'decision')
    .filter(isAdopting)
    .flatMap((decision) => ownDate(decision, record.sittings) ?? []);
  return days.sort()[0] ?? null;
}

/** What the contract lets exist only after the proposal; all else follows one of these. */
const AFTER_PROPOSAL: ReadonlySet<ProjectKind> = new Set([
  'opinion',
  'offer',
  'assessment',
  'review',
  'withdrawal',
]);

export const beforeProposal = defineRule({
  id: 'before-proposal',
  family: 'order',
  severity: 'error',
  clause: 'C03',
  title: { ja: '提案より前の日付の書類', en: 'A paper of a day before the proposal' },
  why: {
    ja: '意見も検討も、提案があって初めて始まります。日付が前後すると、経過をたどれません。',
    en: 'Opinions and reviews begin with the proposal; with days in the wrong order nobody can follow what happened.',
  },
  remedy: {
    ja: '提案の日か、この書類の日の、誤っているほうを直します。提案の前の相談は、相談記録に書きます。',
    en: 'Mend whichever day is wrong. What was said before the proposal belongs into a consultation.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (!AFTER_PROPOSAL.has(document.kind)) return;
    const proposal = documentOf(project, 'proposal');
    const given = proposal && ownDate(proposal, record.sittings);
    const on = document.kind === 'opinion' ? document.data.requestedOn : ownDate(document, record.sittings);
    if (!given || on === null || on >= given) return;
    yield neededFirst({ document, on, needed: paperOf('proposal'), given });
  },
});

export const withoutProposal = defineRule({
  id: 'without-proposal',
  family: 'order',
  severity: 'error',
  clause: 'C04',
  title: { ja: '基本シートのない事業', en: 'A project without a proposal' },
  why: {
    ja: '事業は基本シートから始まります。基本シートがないと、名前も提案者も目的も分かりません。',
    en: 'A project begins with its proposal; without one it has no name, proposer or purpose.',
  },
  remedy: {
    ja: '同じフォルダに proposal.md を加えます。読めない形になっているときは、その指摘を先に直します。',
    en: 'Add proposal.md to the folder. If it is there but cannot be read, mend that first.',
  },
  scope: 'project',
  *check(project) {
    if (documentOf(project, 'proposal') || documentOf(project, 'history')) return;
    const [first] = byPath(project);
    if (!first) return;
    yield {
      file: first.path,
      field: null,
      message: {
        ja: `${project.id} には書類が ${project.documents.length} 件ありますが、読める基本シート（proposal.md）がありません。`,
        en: `Among the papers of ${project.id} (${project.documents.length}) there is no readable proposal.md.`,
      },
      fix: {
        ja: `projects/${project.id}/proposal.md を加えるか、その形の指摘を直してください。`,
        en: `Add projects/${project.id}/proposal.md, or mend what is found in it.`,
      },
    };
  },
});

export const offerUnsought = defineRule({
  id: 'offer-unsought',
  family: 'order',
  severity: 'error',
  clause: 'C02',
  title: { ja: '協働相手を募集していない事業への応募', en: 'An offer where no partner is sought' },
  why: {
    ja: '応募できるのは、協働相手が決まっていない市の提案です。相手が決まった後の応募は、生かすことができません。',
    en: 'Offers are for proposals of the city’s that have no partner yet; a later one would lead nowhere.',
  },
  remedy: {
    ja: '事業の番号を確かめます。取り組みたいことがあれば、新しい提案として出せます。',
    en: 'Check the number of the project. What you would like to do can be a proposal of its own.',
  },
  scope: 'document',
  kinds: ['offer'],
  *check(document, project, { record }) {
    const proposal = documentOf(project, 'proposal');
    if (!proposal) return;
    const on = ownDate(document, record.sittings) ?? '';
    const found = partnerFoundOn(project, record.sittings);
    const isSought = isCallForPartner(proposal.data);
    if (isSought && (found === null || on <= found)) return;
    yield {
      file: document.path,
      field: null,
      message: isSought
        ? {
            ja: `${project.id} の協働相手は、${found} に決まりました。この応募（${on}）は、その後の日付です。`,
            en: `The partner of ${project.id} was found on ${found}; this offer is of ${on}, after it.`,
          }
        : {
            ja: `${project.id} は、協働相手を募集していません。`,
            en: `${project.id} seeks no partner.`,
          },
      allowed: {
        ja: '協働相手を募集している市の提案（「相手を探している市の提案」のページにあります）',
        en: 'a proposal of the city’s that seeks a partner: its page lists them',
      },
      fix: {
        ja: '事業の番号を確かめてください。ご自分で取り組みたいことがあれば、新しい提案として出してください。',
        en: 'Check the number of the project. What you would like to do can be a proposal of its own.',
      },
    };
  },
});

export const planWithoutAdoption = defineRule({
  id: 'plan-without-adoption',
  family: 'order',
  severity: 'error',
  clause: 'C20',
  title: { ja: '採用されていない事業の計画書', en: 'A plan for a project that was not adopted' },
  why: {
    ja: '事業計画書は、採用が決まった事業について、担当課と事業主体者が一緒につくります。',
    en: 'Section and owner draw up the plan together once a project has been adopted.',
  },
  remedy: {
    ja: '採用の決定結果を先に加えるか、日付を直します。',
    en: 'Add the adopting decision first, or mend the days.',
  },
  scope: 'document',
  kinds: ['plan'],
  *check(document, project, { record }) {
    const given = adoptionDay(project, record);
    const on = ownDate(document, record.sittings);
    if (given !== null && (on === null || on >= given)) return;
    yield neededFirst({ document, on: on ?? '', needed: ADOPTION, given });
  },
});

export const agreementWithoutPlan = defineRule({
  id: 'agreement-without-plan',
  family: 'order',
  severity: 'error',
  clause: 'C20',
  title: { ja: '事業計画書のない協定書', en: 'An agreement without a plan' },
  why: {
    ja: '協定書は、目的・役割・費用・評価項目を事業計画書にゆだねています。計画書がないと、約束の中身がありません。',
    en: 'The agreement leaves purpose, roles, costs and indicators to the plan; without the plan it promises nothing.',
  },
  remedy: {
    ja: '双方が合意した事業計画書（plan.md）を加えます。',
    en: 'Add the plan (plan.md) that both sides agreed to.',
  },
  scope: 'document',
  kinds: ['agreement'],
  *check(document, project) {
    if (documentOf(project, 'plan')) return;
    yield neededFirst({
      document,
      on: wordDays(document.data.agreed).at(-1) ?? document.data.validFrom,
      needed: paperOf('plan'),
      given: null,
    });
  },
});

/** Returns the day on which both sides had agreed to the agreement; null before. */
function concludedOn(project: Project): IsoDate | null {
  const agreement = documentOf(project, 'agreement');
  return agreement ? bothOn(agreement.data.agreed) : null;
}

const AFTER_AGREEMENT: ReadonlySet<ProjectKind> = new Set(['amendment', 'report']);

export const withoutAgreement = defineRule({
  id: 'without-agreement',
  family: 'order',
  severity: 'error',
  clause: 'C23',
  title: {
    ja: '協定の前の変更・報告',
    en: 'An amendment or report before the agreement',
  },
  why: {
    ja: '事業は協定書に沿って進めます。変更も報告も、協定があって初めて比べられます。',
    en: 'The work follows the agreement; changes and reports are held against it.',
  },
  remedy: {
    ja: '協定書（agreement.md）を先に加えるか、日付を直します。',
    en: 'Add the agreement (agreement.md) first, or mend the days.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (!AFTER_AGREEMENT.has(document.kind)) return;
    const { sittings } = record;
    const on = ownDate(document, sittings) ?? firstDate(document, project, sittings);
    const given = concludedOn(project);
    if (on === null || (given !== null && on >= given)) return;
    yield neededFirst({ document, on, needed: paperOf('agreement'), given });
  },
});

export const progressUnasked = defineRule({
  id: 'progress-unasked',
  family: 'order',
  severity: 'error',
  clause: 'C22',
  title: {
    ja: '何もお願いされていない事業の、進捗・対応の記録',
    en: 'A progress note of a project of which nothing was asked yet',
  },
  why: {
    ja: '進捗・対応の記録は、会議の確認のお願いや採用の条件に応え、採用された事業の進み具合を伝えるものです。',
    en: 'A progress note answers what the council asked, or tells how an adopted project is going.',
  },
  remedy: {
    ja: '会議が継続とした検討結果・決定結果か、採用の決定結果を先に加えるか、日付を直します。',
    en: 'Add the result that asks or adopts first, or mend the days.',
  },
  scope: 'document',
  kinds: ['progress'],
  *check(document, project, { record }) {
    const given = firstAskedOn(project, record);
    const { on } = document.data;
    if (given !== null && on >= given) return;
    const needed = { ja: '継続または採用の結果', en: 'a result that continues or adopts' };
    yield neededFirst({ document, on, needed, given });
  },
});

/** Returns the day of the first result that continues or adopts: from then on somebody can have something to do. */
function firstAskedOn(project: Project, record: CityRecord): IsoDate | null {
  const asking = project.documents.flatMap((document) =>
    (document.kind === 'review' && document.data.result === 'continued') ||
    (document.kind === 'decision' && document.data.result !== 'not-adopted')
      ? (ownDate(document, record.sittings) ?? [])
      : [],
  );
  return asking.sort()[0] ?? null;
}

export const verificationWithoutReport = defineRule({
  id: 'verification-without-report',
  family: 'order',
  severity: 'error',
  clause: 'C15',
  title: { ja: '報告書のない年度の検証', en: 'A verification of a year without a report' },
  why: {
    ja: '検証は、その年度の報告書をもとに行います。',
    en: 'The council verifies the report of a year; without it there is nothing to verify.',
  },
  remedy: {
    ja: 'その年度の報告書を先に加えるか、検証する年度と会議を確かめて直します。',
    en: 'Add the report of that year first, or mend the fiscal year or the sitting.',
  },
  scope: 'document',
  kinds: ['verification'],
  *check(document, project, { record }) {
    const { fiscalYear } = document.data;
    const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === fiscalYear);
    const given = report ? ownDate(report, record.sittings) : null;
    const on = ownDate(document, record.sittings);
    if (on === null || (given !== null && on >= given)) return;
    const needed = { ja: `${fiscalYear} 年度の報告書`, en: `the report of FY${fiscalYear}` };
    yield neededFirst({ document, on, needed, given });
  },
});

export const terminationWithoutAdoption = defineRule({
  id: 'termination-without-adoption',
  family: 'order',
  severity: 'error',
  clause: null,
  title: { ja: '採用の前の見送り・中止', en: 'A termination before the adoption' },
  why: {
    ja: '採用の前にやめるときは、提案者が取り下げます。見送り・中止・協定解除は、採用された事業のための書類です。',
    en: 'Before the adoption a proposer withdraws; a termination ends a project that was adopted.',
  },
  remedy: {
    ja: '採用の前なら取下書（withdrawal.md）にします。採用されているなら、決定結果を先に加えるか日付を直します。',
    en: 'Before the adoption, file a withdrawal. After it, add the decision first or mend the days.',
  },
  scope: 'document',
  kinds: ['termination'],
  *check(document, project, { record }) {
    const given = adoptionDay(project, record);
    const { on } = document.data;
    if (given !== null && on >= given) return;
    yield neededFirst({ document, on, needed: ADOPTION, given });
  },
});
