import { expect, test } from 'vitest';
import { compileInBrowser } from '../compiler/compileInBrowser.ts';
import { exampleReferences, readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { translate } from '../i18n/words.ts';
import type { DiagnosticId } from '../model/diagnostic.ts';
import { applyEdits } from './edit.ts';
import { quickFixes } from './quickFixes.ts';

const t = translate('id');

function compile(text: string) {
  return compileInBrowser(text, { file: 'x.mdx', language: 'id', references: exampleReferences }).diagnostics;
}

/** Spoils the frame, takes the fix of this place for the diagnostic, and looks at what it becomes. */
function check(change: readonly [string, string], id: DiagnosticId, expected: string, place = 0): void {
  const [from, to] = change;
  const text = readFrame('id').replace(from, to);
  const diagnostic = compile(text).find((one) => one.id === id);
  if (diagnostic === undefined) throw new Error(`no ${id}`);
  const fix = quickFixes(diagnostic, text, [...exampleReferences.keys()], t)[place];
  const mended = applyEdits(text, fix?.edits ?? []);
  expect(mended).toContain(expected);
  expect(compile(mended).filter((one) => one.id === id && one.line === diagnostic.line)).toEqual([]);
}

test('the nearest name is put in', () => {
  check(['id="gali" to="solusi"', 'id="gali" to="solutsi"'], 'unknown-target', 'id="gali" to="solusi"');
  check(
    ['does="name-feeling own-words"', 'does="name-feeling own-word"'],
    'unknown-behaviour',
    'name-feeling own-words"',
  );
  check(['needs="resi"', 'needs="ressi"'], 'unknown-fact', 'needs="resi"');
  check(['Menutup tanpa memastikan.', 'Lihat [a](skills/empat).'], 'unknown-reference', '(skills/empati)');
  check(['outcome="resolved"', 'outcome="resolve"'], 'invalid-value', 'outcome="resolved"');
  check(['id="gali" to=', 'id="gali" two='], 'unknown-attribute', 'id="gali" to=');
});

test('a misspelt element is renamed at both ends', () => {
  check(
    ['<Customer>Baik, saya tunggu.</Customer>', '<Custumer>Baik.</Custumer>'],
    'unknown-element',
    '<Customer>Baik.</Customer>',
  );
});

test('a target that does not exist becomes a scene or an ending', () => {
  const change = ['id="gali" to="solusi"', 'id="gali" to="hubungi-gudang-pusat"'] as const;
  check(change, 'unknown-target', '<Scene id="hubungi-gudang-pusat">', 0);
  check(change, 'unknown-target', '<Ending id="hubungi-gudang-pusat" outcome="resolved">', 1);
});

test('what is missing is added', () => {
  check([' when="walkout"', ''], 'no-walkout-ending', '<Ending id="pergi-2" outcome="lost" when="walkout">');
  check(['\n  <Customer>Baik, saya tunggu.</Customer>\n', '\n'], 'no-customer-line', '<Customer>Tulis apa');
  check(
    ['    <Coach>Menyuruh tenang justru menaikkan ketegangan.</Coach>\n', ''],
    'no-coach',
    '    <Coach>Tulis mengapa',
  );
  check([' source="crm" extra', ' source="crm"'], 'unused-fact', ' source="crm" extra>');
});

test('a record without text is marked as extra before its slash', () => {
  const record = '<Fact id="lain" label="Lain" source="crm" />\n\n<Scene';
  check(['<Scene', record], 'unused-fact', '<Fact id="lain" label="Lain" source="crm" extra />');
});

test('marks that the language does not have are written as it has them', () => {
  check(['Anda bertugas', '<!-- nanti --> Anda bertugas'], 'syntax', '{/* nanti */} Anda');
  check(['Anda bertugas', 'Berat <5 kg. Anda bertugas'], 'syntax', '&lt;5 kg');
  check(
    ['<Reply id="gali" to="solusi"', '<Reply id=“gali” to=”solusi“'],
    'syntax',
    '<Reply id="gali" to="solusi"',
  );
});
