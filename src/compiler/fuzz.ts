/**
 * `node src/compiler/fuzz.ts [--count 10000] [--seed 1] [files …]`: compiles damaged scenarios and says which input
 * crashed, took too long, or was answered with neither a scenario nor a diagnostic. Exits with 1 where one was.
 */

import { seededNumbers } from '../analysis/draw.ts';
import { compile } from './compile.ts';
import { mutate } from './mutate.ts';

const slowMilliseconds = 2000;
/** Most states of a proof: enough to reach every check, few enough to go on. */
const cap = 20_000;

const { readFileSync, readdirSync, statSync } = process.getBuiltinModule('node:fs');
const { parseArgs } = process.getBuiltinModule('node:util');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
process.exitCode = fuzz(
  Number(values.count),
  Number(values.seed),
  positionals.length > 0 ? positionals : ['src'],
);

function fuzz(count: number, seed: number, paths: readonly string[]): number {
  const texts = paths.flatMap(scenariosIn).map((file) => readFileSync(file, 'utf8'));
  const random = seededNumbers(seed);
  const tally = { compiled: 0, playable: 0, failures: 0, slowest: 0 };
  for (let round = 0; round < count; round += 1) {
    const text = mutate(texts[Math.floor(random() * texts.length)] ?? '', random);
    const started = performance.now();
    const failure = judge(text, tally);
    const took = performance.now() - started;
    tally.slowest = Math.max(tally.slowest, took);
    const reason = failure ?? (took > slowMilliseconds ? `took ${Math.round(took)} ms` : undefined);
    if (reason === undefined) continue;
    tally.failures += 1;
    console.log(`round ${round}: ${reason}\n${JSON.stringify(text)}\n`);
  }
  console.log(
    `${count} inputs, seed ${seed}: ${tally.playable} playable, ${tally.failures} failures, slowest ${Math.round(tally.slowest)} ms`,
  );
  return tally.failures > 0 ? 1 : 0;
}

/** Why the answer to a text is none; undefined where it is one. */
function judge(text: string, tally: { playable: number }): string | undefined {
  try {
    const { scenario, diagnostics } = compile(text, { file: 'fuzz.mdx', language: 'id', cap });
    if (scenario !== undefined) tally.playable += 1;
    else if (diagnostics.length === 0) return 'neither a scenario nor a diagnostic';
    const lines = text.split(/\r\n|\n|\r/).length;
    const lost = diagnostics.find(({ line, column }) => line < 1 || line > lines || column < 1);
    return lost === undefined ? undefined : `a diagnostic at ${lost.line}:${lost.column}`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function scenariosIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${path}/${name}`);
}
