import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { analyse } from '../src/analysis/analyse.ts';
import { compile } from '../src/compiler/compile.ts';
import { installPeers, loadPeer, peers } from './installPeers.ts';
import { type Section, toMarkdown } from './section.ts';
import { toInk } from './toInk.ts';

const file = join(import.meta.dirname, '../src/scenarios/paket-terlambat/id.mdx');
const original = readFileSync(file, 'utf8');

/** Time to parse, compile and analyse scenarios, beside the ink compiler on the same conversation and remark-mdx on the same text. */
export async function measureCompiler(counts: readonly number[]): Promise<Section> {
  installPeers('formats');
  const ink = (await loadPeer('formats', 'inkjs/full')).default as {
    Compiler: new (text: string) => InkCompiler;
  };
  const parseRemark = await remarkParser();
  const { scenario } = compile(original, { file, language: 'id' });
  if (scenario === undefined) throw new Error('the sample scenario does not compile');
  const story = toInk(scenario);

  const rows: number[][] = [];
  for (const count of counts) {
    const texts = Array.from({ length: count }, (_, index) =>
      original.replace('Ibu Ratna', `Ibu Ratna ${index}`),
    );
    const inks = texts.map((_, index) => `// ${index}\n${story}`);
    const parse = time(texts, (text) => mdxToMdast(text));
    const remark = time(texts, (text) => parseRemark(text));
    const whole = time(texts, (text) => compile(text, { file, language: 'id' }));
    const proofs = time(texts, () => analyse(scenario));
    const inkTime = time(inks, (text) => new ink.Compiler(text).Compile());
    rows.push([count, parse, remark, remark / parse, whole, proofs, inkTime, whole / inkTime]);
  }
  return {
    id: 'compiler',
    title: 'Compiling scenarios',
    method: `One scenario of ${original.length} characters, so many times with another name in it; in ink (inkjs ${peers.formats.inkjs}) the same conversation; remark-mdx ${peers.formats['remark-mdx']} only parses.`,
    columns: [
      'scenarios',
      'parse ms',
      'remark ms',
      'remark / parse',
      'compile ms',
      'of it proofs ms',
      'ink ms',
      'compile / ink',
    ],
    rows,
    notes: ['Ours proves endings, passes and steps for each scenario; ink compiles alone.'],
  };
}

async function remarkParser(): Promise<(text: string) => unknown> {
  const { unified } = (await loadPeer('formats', 'unified')) as { unified: () => Processor };
  const plugins = await Promise.all(
    ['remark-parse', 'remark-frontmatter', 'remark-mdx'].map(
      async (peer) => (await loadPeer('formats', peer)).default,
    ),
  );
  const processor = plugins.reduce((chain: Processor, plugin) => chain.use(plugin), unified());
  return (text) => processor.parse(text);
}

interface Processor {
  use(plugin: unknown): Processor;
  parse(text: string): unknown;
}

interface InkCompiler {
  Compile(): unknown;
}

/** Milliseconds that the work takes on all texts. */
function time(texts: readonly string[], work: (text: string) => unknown): number {
  const start = performance.now();
  for (const text of texts) work(text);
  return performance.now() - start;
}

if (import.meta.main) console.log(toMarkdown(await measureCompiler([10, 100, 1000])));
