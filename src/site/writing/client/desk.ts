import { newIssueAddress } from '../../../domain/forms/address.ts';
import { boxId, type Form } from '../../../domain/forms/form.ts';
import type { Programme } from '../../../domain/programme/schema.ts';
import { lowerHeadings } from '../../../domain/prose/headings.ts';
import { printDocument } from '../../../domain/record/text/print.ts';
import { checkDraft, type Checked } from '../../../domain/writing/check-draft.ts';
import {
  bodyOf,
  type Draft,
  handedIn,
  type WrittenKind,
  type WrittenPaper,
} from '../../../domain/writing/draft.ts';
import { given, type Given } from '../../../domain/writing/given.ts';
import type { Kit } from '../kit.ts';
import type { Start } from '../start.ts';
import { preview } from './preview.ts';

/** What is loaded when somebody goes on to the second screen: reading, checking and printing, as the desk does it. */
export interface OwnDesk {
  check(draft: Draft, today: string): Checked;
  /** What is asked by the answers given. */
  given(draft: Draft): Given;
  /** The form whole, with every box that one might be asked. */
  readonly form: Form;
  /** The paper as a file; the desk puts in when it came and by which issue. */
  print(paper: WrittenPaper): string;
  /** The paper as its page will show it, as HTML that is safe. */
  preview(paper: WrittenPaper, lang: 'ja' | 'en'): string;
  /** The answers as the form on GitHub would say them. */
  body(draft: Draft): string;
  /** What its issue is called. */
  title(draft: Draft): string;
  /** Address of the form on GitHub with the text in it, or null where it is too long for one. */
  address(draft: Draft): string | null;
  /** Address of the form into which the paper is pasted, for the same project: it is there whatever was written. */
  pasteAddress(draft: Draft): string;
}

/** By which answers a paper is called. */
const TITLED_BY: Readonly<Record<WrittenKind, readonly string[]>> = {
  proposal: ['proposal-title'],
  report: ['project', 'fiscal-year'],
};

export const titleIn = (kind: WrittenKind, draft: Draft): string =>
  TITLED_BY[kind].map((box) => String(draft[box] ?? '')).join(' ');

export function ownDesk(kit: Kit, start: Start | null): OwnDesk {
  const form = start === null ? kit.form : kit.formFrom;
  const around = {
    programmes: new Map(kit.programmes),
    project: start?.project ?? null,
    sittings: start?.sittings ?? [],
  };
  const items = new Map(start?.items);
  const programme = newest(kit);
  // Which side writes is known there by the account.
  const onGitHub = { ...form, boxes: form.boxes.filter((box) => boxId(box) !== 'side') };
  return {
    check: (draft, today) => checkDraft(form, withLowHeadings(form, draft), around, today),
    given: (draft) => given(form, draft, programme),
    form,
    print: printed,
    body: (draft) => bodyOf(onGitHub, given(form, draft, programme).draft),
    title: (draft) => `${form.titleStart}${titleIn(kit.kind, draft)}`.slice(0, 120),
    preview: (paper, lang) => preview(paper, { lang, programme, items }).text,
    address: (draft) => {
      const asked = given(form, draft, programme);
      return newIssueAddress(programme, form, typedIn(asked.form, asked.draft), titleIn(kit.kind, draft));
    },
    pasteAddress: (draft) =>
      newIssueAddress(programme, kit.paste, typedIn(kit.paste, draft), titleIn(kit.kind, draft)) ??
      newIssueAddress(programme, kit.paste) ??
      programme.repository,
  };
}

function printed(paper: WrittenPaper): string {
  const own = handedIn(paper);
  return own.kind === 'report' ? printDocument(own.kind, own.data) : printDocument(own.kind, own.data);
}

/** The programme of the newest year: where the record lives, and how papers are taken. Throws for a kit without one. */
export function newest({ programmes }: Kit): Programme {
  const last = [...programmes].sort(([one], [other]) => one - other).at(-1);
  if (!last) throw new Error('The kit has no programme.');
  return last[1];
}

/** What GitHub fills in by an address: text, no choices. */
const typedIn = (form: Form, draft: Draft): Record<string, string> =>
  Object.fromEntries(
    form.boxes
      .filter(({ entry }) => !['choice', 'choices', 'confirm'].includes(entry))
      .flatMap((box): [string, string][] => {
        const value = draft[boxId(box)];
        return typeof value === 'string' && value.trim() !== '' ? [[boxId(box), value]] : [];
      }),
  );

/** Headings in what is written at length give way to those of the paper, as they do at the desk. */
const withLowHeadings = (form: Form, draft: Draft): Draft => ({
  ...draft,
  ...Object.fromEntries(
    form.boxes
      .filter(({ entry }) => entry === 'prose')
      .map((box) => [boxId(box), lowerHeadings(String(draft[boxId(box)] ?? '')).text]),
  ),
});
