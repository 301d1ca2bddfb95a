import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { city, TODAY } from '../city.test-support.ts';
import { FORM_IDS, type FormId } from '../form.ts';
import { formsOf } from '../forms.ts';
import { fileOf } from '../address.ts';
import { issueFormFiles, issueForm } from './issue-form.ts';
import { refusedByGitHub } from './github-facts.test-support.ts';
import { SOFTWARE_ISSUES } from './software.ts';

const files = issueFormFiles(city, TODAY);
const yaml = (id: FormId): string => files.get(fileOf({ id })) ?? '';
const made = (id: FormId, of = city) => {
  const form = formsOf(of, TODAY).find((one) => one.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return issueForm(form, of, TODAY);
};
const intro = (id: FormId, of = city): string => {
  const [first] = made(id, of).body;
  return first?.type === 'markdown' ? first.attributes.value : '';
};
const element = (id: FormId, name: string, of = city) =>
  made(id, of).body.find((one) => one.type !== 'markdown' && one.id === name);

describe('the issue forms', () => {
  it('are one file a form, and what stands beside them', () => {
    expect([...files.keys()]).toEqual([...FORM_IDS.map((id) => fileOf({ id })), 'config.yml']);
  });

  it('has forms for the software where Junkan is made, and elsewhere a link to them', () => {
    const made = issueFormFiles({ ...city, demonstration: { ja: '例です。', en: 'An example.' } }, TODAY);
    for (const file of ['90-bug.yml', '91-idea.yml']) {
      expect(refusedByGitHub(parse(made.get(file) ?? ''))).toEqual([]);
      expect(parse(made.get(file) ?? '', { version: '1.1' })).toEqual(parse(made.get(file) ?? ''));
    }
    expect(files.get('config.yml')).toContain(SOFTWARE_ISSUES);
    expect(made.get('config.yml')).not.toContain(SOFTWARE_ISSUES);
  });

  it.each(FORM_IDS)('are refused by GitHub for nothing that is documented: %s', (id) => {
    expect(refusedByGitHub(parse(yaml(id)))).toEqual([]);
  });

  it.each(FORM_IDS)('read the same in the YAML that GitHub reads: %s', (id) => {
    // In YAML 1.1 an unquoted 2027-04-01 is a day, and an unquoted no is false.
    expect(parse(yaml(id), { version: '1.1' })).toEqual(made(id));
    expect(parse(yaml(id))).toEqual(made(id));
  });

  it.each(FORM_IDS)('say whom to call when no answer comes: %s', (id) => {
    expect(intro(id)).toContain('1時間たっても返事がないときは、窓口に電話してください');
    expect(intro(id)).toContain('within an hour');
  });

  it('have names that are unique, and no labels: those are drawn from the record', () => {
    const all = FORM_IDS.map((id) => made(id));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.filter((form) => 'labels' in form)).toEqual([]);
  });

  it('ask under the very headings of the forms', () => {
    for (const form of formsOf(city, TODAY)) {
      const labels = made(form.id).body.flatMap((one) =>
        one.type === 'markdown' ? [] : one.attributes.label,
      );
      expect(labels).toEqual(form.boxes.map(({ heading }) => heading));
    }
  });

  it.each(FORM_IDS)('begin with what becomes public and what must not be written: %s', (id) => {
    expect(intro(id)).toContain('送信すると、その場で誰でも読めるようになります。');
    expect(intro(id)).toContain('編集の履歴');
    for (const word of ['氏名', '住所', '電話番号', 'メールアドレス', '生年月日', '口座番号'])
      expect(intro(id)).toContain(word);
    expect(intro(id)).toContain(`${city.site}/propose/`);
  });

  it('C13: tell a member plainly that a sheet is public at once', () => {
    expect(intro('assessment')).toContain('会議を待たず、送信したその場で公開されます');
    expect(made('assessment').description).toContain('その場で公開');
  });

  it("C06: tell the cut-off of the programme's own, and that intake never closes", () => {
    const budgetCutoff = { month: 9, day: 15, dayOff: 'none' } as const;
    const other = { ...city, deadlines: { ...city.deadlines, budgetCutoff } };
    expect(intro('proposal', other)).toContain('受付に締切はありません');
    expect(intro('proposal', other)).toContain('9月15日までに届くと');
    expect(intro('re-proposal', other)).toContain('9月15日までに届くと');
  });

  it('C25: tell within what time a report is due', () => {
    expect(intro('report')).toContain('事業完了後1か月以内');
  });

  it('C02: name who helps and who enters papers for those without an account', () => {
    expect(intro('proposal')).toContain('市民活動課が代わりに登録します');
    expect(intro('proposal')).toContain('template=00-consult.yml');
    expect(intro('proposal', { ...city, offices: [] })).toContain('事務局が代わりに登録します');
    const config = parse(files.get('config.yml') ?? '');
    expect(config).toMatchObject({ blank_issues_enabled: false });
    expect(config.contact_links[1].about).toContain('アカウントは必要ありません');
  });

  it('show the pattern and an example of a table where it is filled in', () => {
    const budget = element('agreement', 'budget-lines');
    expect(budget).toMatchObject({ type: 'textarea', validations: { required: true } });
    const description = budget?.type === 'markdown' ? '' : budget?.attributes.description;
    expect(description).toContain('`年度｜収支の別｜費目｜金額（円）｜負担する側`');
    expect(description).toContain('`2027｜支出｜手入れの道具の購入費｜180000｜行政`');
    expect(description).toContain('- 収支の別：「収入」「支出」から選びます。');
  });

  it('render a pasted paper as code, so that its headings are its own', () => {
    expect(element('paste', 'paper')).toMatchObject({ type: 'textarea', attributes: { render: 'markdown' } });
  });

  it('separate what only the counter fills in', () => {
    const { body } = made('assessment');
    const note = body.findLastIndex(({ type }) => type === 'markdown');
    expect(body.slice(note + 1).map((one) => one.type !== 'markdown' && one.id)).toEqual([
      'member',
      'on-behalf-by',
      'on-behalf-received-on',
    ]);
  });
});

describe('the check of what GitHub refuses', () => {
  const input = { type: 'input', id: 'a', attributes: { label: 'A' } };
  const form = (...body: unknown[]) => ({ name: 'n', description: 'd', title: 't', body });

  it.each([
    ['nothing asked', form({ type: 'markdown', attributes: { value: 'x' } })],
    ['an id twice', form(input, { ...input, attributes: { label: 'B' } })],
    ['a label twice', form(input, { ...input, id: 'b' })],
    ['an unknown key', form({ ...input, help: 'x' })],
    ['a day for a text', form({ ...input, attributes: { label: 'A', placeholder: new Date(0) } })],
    [
      'none as an option',
      form({ ...input, type: 'dropdown', attributes: { label: 'A', options: ['None'] } }),
    ],
    ['yes as an option', form({ ...input, type: 'dropdown', attributes: { label: 'A', options: [true] } })],
    [
      'an option twice',
      form({ ...input, type: 'dropdown', attributes: { label: 'A', options: ['x', 'x'] } }),
    ],
    [
      'validated checkboxes',
      form({
        ...input,
        type: 'checkboxes',
        attributes: { label: 'A', options: [{ label: 'x' }] },
        validations: {},
      }),
    ],
  ])('finds %s', (_, broken) => {
    expect(refusedByGitHub(form(input))).toEqual([]);
    expect(refusedByGitHub(broken)).not.toEqual([]);
  });
});
