import type { ProjectKind } from '../../record/kinds/index.ts';
import { contentPathOf, folderOf } from '../../record/path.ts';
import { defineRule } from '../rule.ts';
import { listedKeys } from '../../messages/allowed-values.ts';

/** Papers by which the council or an import touches many projects at once. */
const OF_MANY: ReadonlySet<ProjectKind> = new Set([
  'assessment',
  'review',
  'decision',
  'verification',
  'history',
]);

export const severalProjects = defineRule({
  id: 'several-projects',
  family: 'integrity',
  severity: 'error',
  clause: null,
  title: { ja: '一つの変更が複数の事業にわたっている', en: 'One change touches several projects' },
  why: {
    ja: '一つの変更を一つの事業にとどめると、確かめる人が見落とさず、ほかの事業を誤って変えません。',
    en: 'A change that stays within one project is easy to read and cannot harm another.',
  },
  remedy: {
    ja: '事業ごとに分けて出します。会議の結果と制度の定めは、まとめて出せます。',
    en: 'File one change a project. Results of a sitting and the programme’s own files may go together.',
  },
  scope: 'change',
  *check(change) {
    const projects = new Map<string, string>();
    for (const { path } of change.files) {
      const place = contentPathOf(path);
      if (place?.is === 'document' && !OF_MANY.has(place.kind) && !projects.has(place.project))
        projects.set(place.project, path);
    }
    const [first, ...others] = [...projects.keys()];
    for (const project of others)
      yield {
        file: projects.get(project) ?? folderOf(project),
        field: null,
        message: {
          ja: `この変更は事業 ${first} のほかに ${project} の書類も変えています。`,
          en: `This change touches project ${project} beside ${first}.`,
        },
        allowed: listedKeys(first === undefined ? [] : [first]),
        fix: { ja: '事業ごとに分けて出してください。', en: 'File one change for each project.' },
      };
  },
});
