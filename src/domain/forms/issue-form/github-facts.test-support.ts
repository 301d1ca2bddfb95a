/**
 * Returns what GitHub refuses in an issue form, as far as it is documented:
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 * the schema of issue forms at https://www.schemastore.org/github-issue-forms.json, and the length of a description, of
 * which people found out (https://github.com/ietf-tools/datatracker/pull/5186).
 */
export function refusedByGitHub(form: unknown): string[] {
  const faults: string[] = [];
  const top = group(form);
  only(
    top,
    ['name', 'description', 'title', 'body', 'labels', 'assignees', 'projects', 'type'],
    'form',
    faults,
  );
  for (const key of ['name', 'description', 'title']) text(top[key], key, faults);
  if (String(top['description']).length > 200) faults.push('description is too long');
  const body = Array.isArray(top['body']) ? top['body'].map(group) : [];
  if (!body.some(({ type }) => type !== 'markdown')) faults.push('body asks for nothing');
  body.forEach((element, at) => faults.push(...faultsOf(element).map((fault) => `body[${at}]: ${fault}`)));
  twice(
    body.flatMap(({ id }) => id ?? []),
    'id',
    faults,
  );
  twice(
    body.flatMap(({ attributes }) => group(attributes)['label'] ?? []),
    'label',
    faults,
  );
  return faults;
}

type Group = Readonly<Record<string, unknown>>;

const group = (value: unknown): Group =>
  typeof value === 'object' && value !== null ? (value as Group) : {};

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

function faultsOf(element: Group): string[] {
  const faults: string[] = [];
  const type = String(element['type']);
  const allowed = ATTRIBUTES[type];
  if (!allowed) return [`${type} is no type`];
  const attributes = group(element['attributes']);
  only(
    element,
    type === 'markdown' ? ['type', 'attributes'] : ['type', 'id', 'attributes', 'validations'],
    type,
    faults,
  );
  only(attributes, allowed, 'attributes', faults);
  for (const [key, value] of Object.entries(attributes))
    if (!['options', 'multiple', 'default'].includes(key)) text(value, key, faults);
  if (type === 'markdown') return faults;
  text(attributes['label'], 'label', faults);
  if (/password/i.test(String(attributes['label']))) faults.push('label holds a forbidden word');
  if (!/^[\w-]+$/.test(String(element['id']))) faults.push('id holds other signs');
  if (type === 'checkboxes' && 'validations' in element) faults.push('checkboxes have no validations');
  if (allowed.includes('options')) options(attributes['options'], type, faults);
  return faults;
}

function options(value: unknown, type: string, faults: string[]): void {
  const all: unknown[] = Array.isArray(value) ? value : [];
  if (all.length === 0) faults.push('options are empty');
  const labels = type === 'checkboxes' ? all.map((option) => group(option)['label']) : all;
  for (const label of labels) {
    text(label, 'option', faults);
    if (/^none$/i.test(String(label))) faults.push('an option is the reserved word none');
  }
  twice(labels, 'option', faults);
}

function text(value: unknown, name: string, faults: string[]): void {
  if (typeof value !== 'string' || value.trim() === '') faults.push(`${name} is no text`);
}

function only(value: Group, keys: readonly string[], name: string, faults: string[]): void {
  for (const key of Object.keys(value)) if (!keys.includes(key)) faults.push(`${name} must not have ${key}`);
}

function twice(values: readonly unknown[], name: string, faults: string[]): void {
  const folded = values.map((value) => String(value).toLowerCase().replace(/\s/g, ''));
  folded.forEach((value, at) => {
    if (folded.indexOf(value) !== at) faults.push(`${name} ${String(value)} is there twice`);
  });
}
