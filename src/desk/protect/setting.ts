import type { Text } from '../../domain/text.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Body = { readonly [key: string]: Json };

/** One setting of the repository: where it is read, and the call that sets it. */
export interface Setting {
  /** Its short name for other programs. */
  readonly id: string;
  readonly what: Text;
  /** What follows where it does not hold. */
  readonly follows: Text;
  /** That of the setting, or of the list to which POST adds it under the name in its body. */
  readonly address: string;
  readonly method: 'PUT' | 'PATCH' | 'POST';
  /** What is sent; an empty one for a switch that the call itself turns. */
  readonly body: Body;
  /** What GitHub says where the setting holds, if that is not what is sent. */
  readonly says?: Body;
  /** The call that makes it where nothing is there yet, if that is not `method`. */
  readonly makes?: 'POST';
  /** Of a list: nothing else may stand in it. */
  readonly alone?: boolean;
}
