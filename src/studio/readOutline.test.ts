import { expect, test } from 'vitest';
import { readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { idsOf, itemAt, readOutline } from './readOutline.ts';

const text = readFrame('id');

test('the outline names scenes, endings and records in the order of the text', () => {
  const outline = readOutline(text);
  expect(idsOf(outline, 'Scene')).toEqual(['keluhan', 'periksa', 'solusi', 'penutup']);
  expect(idsOf(outline, 'Ending')).toEqual(['selesai', 'menggantung', 'pergi']);
  expect(idsOf(outline, 'Fact')).toEqual(['resi', 'profil']);
});

test('an offset belongs to the scene around it, or before it', () => {
  const outline = readOutline(text);
  expect(itemAt(outline, text.indexOf('Jadi paketnya'))?.id).toBe('periksa');
  expect(itemAt(outline, 3)).toBeUndefined();
});

test('a text that does not parse has an outline all the same', () => {
  const outline = readOutline(
    '---\ntitle: <a\n---\n<Scene id="a">\n<Reply id="b" to="c">\n</Scene>\n<Scene id="d">',
  );
  expect(idsOf(outline, 'Scene')).toEqual(['a', 'd']);
});
