import assert from 'node:assert/strict';
import type { Contracted } from './promise.ts';

/** Issues, their comments and labels. */
export const THREADS: readonly Contracted[] = [
  {
    what: 'an issue is found and listed as it was opened, as our own',
    keep: async (github, scratch) => {
      const number = await scratch.issue('### 提案の目的\n\n一枚');
      const found = await github.issues.find(number);
      assert.equal(found?.body, '### 提案の目的\n\n一枚');
      assert.deepEqual([found.state, found.ours, found.by, found.isPull], ['open', true, 'app', false]);
      const listed = await github.issues.list({ state: 'open' });
      assert.ok(listed.some((one) => one.number === number));
      assert.equal((await github.issues.list({ state: 'open', newest: 1 }))[0]?.number, number);
    },
  },
  {
    what: 'what is not there is null, and its whereabouts are said',
    keep: async (github, scratch) => {
      const number = await scratch.issue();
      assert.equal(await github.issues.whereabouts(number), null);
      assert.equal(await github.issues.find(number + 100_000), null);
      assert.equal(await github.issues.whereabouts(number + 100_000), 'unseen');
      assert.equal(await github.issues.history(number + 100_000), null);
    },
  },
  {
    what: 'an edit stands, and its history says when and by whom',
    keep: async (github, scratch) => {
      const number = await scratch.issue();
      assert.equal((await github.issues.history(number))?.edited, null);
      await github.issues.edit(number, { title: 'Edited', body: 'Two.' });
      assert.equal((await github.issues.find(number))?.body, 'Two.');
      const history = await github.issues.history(number);
      assert.ok(history?.edited?.at);
      assert.equal(history.answerDeleted, false);
      const many = await github.issues.histories([number, number + 100_000]);
      assert.deepEqual([...many.keys()], [number]);
      assert.deepEqual(many.get(number)?.comments, []);
    },
  },
  {
    what: 'closing says when, and reopening takes it back',
    keep: async (github, scratch) => {
      const number = await scratch.issue();
      await github.issues.close(number, 'completed');
      const closed = await github.issues.find(number);
      assert.ok(closed?.state === 'closed' && closed.closed?.at);
      await github.issues.reopen(number);
      const open = await github.issues.find(number);
      assert.deepEqual([open?.state, open?.closed], ['open', null]);
    },
  },
  {
    what: 'comments stand in their order, are ours, and can be edited, rendered and removed',
    keep: async (github, scratch) => {
      const number = await scratch.issue();
      await github.comments.add(number, '**one**');
      await github.comments.add(number, 'two');
      const [first, second] = await github.comments.list(number);
      assert.ok(first?.ours && second?.ours);
      assert.deepEqual([first.body, second.body], ['**one**', 'two']);
      await github.comments.edit(second.id, 'three');
      assert.match(await github.comments.rendered(first.id), /one/);
      await github.comments.remove(first.id);
      await github.comments.remove(first.id);
      assert.deepEqual(
        (await github.comments.list(number)).map(({ body }) => body),
        ['three'],
      );
      const everywhere = await github.comments.listAll();
      assert.ok(everywhere.some(({ on, body }) => on === number && body === 'three'));
    },
  },
  {
    what: 'an issue has just the labels that were set, of those that there are',
    keep: async (github, scratch) => {
      const number = await scratch.issue();
      const name = '契約:試し';
      if (!(await github.labels.names()).includes(name))
        await github.labels.create({ name, color: 'ededed', description: 'Of the contract' });
      await github.labels.set(number, [name]);
      assert.deepEqual(await github.labels.on(number), [name]);
      const listed = await github.issues.list({ state: 'open', label: name });
      assert.ok(listed.some((one) => one.number === number));
      await github.labels.set(number, []);
      assert.deepEqual(await github.labels.on(number), []);
    },
  },
];
