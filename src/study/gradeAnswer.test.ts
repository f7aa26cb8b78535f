import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatRupiah } from '../i18n/format.ts';
import { type Question, type QuestionSet, questionSetSchema } from '../model/knowledge.ts';
import { languages } from '../model/language.ts';
import fc from '../propertyTests.ts';
import { type Answer, gradeAnswer } from './gradeAnswer.ts';
import { hintFor } from './hintFor.ts';
import { plainAnswer } from './plainAnswer.ts';
import { itemsOf } from './studyItem.ts';

const option = (id: string) => ({ id, text: id, why: 'w' });
const asked = { id: 'q', ask: '?' };
const choice: Question = { ...asked, kind: 'choice', options: ['a', 'b', 'c'].map(option), right: 'b' };
const multiple: Question = {
  ...asked,
  kind: 'multiple',
  options: ['a', 'b', 'c', 'd'].map(option),
  right: ['d', 'a'],
};
const order: Question = {
  ...asked,
  kind: 'order',
  items: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  why: 'w',
};
const match: Question = {
  ...asked,
  kind: 'match',
  pairs: [
    { id: 'a', left: '1', right: 'same' },
    { id: 'b', left: '2', right: 'same' },
    { id: 'c', left: '3', right: 'other' },
  ],
  why: 'w',
};
const short: Question = { ...asked, kind: 'short', answers: ['Rp50.000', 'sebulan'], why: 'w' };

function check(question: Question, answer: Answer, isRight: boolean) {
  expect(gradeAnswer(question, answer)).toBe(isRight);
}

describe('an answer', () => {
  test('to a choice is right with the right option', () => {
    check(choice, { kind: 'choice', option: 'b' }, true);
    check(choice, { kind: 'choice', option: 'a' }, false);
  });

  test('with several options is right with all of the right ones and no other', () => {
    check(multiple, { kind: 'multiple', options: ['a', 'd'] }, true);
    check(multiple, { kind: 'multiple', options: ['a'] }, false);
    check(multiple, { kind: 'multiple', options: ['a', 'b', 'd'] }, false);
  });

  test('that orders is right in the right order alone', () => {
    check(order, { kind: 'order', items: ['a', 'b', 'c'] }, true);
    check(order, { kind: 'order', items: ['b', 'a', 'c'] }, false);
    check(order, { kind: 'order', items: ['a', 'b'] }, false);
  });

  test('that matches is right by what the sides say', () => {
    check(match, { kind: 'match', chosen: { a: 'b', b: 'a', c: 'c' } }, true);
    check(match, { kind: 'match', chosen: { a: 'c', b: 'a', c: 'b' } }, false);
    check(match, { kind: 'match', chosen: {} }, false);
  });

  test('in words is compared without what does not matter', () => {
    for (const text of ['50000', ' rp 50.000,00 ', '50 rb', 'Lima puluh ribu.', 'SEBULAN!', 'sébulan'])
      check(short, { kind: 'short', text }, true);
    for (const text of ['', '5000', 'Rp50', 'dua bulan', '50.000.000'])
      check(short, { kind: 'short', text }, false);
  });

  test('to another kind of question is wrong', () => {
    check(choice, { kind: 'short', text: 'b' }, false);
  });

  test('is graded whatever it is', () => {
    const answer: fc.Arbitrary<Answer> = fc.oneof(
      fc.record({ kind: fc.constant('choice' as const), option: fc.string() }),
      fc.record({ kind: fc.constant('multiple' as const), options: fc.array(fc.string()) }),
      fc.record({ kind: fc.constant('order' as const), items: fc.array(fc.string()) }),
      fc.record({ kind: fc.constant('match' as const), chosen: fc.dictionary(fc.string(), fc.string()) }),
      fc.record({ kind: fc.constant('short' as const), text: fc.string({ unit: 'grapheme' }) }),
    );
    const question = fc.constantFrom(choice, multiple, order, match, short);
    fc.assert(
      fc.property(question, answer, (one, given) => {
        expect(typeof gradeAnswer(one, given)).toBe('boolean');
      }),
    );
  });
});

describe('the plain form of an answer', () => {
  const forms: readonly (readonly string[])[] = [
    ['Rp50.000', '50000', 'Rp 50,000', '50rb', '50 k', 'lima puluh ribu', 'fifty thousand', 'Rp50.000,-'],
    ['220000', 'dua ratus dua puluh ribu', 'two hundred and twenty thousand', 'Rp220.000,00'],
    ['1,5 juta', '1.500.000', 'Rp1,500,000', '1.5 million'],
    ['14.30', '14:30'],
    ['24', 'dua puluh empat', 'twenty-four'],
    ['11 menit', 'sebelas menit', 'Sebelas  menit.'],
    ['100 kg', '100kg', 'seratus kg', 'a hundred kg'],
    ['75%', '75 percent', '75 per cent', 'tujuh puluh lima persen'],
    ['the body', 'Body'],
    ['1/2', '½'],
  ];
  test('is the same for what says the same', () => {
    for (const form of forms) expect(new Set(form.map(plainAnswer)), form[0]).toHaveLength(1);
  });

  test('keeps apart what differs', () => {
    expect(new Set(forms.map(([first = '']) => plainAnswer(first)))).toHaveLength(forms.length);
    expect(plainAnswer('21.00')).not.toBe(plainAnswer('2100'));
    expect(plainAnswer('constructor')).toBe('constructor');
    expect(plainAnswer('12')).not.toBe(plainAnswer('1 2'));
  });

  test('reads every amount as the site writes it', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom(...languages), (amount, language) => {
        expect(plainAnswer(formatRupiah(language, amount))).toBe(String(amount));
      }),
    );
  });

  test('does not depend on capitals, spaces and final marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc de12k.,') }), (text) => {
        expect(plainAnswer(`  ${text.toUpperCase()} ! `)).toBe(plainAnswer(text));
      }),
    );
  });
});

describe('the questions of the project', () => {
  const sets = languages.map((language) => ({ language, sets: readSets(language) }));

  test('take each of their listed answers', () => {
    const questions = sets.flatMap(({ sets }) => sets.flatMap(({ questions }) => questions));
    expect(questions.length).toBeGreaterThan(100);
    for (const question of questions) {
      const answers = question.kind === 'short' ? question.answers : [];
      for (const text of answers) check(question, { kind: 'short', text: ` ${text.toUpperCase()}` }, true);
    }
  });

  test('have the same items in both languages', () => {
    const [id = [], en] = sets.map(({ sets }) => sets.flatMap((set) => itemsOf(set).map(({ key }) => key)));
    expect(en).toEqual(id);
    expect(new Set(id)).toHaveLength(id.length);
  });

  test('have hints that do not say the answer', () => {
    for (const question of sets.flatMap(({ sets }) => sets.flatMap(({ questions }) => questions))) {
      const hint = hintFor(question);
      if (hint.kind !== 'choice' || question.kind !== 'choice') continue;
      const right = question.options.find(({ id }) => id === question.right);
      expect(hint.wrong).not.toBe(right?.text);
      expect(hint.wrong).not.toBe('');
    }
  });
});

function readSets(language: string): readonly QuestionSet[] {
  const folder = join(import.meta.dirname, '../content/questions', language);
  return readdirSync(folder)
    .sort()
    .map((file) => questionSetSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))));
}
