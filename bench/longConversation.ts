/** A conversation of 12 turns with 3 replies each, straight on, in our language: what player pages are measured with. */
export function longConversation(turns = 12): string {
  const scenes = Array.from({ length: turns }, (_, turn) => sceneOf(turn, turns));
  return `---
title: Percakapan dua belas giliran
summary: Percakapan lurus dengan dua belas giliran dan tiga balasan, untuk mengukur halaman pemain.
channel: chat
level: 1
minutes: 8
customer: { name: Ibu Ratna, tension: 50, patience: ${turns + 4} }
---

Anda bertugas di live chat. Ibu Ratna menanyakan paketnya.

${scenes.join('\n\n')}

<Ending id="selesai" outcome="resolved">
  Percakapan selesai.
</Ending>

<Ending id="pergi" outcome="lost" when="walkout">
  Ibu Ratna pergi.
</Ending>
`;
}

const good = [
  'name-feeling',
  'own-words',
  'ask-specific',
  'explain-plainly',
  'offer-solution',
  'offer-choice',
  'give-eta',
  'take-ownership',
  'thank',
  'arrange-follow-up',
  'paraphrase',
  'confirm-solved',
];

function sceneOf(turn: number, turns: number): string {
  const to = turn + 1 < turns ? `giliran-${turn + 2}` : 'selesai';
  return `<Scene id="giliran-${turn + 1}">
  <Customer>Giliran ${turn + 1}: paket saya belum datang, dan sudah tiga hari saya menunggu tanpa kabar apa pun dari siapa pun.</Customer>

  <Reply id="a" to="${to}" does="${good[turn % good.length]}">
    Balasan pertama pada giliran ${turn + 1}, yang menyebut apa yang dirasakan dan apa yang akan dilakukan sekarang.
    <Coach>Menyebut perasaan dan langkah berikutnya.</Coach>
  </Reply>
  <Reply id="b" to="${to}" does="stock-phrase">
    Balasan kedua pada giliran ${turn + 1}, kalimat jadi yang bisa dikirim kepada siapa saja tanpa membaca pesannya.
    <Coach>Bisa dikirim kepada siapa saja.</Coach>
  </Reply>
  <Reply id="c" to="${to}" does="vague-promise">
    Balasan ketiga pada giliran ${turn + 1}, sebuah janji tanpa jam yang tidak bisa dipegang oleh pelanggan mana pun.
    <Coach>Tanpa jam, janji tidak bisa dipegang.</Coach>
  </Reply>
</Scene>`;
}
