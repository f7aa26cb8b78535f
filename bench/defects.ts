import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { installPeers, loadPeer, peers } from './installPeers.ts';
import { type Section, toMarkdown } from './section.ts';
import { toInk } from './toInk.ts';

interface Defect {
  readonly name: string;
  readonly ours: (text: string) => string;
  readonly ink: (text: string) => string;
}

const file = join(import.meta.dirname, '../src/scenarios/paket-terlambat/id.mdx');
const original = readFileSync(file, 'utf8');

const defects: readonly Defect[] = [
  {
    name: 'target that does not exist',
    ours: swap('to="cerita" does="greet name-feeling"', 'to="ceritaa" does="greet name-feeling"'),
    ink: swap('-> n_cerita\n', '-> n_ceritaa\n'),
  },
  {
    name: 'scene that nothing leads to',
    ours: (text) =>
      `${text}\n<Scene id="sepi"><Customer>Halo?</Customer><Reply id="a" to="selesai" does="greet">Ya.<Coach>x</Coach></Reply></Scene>\n`,
    ink: (text) => `${text}\n\n=== n_sepi ===\nHalo?\n+ [Ya.]\n  -> n_selesai\n`,
  },
  {
    name: 'scenes that only lead to each other',
    ours: (text) =>
      text.replace('to="menggantung" does="stock-phrase"', 'to="putar" does="stock-phrase"') +
      '\n<Scene id="putar"><Customer>Halo?</Customer><Reply id="a" to="putar" does="greet">Ya.<Coach>x</Coach></Reply><Reply id="b" to="putar" does="thank">Tidak.<Coach>x</Coach></Reply></Scene>\n',
    ink: (text) =>
      text.replace('-> n_menggantung\n', '-> n_putar\n') +
      '\n\n=== n_putar ===\nHalo?\n+ [Ya.]\n  -> n_putar\n+ [Tidak.]\n  -> n_putar\n',
  },
  {
    name: 'two scenes with one id',
    ours: swap('<Scene id="kepastian">', '<Scene id="keputusan">'),
    ink: swap('=== n_kepastian ===', '=== n_keputusan ==='),
  },
  {
    name: 'scene without a reply',
    ours: (text) =>
      text.replace(/(<Scene id="penutup">[\s\S]*?<\/Customer>)\s*<Reply[\s\S]*?<\/Scene>/, '$1\n</Scene>'),
    ink: (text) => text.replace(/(=== n_penutup ===\n[^+]*)[\s\S]*?(?==== )/, '$1\n'),
  },
  {
    name: 'condition on a fact that does not exist',
    ours: swap('needs="ketentuan"', 'needs="ketentuann"'),
    ink: swap('+ { fact_n_ketentuan } [Set', '+ { fact_n_ketentuann } [Set'),
  },
  {
    name: 'redirect that never applies',
    ours: (text) => `${text}\n<Redirect in="keluhan" mood="furious" to="minta-atasan" />\n`,
    ink: swap('=== n_kepastian ===', '=== n_kepastian ===\n{ tension > 1000: -> n_minta_atasan }'),
  },
  {
    name: 'no way to win',
    ours: swap(
      '<Ending id="selesai" outcome="resolved">',
      '<Ending id="selesai" outcome="unresolved">',
      swap('outcome="escalated"', 'outcome="unresolved"'),
    ),
    ink: (text) =>
      text.replaceAll('-> n_selesai\n', '-> n_pergi\n').replaceAll('-> n_dialihkan\n', '-> n_pergi\n'),
  },
  {
    name: 'two choices with the same words',
    ours: (text) =>
      text
        .replace(
          'Sebentar, saya cek.',
          'Silakan hubungi nomor layanan pengaduan, Bu. Nanti di sana ada yang menangani.',
        )
        .replace(
          'Saya sendiri yang pegang, Bu. Boleh minta waktu dua menit untuk membuka catatan pengirimannya? Ibu tidak perlu menulis apa-apa dulu.',
          'Silakan hubungi nomor layanan pengaduan, Bu. Nanti di sana ada yang menangani.',
        ),
    ink: (text) => text.replace(/\[Sebentar[^\]]*\]/, '[Sama]').replace(/\[Saya sendiri[^\]]*\]/, '[Sama]'),
  },
  {
    name: 'choice that repeats another in effect',
    ours: swap(
      '<Reply id="sebentar" to="desak" does="silent-hold">',
      '<Reply id="sebentar" to="desak" does="blame-others explain-plainly">',
    ),
    ink: (text) => text.replace(/(\+ {2}\[Sebentar[^\]]*\]\n {2}~ tension = tension \+ )\(8\)/, '$1(5)'),
  },
  {
    name: 'scene in which everything is locked',
    ours: (text) =>
      text.replace(/<Scene id="penutup">[\s\S]*?<\/Scene>/, (scene) =>
        scene.replace(/(does="[^"]*")>/g, '$1 needs="resi">'),
      ),
    ink: (text) =>
      text.replace(/=== n_penutup ===[\s\S]*?(?==== )/, (knot) =>
        knot.replaceAll('+  [', '+ { fact_n_resi } ['),
      ),
  },
  {
    name: 'block that is not closed',
    ours: swap('</Reply>\n  <Reply id="akui"', '\n  <Reply id="akui"'),
    ink: swap('{ tension >= 80: -> n_minta_atasan }', '{ tension >= 80: -> n_minta_atasan'),
  },
  {
    name: 'misspelt keyword',
    ours: swap('<Redirect in="desak"', '<Redirekt in="desak"'),
    ink: swap('VAR turn = 0', 'VRA turn = 0'),
  },
  {
    name: 'step that can be left out',
    ours: swap('does="confirm-solved close-warmly"', 'does="close-warmly"'),
    ink: (text) => text,
  },
];

