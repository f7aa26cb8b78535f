import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a value outside each list, with the nearest', () => {
  expect(
    findingsOf(`
<Fact id="a" label="b" source="crn" extra>x</Fact>

<Redirect in="solusi" mood="angri" to="menggantung" />

<Ending id="selesai" outcome="sukses" when="walkot">Tiba.</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "invalid-value at sukses: Nilai \`sukses\` untuk \`outcome\` pada \`<Ending>\` tidak dikenal. Yang bisa dipakai: \`resolved\`, \`escalated\`, \`unresolved\`, \`lost\`.",
      "invalid-value at walkot: Nilai \`walkot\` untuk \`when\` pada \`<Ending>\` tidak dikenal. Mungkin maksud Anda \`walkout\`. Yang bisa dipakai: \`walkout\`.",
      "invalid-value at crn: Nilai \`crn\` untuk \`source\` pada \`<Fact>\` tidak dikenal. Mungkin maksud Anda \`crm\`. Yang bisa dipakai: \`crm\`, \`orders\`, \`tracking\`, \`billing\`, \`tickets\`, \`notes\`, \`stock\`, \`schedule\`.",
      "invalid-value at angri: Nilai \`angri\` untuk \`mood\` pada \`<Redirect>\` tidak dikenal. Mungkin maksud Anda \`angry\`. Yang bisa dipakai: \`calm\`, \`disappointed\`, \`annoyed\`, \`angry\`, \`furious\`.",
    ]
  `);
});

test('an id with other characters gets one without', () => {
  expect(
    findingsOf(`
<Fact id="Nomor Resi!" label="b" source="crm" extra>x</Fact>

<Fact id="?" label="b" source="crm" extra>x</Fact>
`),
  ).toMatchInlineSnapshot(`
    [
      "invalid-value at Nomor: Id \`Nomor Resi!\` pada \`<Fact>\` memuat tanda yang tidak bisa dipakai. Pakai huruf kecil, angka, dan tanda hubung saja: \`nomor-resi\`.",
      "invalid-value at ?: Id \`?\` pada \`<Fact>\` tidak bisa dipakai. Pakai huruf kecil, angka, dan tanda hubung saja, seperti \`cek-resi\`.",
    ]
  `);
});

test('a mark with a value', () => {
  expect(findingsOf('<Fact id="a" label="b" source="crm" extra="ya">x</Fact>')).toMatchInlineSnapshot(`
    [
      "invalid-value at ya: \`extra\` pada \`<Fact>\` ditulis dengan nilai \`ya\`. Tulis \`extra\` saja, atau hapus bila tidak berlaku.",
    ]
  `);
});

test('an id that can not be used can still be named', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="Tutup Saja" does="name-feeling">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>

<Ending id="Tutup Saja" outcome="resolved">x</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "invalid-value at Tutup: Id \`Tutup Saja\` pada \`<Ending>\` memuat tanda yang tidak bisa dipakai. Pakai huruf kecil, angka, dan tanda hubung saja: \`tutup-saja\`.",
    ]
  `);
});
