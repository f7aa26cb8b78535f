import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileName } from './fileName.ts';
import { everything, finished, sari } from './sampleRecords.ts';
import { writeAttemptsCsv, writeReviewsCsv } from './writeCsv.ts';

function rowsOf(text: string) {
  return papaparse.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
}

function titled(title: string): string {
  const attempt = { ...finished, head: { ...finished.head, title } };
  return rowsOf(writeAttemptsCsv([attempt], [], ','))[0]?.title ?? '';
}

describe('the table of attempts', () => {
  test('has a row for each, with the person and the scores', () => {
    expect(rowsOf(writeAttemptsCsv(everything.attempts, [sari], ';'))).toMatchObject([
      {
        name: 'Sari',
        staff_number: 'L-041',
        scenario: 'contoh',
        passed: 'yes',
        overall: '80',
        empathy: '75',
        de_escalation: '',
        replies: '1',
      },
    ]);
  });

  test('begins with a byte order mark and separates as asked', () => {
    expect(writeAttemptsCsv(everything.attempts, [sari], ';')).toMatch(/^\uFEFFname;staff_number;/);
    expect(writeAttemptsCsv(everything.attempts, [sari], ',')).toMatch(/^\uFEFFname,staff_number,/);
  });

  test('holds nothing that a spreadsheet would run', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '\u0000=1'];
    for (const formula of formulas) expect(titled(formula)).toBe(`'${formula}`);
    for (const plain of ['Paket', 'a=1', 'Rp-5', '"; x', 'a\nb', ';']) expect(titled(plain)).toBe(plain);
  });
});

test('the table of study answers has a row for each', () => {
  expect(rowsOf(writeReviewsCsv(everything.reviews, [sari], ','))).toEqual([
    {
      name: 'Sari',
      staff_number: 'L-041',
      item: 'skills/empati/q/balasan',
      answered: '1970-01-01T00:00:01.000Z',
      rating: 'good',
    },
  ]);
});

test('a file is named for class, person and day, whatever they are called', () => {
  const now = new Date(2026, 10, 5);
  expect(fileName({ ending: 'json' }, now)).toBe('ramah-2026-11-05.json');
  expect(fileName({ className: 'Angkatan 7/B', name: 'Renée Ümit', ending: 'json' }, now)).toBe(
    'ramah-angkatan-7-b-renee-umit-2026-11-05.json',
  );
  expect(fileName({ name: '../../山', ending: 'csv' }, now)).toBe('ramah-2026-11-05.csv');
});
