import type { EditKind } from '../../../forms/edits/index.ts';
import type { PaperAnswers } from '../../../forms/form.ts';
import type { Composed, Filing } from '../compose.ts';
import type { Desk } from '../desk.ts';
import type { ComposeEdit } from './edit.ts';
import { changeAgenda } from './agenda.ts';
import { writeMinutes } from './minutes.ts';
import { correctCell } from './cell.ts';
import { addNotification } from './notification.ts';
import { changeProgramme } from './programme-change.ts';
import { namePartner } from './partner.ts';
import { changeRoster } from './roster-change.ts';
import { settle } from './settlement.ts';
import { addSideWord } from './side-word.ts';
import { callOffSitting } from './sitting-change.ts';
import { planSitting } from './sitting-plan.ts';

const COMPOSE: { readonly [K in EditKind]: ComposeEdit<K> } = {
  'sitting-plan': planSitting,
  'sitting-change': callOffSitting,
  agenda: changeAgenda,
  minutes: writeMinutes,
  'roster-change': changeRoster,
  notification: addNotification,
  cell: correctCell,
  settlement: settle,
  'programme-change': changeProgramme,
  partner: namePartner,
  'side-word': addSideWord,
};

/** Makes the changed files of a filing. */
export const composeEdit = (
  kind: EditKind,
  answers: PaperAnswers['data'],
  filing: Filing,
  desk: Desk,
): Composed =>
  // What the reader gives of an edit has the types of its schema, as far as it is there.
  (COMPOSE[kind] as ComposeEdit<EditKind>)(answers, filing, desk);
