import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a reply that costs something without a note, or with an empty one', () => {
  expect(
    findingsOf(`
<Reply id="maaf" to="periksa" does="apologise stock-phrase">
  Kami mohon maaf yang sebesar-besarnya atas ketidaknyamanan yang Ibu alami.
  <Coach></Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "no-coach at <Reply: Jawaban \`maaf\` merugikan, tetapi tidak ada catatan pelatih. Tambahkan \`<Coach>…</Coach>\` yang menjelaskan mengapa jawaban ini kurang baik. (keluhan/maaf)",
    ]
  `);
});

test('a critical reply', () => {
  expect(
    findingsOf(`
<Reply id="maaf" to="periksa" does="insult">
  Kami mohon maaf yang sebesar-besarnya atas ketidaknyamanan yang Ibu alami.
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "no-coach at <Reply: Jawaban \`maaf\` merugikan, tetapi tidak ada catatan pelatih. Tambahkan \`<Coach>…</Coach>\` yang menjelaskan mengapa jawaban ini kurang baik. (keluhan/maaf)",
    ]
  `);
});
