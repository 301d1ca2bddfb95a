/** Items of the basic sheet as the report counts them (C04): each is a group of fields of the proposal. */
export const SHEET_ITEMS = [
  'purpose',
  'needs',
  'budget',
  'plan',
  'autonomy',
  'continuity',
  'profile',
] as const;
