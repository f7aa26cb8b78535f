import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a scene without a reply', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.</Customer>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "no-replies at <Scene: Adegan \`penutup\` tidak punya jawaban. Tambahkan \`<Reply>\`, atau jadikan adegan ini \`<Ending>\`.",
    ]
  `);
});
