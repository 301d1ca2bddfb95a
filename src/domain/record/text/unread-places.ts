import type { UnreadPlace } from '../as-far-as-read.ts';
import type { Problem } from '../problem.ts';
import { isGroup, parseField, schemaAt, valueAt, type Step } from './field-path.ts';
import { FINDINGS_LIMIT } from './front-matter.ts';
import { layoutOf, type Layout } from './layout.ts';
import { itemOf, shapeOf, type AnySchema } from '../../schema/shape.ts';

/**
 * Returns the places of which nothing can be said after a file was read with these problems. A key or a heading that is
 * not known may be any that is missing, or the one that is near.
 */
export function unreadPlaces(schema: AnySchema, value: unknown, problems: readonly Problem[]): UnreadPlace[] {
  const layout = layoutOf(schema);
  // So many that nobody has to look at the rest.
  if (problems.length > FINDINGS_LIMIT) return [[]];
  return problems.flatMap((problem): UnreadPlace[] => {
    const steps = parseField(problem.field);
    switch (problem.code) {
      case 'rewritten':
        return [];
      case 'unknown-key':
        return absent(
          value,
          steps.slice(0, -1),
          problem.nearest === null ? problem.allowed : [problem.nearest],
        );
      case 'unknown-heading': {
        const nearest = problem.nearest === null ? undefined : layout.byHeading.get(problem.nearest);
        return nearest ? [nearest.path] : absentProse(value, layout);
      }
      case 'open-code':
      case 'stray-prose':
        return absentProse(value, layout);
      case 'wrong-value':
        // A key that cannot be: which keys there are is not known.
        return [
          problem.expects.kind === 'key' || problem.expects.kind === 'programmeKey'
            ? outer(value, steps)
            : steps,
        ];
      case 'missing':
        return [steps, ...joinedTo(schema, value, steps)];
      default:
        return [steps];
    }
  });
}

const absent = (value: unknown, group: readonly Step[], keys: readonly string[]): UnreadPlace[] =>
  keys.map((key) => [...group, key]).filter((place) => valueAt(value, place) === undefined);

/** Where the line with the name of a list or a group is lost, its rows join those of another beside it. */
function joinedTo(schema: AnySchema, value: unknown, steps: readonly Step[]): UnreadPlace[] {
  const group = steps.slice(0, -1);
  const [missing, beside] = [schemaAt(schema, steps), valueAt(value, group)];
  if (!missing || !isGroup(beside) || (!itemOf(missing) && shapeOf(missing).length === 0)) return [];
  return Object.keys(beside)
    .filter((key) => typeof beside[key] === 'object')
    .map((key) => [...group, key]);
}

const absentProse = (value: unknown, { prose }: Layout): UnreadPlace[] =>
  prose.map(({ path }) => path).filter((path) => valueAt(value, path) === undefined);

/** A value that is there is unread itself; a key is not, its group is. */
function outer(value: unknown, steps: readonly Step[]): UnreadPlace {
  const group = steps.slice(0, -1);
  const key = steps.at(-1);
  const holder = valueAt(value, group);
  return typeof key === 'string' && isGroup(holder) && isGroup(holder[key]) ? group : steps;
}
