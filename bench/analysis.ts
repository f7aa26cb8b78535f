/**
 * Measures the static analysis: `node bench/analysis.ts`.
 * Scripts are generated, equal on every machine; times are of this machine, one core, after a warm-up.
 */
import { cpus } from 'node:os';
import { analyse } from '../src/analysis/analyse.ts';
import { seededDraw } from '../src/analysis/draw.ts';
import { explore } from '../src/analysis/explore.ts';
import { generateScript, type ScriptShape } from '../src/analysis/generateScript.ts';
import type { Script } from '../src/model/scenario.ts';
import { prepare } from '../src/rubric/prepare.ts';
import { initialState } from '../src/rubric/rules.ts';

const twelveByFour = { scenes: 12, replies: 4, facts: 3, redirects: 2, questions: 1, tension: 60 };
/** As large as a scenario made for real use. */
const everyday = { ...twelveByFour, scenes: 8, replies: 3, redirects: 1, isForward: true };
const cap = 2_000_000;
const seeds = 20;

function scriptsOf(shape: ScriptShape, count: number): readonly Script[] {
  return Array.from({ length: count }, (_, seed) => generateScript(shape, seededDraw(seed + 1)));
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function measureExploration(scripts: readonly Script[], detail: 'moves' | 'values') {
  const runs = scripts.map((script) => {
    const plan = prepare(script);
    return timed(() => explore(plan, { detail, cap, roots: [initialState(plan)] }).size);
  });
  const states = runs.map(({ result }) => result);
  const times = runs.map(({ ms }) => ms);
  return { states, times, perSecond: (sum(states) / sum(times)) * 1000 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Smallest, middle and largest. */
function spread(values: readonly number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [sorted[0] ?? 0, middle, sorted.at(-1) ?? 0].map((value) => value.toFixed(digits)).join(' / ');
}

function printTwelveByFour(name: string, shape: ScriptShape): void {
  const scripts = scriptsOf(shape, seeds);
  for (const script of scripts.slice(0, 5)) analyse(script);
  const rows = (['moves', 'values'] as const).map((detail) => {
    const { states, times, perSecond } = measureExploration(scripts, detail);
    return {
      stage: String(detail),
      'states (min / median / max)': spread(states),
      'ms (min / median / max)': spread(times, 1),
      'states/s': String(Math.round(perSecond)),
    };
  });
  const whole = scripts.map((script) => timed(() => analyse(script)));
  const withPoints = whole.map(({ result }) => result.counts.points);
  rows.push({
    stage: 'whole analysis',
    'states (min / median / max)': `${spread(withPoints)} with points`,
    'ms (min / median / max)': spread(
      whole.map(({ ms }) => ms),
      1,
    ),
    'states/s': '',
  });
  console.log(`\n12 scenes x 4 replies, ${seeds} random scripts, behaviours ${name}`);
  console.table(rows);
}

function printMany(): void {
  const rows = [10, 100, 1000].map((count) => {
    const scripts = scriptsOf(everyday, count);
    const { ms } = timed(() => scripts.map((script) => analyse(script)));
    return { scenarios: count, 'ms in all': Math.round(ms), 'ms each': Number((ms / count).toFixed(2)) };
  });
  console.log('\n8 scenes x 3 replies, going forward, whole analysis');
  console.table(rows);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
printTwelveByFour('mostly positive', twelveByFour);
printTwelveByFour('drawn evenly', { ...twelveByFour, isEven: true });
printMany();
console.log(`\nPeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
