import { newIssueAddress } from '../../../domain/forms/address.ts';
import { boxId } from '../../../domain/forms/box-id.ts';
import type { Form } from '../../../domain/forms/form.ts';
import { lowerHeadings } from '../../../domain/record/text/lower-headings.ts';
import { printDocument } from '../../../domain/record/text/print.ts';
import type { DataOf } from '../../../domain/record/kinds/index.ts';
import { checkDraft, type Checked } from '../../../domain/writing/check.ts';
import type { Draft } from '../../../domain/writing/draft.ts';
import type { Kit } from '../kit.ts';

/** What is loaded when somebody goes on to the second screen: reading, checking and printing, as the desk does it. */
export interface OwnDesk {
  check(draft: Draft, today: string): Checked;
  /** The paper as a file; the desk puts in when it came and by which issue. */
  print(data: DataOf<'proposal'>): string;
  /** Address of the form on GitHub with the text in it, or null where it is too long for one. */
  address(draft: Draft): string | null;
}

export function ownDesk(kit: Kit, form: Form): OwnDesk {
  return {
    check: (draft, today) =>
      checkDraft(
        form,
        withLowHeadings(form, draft),
        { programme: kit.programme, fiscalYear: kit.fiscalYear },
        today,
      ),
    print: (data) => {
      const { filedAt: _, source: __, ...own } = data;
      return printDocument('proposal', own as DataOf<'proposal'>);
    },
    address: (draft) => {
      const typed = form.boxes
        .filter(({ entry }) => !['choice', 'choices', 'confirm'].includes(entry))
        .flatMap((box): [string, string][] => {
          const value = draft[boxId(box)];
          return typeof value === 'string' && value.trim() !== '' ? [[boxId(box), value]] : [];
        });
      return newIssueAddress(
        kit.programme,
        form,
        Object.fromEntries(typed),
        String(draft['proposal-title'] ?? ''),
      );
    },
  };
}

/** Headings in what is written at length give way to those of the paper, as they do at the desk. */
const withLowHeadings = (form: Form, draft: Draft): Draft => ({
  ...draft,
  ...Object.fromEntries(
    form.boxes
      .filter(({ entry }) => entry === 'prose')
      .map((box) => [boxId(box), lowerHeadings(String(draft[boxId(box)] ?? '')).text]),
  ),
});
