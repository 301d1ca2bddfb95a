/** A feed or a calendar, as a line of links names it. */
export interface Followed {
  readonly path: string;
  readonly words: string;
  /** Of what there is in Japanese only. */
  readonly isJapanese?: boolean;
}
