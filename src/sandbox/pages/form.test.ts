import { describe, expect, it } from 'vitest';
import { bodyFromPost, boxName, prefilled, unanswered } from './filled-form.ts';
import { renderForm } from './form-page.ts';
import { parseForm } from './issue-form.ts';

const form = parseForm(
  '01-proposal.yml',
  `name: 提案
description: 基本シート
title: 【基本シート】
body:
  - type: markdown
    attributes: { value: "**公開されます**" }
  - type: input
    id: title
    attributes: { label: 事業名 }
    validations: { required: true }
  - type: textarea
    id: purpose
    attributes: { label: 目的, description: "なぜ<今>" }
  - type: dropdown
    id: kind
    attributes: { label: 提案者の種別, options: [団体, 個人] }
    validations: { required: true }
  - type: dropdown
    id: theme
    attributes: { label: 分野, multiple: true, options: [福祉, 環境, 防災] }
  - type: checkboxes
    attributes:
      label: 確認
      options: [{ label: 了解します, required: true }, { label: 任意です }]
`,
);

const post = (fields: Record<string, string | string[]>): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) params.append(name, value);
  return params;
};

describe('an issue form', () => {
  it('makes the issue that GitHub makes', () => {
    const body = bodyFromPost(
      form,
      post({
        [boxName(1)]: '川の調査',
        [boxName(2)]: '一行目\r\n\r\n### 見出し',
        [boxName(3)]: '団体',
        [boxName(4)]: ['防災', '福祉'],
        [boxName(5, 0)]: 'on',
      }),
    );
    expect(body).toBe(
      '### 事業名\n\n川の調査\n\n### 目的\n\n一行目\r\n\r\n### 見出し\n\n### 提案者の種別\n\n団体\n\n### 分野\n\n福祉, 防災\n\n### 確認\n\n- [x] 了解します\n- [ ] 任意です',
    );
  });

  it('says of what was left empty that there was no response, and takes no choice that it does not offer', () => {
    const body = bodyFromPost(form, post({ [boxName(2)]: ' \r\n', [boxName(3)]: '市長' }));
    expect(body.match(/_No response_/g)).toHaveLength(2);
    expect(body.match(/^None$/gm)).toHaveLength(2);
  });

  it('opens with the first option of a dropdown that must be answered chosen, and with None in any other', () => {
    const fields = prefilled(form, post({}));
    expect([...fields]).toEqual([
      ['title', '【基本シート】'],
      ['box-3', '団体'],
    ]);
    expect(unanswered(form, fields)).not.toContain('提案者の種別');
    const page = renderForm(form, fields).text;
    expect(page).toMatch(/<option selected>団体/);
    expect(page).not.toContain('None');
    const optional = { ...form, elements: form.elements.map((one) => ({ ...one, required: false })) };
    expect(renderForm(optional, prefilled(optional, post({}))).text).toMatch(/<option value="?"?>None/);
    expect([...prefilled(optional, post({}))]).toEqual([['title', '【基本シート】']]);
  });

  it('asks for what must be answered', () => {
    expect(unanswered(form, post({}))).toEqual(['事業名', '提案者の種別', '了解します']);
    expect(unanswered(form, post({ 'box-1': 'x', 'box-3': '個人', 'box-5-0': 'on' }))).toEqual([]);
  });

  it('is filled in by its address, by the ids of its boxes', () => {
    const fields = prefilled(
      form,
      post({ title: '題', purpose: '前の提案', theme: '福祉, 環境', kind: '個人' }),
    );
    expect([...fields]).toEqual([
      ['title', '題'],
      ['box-1', '題'],
      ['box-2', '前の提案'],
      ['box-3', '個人'],
      ['box-4', '福祉'],
      ['box-4', '環境'],
    ]);
  });

  it('keeps what was typed, as text', () => {
    const page = renderForm(
      form,
      post({ title: '"><script>', 'box-2': '\n</textarea><b>', 'box-4': '環境' }),
    ).text;
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(page).toContain('>\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>');
    expect(page).toMatch(/value="環境" +checked/);
    expect(page).not.toContain('<script>');
  });
});
