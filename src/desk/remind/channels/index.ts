import { alertChannel } from './alert.ts';
import type { Channel } from './channel.ts';
import { commentChannel } from './comment.ts';
import { letterChannel } from './letter.ts';
import { offerChannel } from './offer.ts';

/** Every way in which the daily round reaches people, in the order in which they are used. */
export const CHANNELS: readonly Channel[] = [commentChannel, offerChannel, alertChannel, letterChannel];
