import { onlyCourse } from '../../programme/courses.ts';
import { PROPOSER_TYPE_LABELS } from '../../programme/proposer-types.ts';
import { chooseFrom, listed } from '../../messages/allowed-values.ts';
import { howToAdd } from '../how-to-add.ts';
import { judgeOf, nameOf } from '../judged-by.ts';
import { defineRule } from '../rule.ts';

export const courseMissing = defineRule({
  id: 'course-missing',
  family: 'completeness',
  severity: 'error',
  clause: 'C29',
  title: { ja: 'コースを選んでいない', en: 'No course is chosen' },
  why: {
    ja: 'コースによって、市の負担の上限や応募の条件が変わります。',
    en: 'Caps and conditions differ from course to course.',
  },
  remedy: {
    ja: '提案するコースを一つ選びます。迷うときは、窓口にご相談ください。',
    en: 'Choose the course that you propose for. If you are not sure, please ask the office.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    const courses = judge?.programme.courses ?? [];
    if (!judge || document.data.course !== undefined || courses.length < 2) return;
    const name = nameOf(judge);
    yield {
      file: document.path,
      field: 'course',
      message: {
        ja: `コースが選ばれていません。${name.ja}には、コースがいくつかあります。`,
        en: `No course is chosen; ${name.en} has several.`,
      },
      allowed: listed(courses),
      give: ['course'],
      fix: howToAdd(document.path, 'course', courses[0]?.key),
    };
  },
});

export const courseProposer = defineRule({
  id: 'course-proposer',
  family: 'completeness',
  severity: 'error',
  clause: 'C29',
  title: { ja: 'コースの対象でない提案者', en: 'A proposer whom the course is not for' },
  why: {
    ja: 'コースごとに、提案できる人を決めています。',
    en: 'Each course says who can propose for it.',
  },
  remedy: {
    ja: '提案できるコースに選び直すか、提案者の種類を確かめて直します。',
    en: 'Choose a course that is for this kind of proposer, or mend the kind.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
    const judge = judgeOf(document, project, record);
    const course = judge && onlyCourse(judge.programme);
    const { type } = document.data.proposer;
    if (!course?.proposerTypes || course.proposerTypes.includes(type)) return;
    const kind = PROPOSER_TYPE_LABELS[type];
    const kinds = course.proposerTypes.map((key) => ({ key, label: PROPOSER_TYPE_LABELS[key] }));
    const fix = chooseFrom(type, kinds);
    yield {
      file: document.path,
      field: 'proposer.type',
      message: {
        ja: `「${course.label.ja}」は、提案者が「${kind.ja}」のときは選べません。`,
        en: `"${course.label.en}" is not for this kind of proposer: ${kind.en}.`,
      },
      allowed: listed(kinds),
      fix: {
        ja: `${fix.ja}提案者の種類が合っていれば、ほかのコースを選びます。`,
        en: `${fix.en} If the kind is right, choose another course.`,
      },
    };
  },
});