/** Fourteen kinds of structural defect, each seeded into the same conversation in our language and in ink: which does each tool report? */
export async function measureDefects(): Promise<Section> {
  installPeers('formats');
  const ink = (await loadPeer('formats', 'inkjs/full')).default as { Compiler: InkCompiler };
  const { scenario } = compile(original, { file, language: 'id' });
  if (scenario === undefined) throw new Error('the sample scenario does not compile');
  const story = toInk(scenario);
  const sound = [report(original).length, inkIssues(ink.Compiler, story).length];
  const rows: string[][] = [];
  let [found, foundInk] = [0, 0];
  for (const defect of defects) {
    const ours = defect.ours(original);
    if (ours === original) throw new Error(`${defect.name} does not change our text`);
    const findings = report(ours);
    const issues = inkIssues(ink.Compiler, defect.ink(story));
    if (findings.length > 0) found++;
    if (issues.length > 0) foundInk++;
    rows.push([
      defect.name,
      findings.join(' ') || 'nothing',
      (issues[0] ?? 'nothing').replaceAll('|', '\\|'),
    ]);
  }
  return {
    id: 'defects',
    title: 'Defects that the compiler reports',
    method: `Each seeded into the same conversation, in our language and in ink (inkjs ${peers.formats.inkjs}); on the sound one ours reports ${sound[0]}, ink ${sound[1]}.`,
    columns: ['defect', 'ours', 'ink'],
    rows,
    notes: [`Reported: ours ${found} of ${defects.length}, ink ${foundInk} of ${defects.length}.`],
  };
}

function report(text: string): readonly string[] {
  return [...new Set(compile(text, { file, language: 'id' }).diagnostics.map((diagnostic) => diagnostic.id))];
}

type InkCompiler = new (
  text: string,
  options: { errorHandler: (message: string) => void },
) => { Compile(): unknown };

function inkIssues(Compiler: InkCompiler, text: string): readonly string[] {
  const issues: string[] = [];
  try {
    new Compiler(text, { errorHandler: (message) => issues.push(message) }).Compile();
  } catch (error) {
    if (issues.length === 0) issues.push(String(error));
  }
  return issues;
}

function swap(
  from: string,
  to: string,
  after: (text: string) => string = (text) => text,
): (text: string) => string {
  return (text) => after(text.replace(from, to));
}

if (import.meta.main) console.log(toMarkdown(await measureDefects()));
