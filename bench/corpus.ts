import { type Draw, seededDraw } from '../src/analysis/draw.ts';

/** A generated article of about 500 words of Indonesian prose with headings, a list and a table. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Articles of one category stand together in the navigation. */
  readonly category: number;
  /** Markdown without front matter; headings start at the second level. */
  readonly body: string;
}

/** So many articles, and how many of them a category holds. */
export interface Corpus {
  readonly articles: number;
  readonly perCategory: number;
}

/** The same articles on every machine. */
export function articlesOf({ articles, perCategory }: Corpus): readonly Article[] {
  return Array.from({ length: articles }, (_, index) => ({
    ...articleOf(index, seededDraw(index + 1)),
    category: Math.floor(index / perCategory),
  }));
}

const subjects = [
  'Pelanggan',
  'Petugas',
  'Kurir',
  'Teknisi',
  'Atasan',
  'Rekan di konter',
  'Tim gudang',
  'Kasir',
  'Penyelia',
  'Pemilik kartu',
];
const acts = [
  'memeriksa',
  'mencatat',
  'menyampaikan',
  'mengembalikan',
  'menjelaskan',
  'menunda',
  'membatalkan',
  'mengirim ulang',
  'memastikan',
  'menawarkan',
  'menghitung',
  'mengganti',
];
const things = [
  'nomor resi',
  'bukti pembayaran',
  'jadwal servis',
  'kartu debit',
  'saldo dompet',
  'surat garansi',
  'alamat tujuan',
  'catatan keluhan',
  'pengembalian dana',
  'batas waktu',
  'suku cadang',
  'kode verifikasi',
  'riwayat pesanan',
  'biaya tambahan',
];
const times = [
  'sebelum pukul tiga sore',
  'pada hari kerja berikutnya',
  'saat percakapan masih terbuka',
  'setelah identitas cocok',
  'dalam dua puluh menit',
  'begitu laporan masuk',
  'pada akhir giliran jaga',
  'ketika antrean sepi',
];
const reasons = [
  'supaya janji bisa dipegang',
  'karena perkiraan saja tidak cukup',
  'agar tidak ada yang bertanya dua kali',
  'sebab catatan itulah yang dibaca rekan berikutnya',
  'supaya perasaan pelanggan tidak diabaikan',
  'karena aturan perusahaan memintanya',
  'agar selisihnya terlihat sejak awal',
];
const places = [
  'di konter',
  'lewat telepon',
  'di kolom komentar',
  'lewat surel',
  'di aplikasi',
  'di bengkel',
  'di gudang transit',
];
const topics = [
  'Menangani',
  'Memahami',
  'Mencatat',
  'Menjelaskan',
  'Mempercepat',
  'Memeriksa',
  'Menyelesaikan',
];

function articleOf(index: number, draw: Draw): Omit<Article, 'category'> {
  const thing = pick(things, draw);
  const title = `${pick(topics, draw)} ${thing} ${pick(places, draw)} ${index + 1}`;
  return {
    slug: `artikel-${index + 1}`,
    title,
    summary: `Cara ${title.toLowerCase()}, siapa yang memutuskan, dan apa yang dikatakan kepada pelanggan sambil menunggu.`,
    body: [...Array.from({ length: 5 }, (_, part) => sectionOf(part, draw)), tableOf(draw)].join('\n\n'),
  };
}

function sectionOf(part: number, draw: Draw): string {
  const heading = `## ${part + 1}. ${pick(topics, draw)} ${pick(things, draw)}`;
  const paragraphs = Array.from({ length: 2 }, () => sentencesOf(4, draw).join(' '));
  const list = sentencesOf(3, draw).map((sentence) => `- ${sentence}`);
  return [heading, ...paragraphs, list.join('\n')].join('\n\n');
}

function tableOf(draw: Draw): string {
  const rows = Array.from(
    { length: 5 },
    () => `| ${pick(things, draw)} | ${pick(acts, draw)} | ${pick(times, draw)} |`,
  );
  return ['## Ringkasan', '', '| Yang diminta | Tindakan | Kapan |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function sentencesOf(count: number, draw: Draw): readonly string[] {
  return Array.from(
    { length: count },
    () =>
      `${pick(subjects, draw)} ${pick(acts, draw)} ${pick(things, draw)} ${pick(places, draw)} ${pick(times, draw)}, ${pick(reasons, draw)}.`,
  );
}

function pick(words: readonly string[], draw: Draw): string {
  return words[draw(words.length)] ?? '';
}
