import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a redirect into the first scene, which nobody enters by a reply', () => {
  expect(findingsOf('<Redirect in="keluhan" mood="calm" to="menggantung" />')).toMatchInlineSnapshot(`
    [
      "dead-redirect at <Redirect: \`<Redirect>\` dari \`keluhan\` ke \`menggantung\` pada suasana \`calm\` tidak pernah terjadi. Hapus, atau pilih suasana yang bisa muncul ketika pelanggan sampai di \`keluhan\`.",
    ]
  `);
});

test('a redirect for a mood that is never reached', () => {
  expect(findingsOf('<Redirect in="periksa" mood="furious" to="menggantung" />')).toMatchInlineSnapshot(`
    [
      "dead-redirect at <Redirect: \`<Redirect>\` dari \`periksa\` ke \`menggantung\` pada suasana \`furious\` tidak pernah terjadi. Hapus, atau pilih suasana yang bisa muncul ketika pelanggan sampai di \`periksa\`.",
    ]
  `);
});
