import { analyse } from '../src/analysis/analyse.ts';
import { seededDraw } from '../src/analysis/draw.ts';
import { explore } from '../src/analysis/explore.ts';
import { generateScript, type ScriptShape } from '../src/analysis/generateScript.ts';
import type { Script } from '../src/model/scenario.ts';
import { prepare } from '../src/rubric/prepare.ts';
import { initialState } from '../src/rubric/rules.ts';
import { type Section, toMarkdown } from './section.ts';

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

function twelveByFourSection(name: string, shape: ScriptShape): Section {
  const scripts = scriptsOf(shape, seeds);
  for (const script of scripts.slice(0, 5)) analyse(script);
  const rows = (['moves', 'values'] as const).map((detail) => {
    const { states, times, perSecond } = measureExploration(scripts, detail);
    const stage = detail === 'moves' ? 'reachability' : 'values';
    return [stage, spread(states), spread(times, 1), Math.round(perSecond)];
  });
  const whole = scripts.map((script) => timed(() => analyse(script)));
  const points = spread(whole.map(({ result }) => result.counts.points));
  const times = spread(
    whole.map(({ ms }) => ms),
    1,
  );
  return {
    id: `analysis-${shape.isEven ? 'even' : 'positive'}`,
    title: `Proofs on 12 scenes with 4 replies, behaviours ${name}`,
    method: `${seeds} generated scripts, equal on every machine; one core, after a warm-up; smallest / median / largest.`,
    columns: ['stage', 'states', 'ms', 'states a second'],
    rows: [...rows, ['whole analysis', `${points} with points`, times, '']],
    notes: [],
  };
}

function manySection(): Section {
  const rows = [10, 100, 1000].map((count) => {
    const scripts = scriptsOf(everyday, count);
    const { ms } = timed(() => scripts.map((script) => analyse(script)));
    return [count, ms, ms / count];
  });
  return {
    id: 'analysis-many',
    title: 'Proofs on many scenarios of everyday size',
    method: '8 scenes with 3 replies, going forward, whole analysis of each.',
    columns: ['scenarios', 'ms in all', 'ms each'],
    rows,
    notes: [`Peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB.`],
  };
}

/** Speed of the static analysis on generated scripts. */
export function measureAnalysis(): readonly Section[] {
  return [
    twelveByFourSection('mostly positive', twelveByFour),
    twelveByFourSection('drawn evenly', { ...twelveByFour, isEven: true }),
    manySection(),
  ];
}

if (import.meta.main) console.log(measureAnalysis().map(toMarkdown).join('\n'));
