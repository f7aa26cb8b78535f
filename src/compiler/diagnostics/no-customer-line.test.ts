import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a scene in which the customer has no line, or an empty one', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  
  <Reply id="a" to="selesai" does="confirm-solved">Cukup, Bu?<Coach>Baik.</Coach></Reply>
  <Reply id="b" to="menggantung" does="stock-phrase">Demikian informasi kami.<Coach>Kurang.</Coach></Reply>
</Scene>

<Scene id="periksa">
  <Customer></Customer>
  <Reply id="a" to="solusi" does="thank">Halo.</Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "no-customer-line at <Scene: Di adegan \`periksa\` pelanggan tidak berkata apa-apa. Tambahkan \`<Customer>…</Customer>\` di awal adegan.",
      "no-customer-line at <Scene: Di adegan \`penutup\` pelanggan tidak berkata apa-apa. Tambahkan \`<Customer>…</Customer>\` di awal adegan.",
    ]
  `);
});

test('a mood that is reached and has no line comes with the way there', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer mood="furious">Awas!</Customer>
  <Reply id="a" to="selesai" does="confirm-solved">Cukup, Bu?<Coach>Baik.</Coach></Reply>
  <Reply id="b" to="menggantung" does="stock-phrase">Demikian informasi kami.<Coach>Kurang.</Coach></Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "no-customer-line at <Scene: Di adegan \`penutup\` pelanggan yang kesal tidak berkata apa-apa. Tambahkan \`<Customer>\` tanpa \`mood\`, atau dengan \`mood="annoyed"\`. (keluhan/akui,periksa/sebentar,solusi/janji)",
    ]
  `);
});

test('a line for a mood that is never reached is not needed', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.</Customer>
  <Reply id="a" to="selesai" does="confirm-solved">Cukup, Bu?<Coach>Baik.</Coach></Reply>
  <Reply id="b" to="menggantung" does="stock-phrase">Demikian informasi kami.<Coach>Kurang.</Coach></Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`[]`);
});
