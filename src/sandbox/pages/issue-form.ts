import { CORE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod/mini';

/** One element of an issue form, as GitHub's form schema has it; only what the desk's forms use. */
export interface FormElement {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id: string | null;
  readonly label: string;
  readonly description: string | null;
  readonly placeholder: string | null;
  /** What stands in the box at first; the text of a `markdown` element. */
  readonly value: string;
  readonly required: boolean;
  readonly multiple: boolean;
  readonly options: readonly { readonly label: string; readonly required: boolean }[];
}

export interface IssueForm {
  /** Name of the file below `.github/ISSUE_TEMPLATE/`. */
  readonly file: string;
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly elements: readonly FormElement[];
}

const text = z._default(z.string(), '');
const option = z.union([z.string(), z.object({ label: z.string(), required: z.optional(z.boolean()) })]);

const template = z.object({
  name: z.string(),
  description: z.string(),
  title: text,
  labels: z._default(z.array(z.string()), []),
  body: z.array(
    z.object({
      type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']),
      id: z.optional(z.string()),
      attributes: z.object({
        label: text,
        description: z.optional(z.string()),
        placeholder: z.optional(z.string()),
        value: text,
        multiple: z._default(z.boolean(), false),
        options: z._default(z.array(option), []),
      }),
      validations: z.optional(z.object({ required: z.optional(z.boolean()) })),
    }),
  ),
});

/**
 * Reads a form as GitHub does. Throws for YAML that is no form of the schema.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function parseForm(file: string, yaml: string): IssueForm {
  const { name, description, title, labels, body } = template.parse(load(yaml, { schema: CORE_SCHEMA }));
  const elements = body.map(({ type, id, attributes, validations }) => ({
    type,
    id: id ?? null,
    label: attributes.label,
    description: attributes.description ?? null,
    placeholder: attributes.placeholder ?? null,
    value: attributes.value,
    required: validations?.required ?? false,
    multiple: attributes.multiple,
    options: attributes.options.map((one) =>
      typeof one === 'string'
        ? { label: one, required: false }
        : { label: one.label, required: one.required ?? false },
    ),
  }));
  return { file, name, description, title, labels, elements };
}
