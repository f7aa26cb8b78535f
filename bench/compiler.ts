import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { analyse } from '../src/analysis/analyse.ts';
import { compile } from '../src/compiler/compile.ts';
import { installPeers, loadPeer, peers } from './installPeers.ts';
import { toInk } from './toInk.ts';

/**
 * Time to parse, compile and analyse 10, 100 and 1,000 scenarios, beside the ink compiler on the same conversation
 * and remark-mdx on the same text. Usage: node bench/compiler.ts [--counts 10,100]. Ratios are what to compare.
 */
const counts = (process.argv[2] === '--counts' ? (process.argv[3] ?? '') : '10,100,1000')
  .split(',')
  .map(Number);
const file = join(import.meta.dirname, '../src/scenarios/paket-terlambat/id.mdx');
const original = readFileSync(file, 'utf8');

await run();

async function run(): Promise<void> {
  installPeers();
  const ink = (await loadPeer('inkjs/full')).default as { Compiler: new (text: string) => InkCompiler };
  const parseRemark = await remarkParser();
  const { scenario } = compile(original, { file, language: 'id' });
  if (scenario === undefined) throw new Error('the sample scenario does not compile');
  const story = toInk(scenario);

  console.log(
    `${cpus()[0]?.model}, Node ${process.version}, inkjs ${peers.inkjs}, remark-mdx ${peers['remark-mdx']}`,
  );
  console.log(`scenario ${original.length} characters, ink ${story.length} characters\n`);
  console.log(
    'scenarios | parse ms | remark ms | remark/parse | compile ms | of it analysis ms | ink ms | compile/ink',
  );
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
    const row = [count, parse, remark, remark / parse, whole, proofs, inkTime, whole / inkTime];
    console.log(
      row.map((value) => value.toFixed(value < 100 && !Number.isInteger(value) ? 2 : 0)).join(' | '),
    );
  }
}

async function remarkParser(): Promise<(text: string) => unknown> {
  const { unified } = (await loadPeer('unified')) as { unified: () => Processor };
  const plugins = await Promise.all(
    ['remark-parse', 'remark-frontmatter', 'remark-mdx'].map(async (peer) => (await loadPeer(peer)).default),
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
