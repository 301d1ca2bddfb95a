import { describe, expect, it } from 'vitest';
import { programme, project, record, roster } from '../../../domain/lifecycle/build.test-support.ts';
import * as make from '../../../domain/lifecycle/papers.test-support.ts';
import { SITTINGS } from '../../../domain/lifecycle/status.test-support.ts';
import { recordStatus } from '../../../domain/lifecycle/status.ts';
import { deskOf, testForge } from '../../../sandbox/forge/forge.test-support.ts';
import type { Forge } from '../../../sandbox/forge/forge.ts';
import { sendOnce } from '../memory.ts';
import { runRound } from '../run-round.ts';
import type { Channel, Sending } from './channel.ts';
import { CHANNELS } from './index.ts';

// A mail as a channel, as another city would add it: this object is all that it takes.

const ADDRESSES: Readonly<Record<string, string>> = { section: 'midori@city.example' };
type Mail = readonly [address: string, matter: string];

const mailInto = (sent: Mail[]): Channel => ({
  id: 'mail',
  messages: ({ reminders }) =>
    reminders.flatMap(({ to: holders, status, mark, obligation }) =>
      [...new Set(holders.map(({ party }) => party))].flatMap((party) => {
        const address = ADDRESSES[party];
        if (address === undefined) return [];
        const send = async (): Promise<void> => void sent.push([address, obligation.what]);
        const to = `${party} ${status.project.id}`;
        return [{ thread: null, by: { is: 'sending' as const, to, occasions: [mark], send } }];
      }),
    ),
});

const NOW = '2026-07-28T09:00:00+09:00';
const LATER = '2026-07-28T10:00:00+09:00';

const RECORD = record(
  [
    project(
      '2026-0004',
      make.proposal('2026-04-10'),
      make.opinion('midori-ka', { requestedOn: '2026-07-10', due: '2026-07-30' }),
    ),
  ],
  SITTINGS,
  [roster(2026, [{}, {}])],
  new Map([[2026, programme()]]),
);

const logOf = async (forge: Forge): Promise<string> => {
  const file = await deskOf(forge).git.contentAt('sent.jsonl', 'filing/sent');
  return file?.is === 'file' ? file.text : '';
};

/** A message that is noted; `fails` as where the server of mails does not answer. */
const message = (sent: string[], fails = false): Sending => ({
  is: 'sending',
  to: 'proposer 2026-0001',
  occasions: ['remind:report:14'],
  send: async (fresh) => {
    if (fails) throw new Error('No answer');
    sent.push(...fresh);
  },
});

describe('a channel that is one object', () => {
  it('tells each occasion once, however often the round is made, beside the channels that are there', async () => {
    const forge = await testForge();
    const sent: Mail[] = [];
    const channels = [...CHANNELS, mailInto(sent)];
    const round = (isRehearsal = false) =>
      runRound(deskOf(forge), recordStatus(RECORD, '2026-07-28'), { isRehearsal, now: NOW, channels });
    const planned = await round(true);
    expect(sent).toEqual([]);
    expect(planned.calls.filter(({ method }) => method === 'SEND').length).toBeGreaterThan(0);
    await round();
    expect(sent.length).toBeGreaterThan(0);
    const once = [...sent];
    const calls = forge.calls.length;
    expect((await round()).failures).toEqual([]);
    expect(sent).toEqual(once);
    expect(
      forge.calls.slice(calls).filter(({ method, path }) => method !== 'GET' && path !== '/graphql'),
    ).toEqual([]);
  });

  it('keeps no address where others can read it', async () => {
    const forge = await testForge();
    await sendOnce(deskOf(forge), 'mail', message([]), NOW);
    expect(await logOf(forge)).toBe(
      `{"key":"mail proposer 2026-0001 remind:report:14","at":"${NOW}","isSent":true}\n`,
    );
  });

  it('is used by one of two runs that begin at the same time', async () => {
    const forge = await testForge();
    const sent: string[] = [];
    await sendOnce(deskOf(forge), 'other', message([]), NOW);
    await Promise.all([1, 2].map(() => sendOnce(deskOf(forge), 'mail', message(sent), NOW)));
    expect(sent).toEqual(['remind:report:14']);
  });

  it('tries again after an hour what a run could not send, and not before', async () => {
    const forge = await testForge();
    const gh = deskOf(forge);
    const sent: string[] = [];
    await expect(sendOnce(gh, 'mail', message(sent, true), NOW)).rejects.toThrow('No answer');
    await sendOnce(gh, 'mail', message(sent), NOW);
    expect(sent).toEqual([]);
    await sendOnce(gh, 'mail', message(sent), LATER);
    await sendOnce(gh, 'mail', message(sent), LATER);
    expect(sent).toEqual(['remind:report:14']);
  });
});
