import { describe, expect, it } from 'vitest';
import type { Form } from '../form.ts';
import { printBody } from './write-body.ts';
import { recogniseForm } from './recognise-form.ts';
import * as small from './small-forms.test-support.ts';

const { SMALL_FORMS, proposalForm, reProposalForm, pasteForm } = small;

const empty = (form: Form): string => printBody(form, new Map());
const recognised = (body: string) => recogniseForm(body, SMALL_FORMS);

describe('a form is recognised by its headings', () => {
  it.each(SMALL_FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
    expect(recognised(empty(form))).toEqual({ form, certain: true });
  });

  it('and a proposal that lacks some of them is still one', () => {
    const body = empty(proposalForm).replace('### 提案の目的', '').replace('### 分野', '');
    expect(recognised(body)).toEqual({ form: proposalForm, certain: true });
  });

  it('the longer match wins: a re-proposal without one heading of a proposal is a re-proposal', () => {
    const body = empty(reProposalForm).replace('### 提案の目的', '');
    expect(recognised(body)).toEqual({ form: reProposalForm, certain: true });
  });

  it('whatever a pasted paper holds', () => {
    const body = printBody(pasteForm, new Map([['書類の文面', empty(proposalForm)]]));
    expect(recognised(body)).toEqual({ form: pasteForm, certain: true });
  });
});

describe('a form is not recognised', () => {
  it.each(['', 'こんにちは', '### 何か', '## 事業の名称'])('in %j', (body) => {
    expect(recognised(body)).toMatchObject({ form: null, nearest: null, problems: [{ line: null }] });
  });

  it('where a proposal holds a heading that only a re-proposal has', () => {
    const body = printBody(proposalForm, new Map([['会員数', '### 前の提案\n\n2025-0018']]));
    expect(recognised(body)).toMatchObject({
      form: null,
      nearest: reProposalForm,
      problems: [{ heading: '前の提案', line: 52 }],
    });
  });

  it('where code swallows its headings, and the line of the code is told', () => {
    const body = printBody(proposalForm, new Map([['事業の名称', '```']]));
    expect(recognised(body)).toMatchObject({
      form: null,
      nearest: proposalForm,
      problems: [{ heading: '事業の名称', line: 3 }],
    });
  });
});
