import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a reply without does, or with an empty one', () => {
  expect(
    findingsOf(`
<Reply id="maaf" to="periksa">
  Kami mohon maaf yang sebesar-besarnya atas ketidaknyamanan yang Ibu alami.
  <Coach>Kurang.</Coach>
</Reply>

<Reply id="tenang" to="periksa" does="">
  Ibu tenang dulu, ya, supaya masalahnya bisa kita bicarakan baik-baik.
  <Coach>Kurang.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "untagged-reply at <Reply: Jawaban \`maaf\` tidak menyebut perilaku. Tambahkan \`does\` dengan apa yang terlihat pada jawaban ini.",
      "untagged-reply at <Reply: Jawaban \`tenang\` tidak menyebut perilaku. Tambahkan \`does\` dengan apa yang terlihat pada jawaban ini.",
    ]
  `);
});
