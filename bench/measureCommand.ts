import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface CommandMeasure {
  readonly seconds: number;
  /** Processor seconds of the command and all that it started. */
  readonly cpuSeconds: number;
  /** Most memory that its processes held at once, sampled four times a second; undefined where the system does not tell. */
  readonly peakMebibytes: number | undefined;
}

/** Runs a command to its end and measures it; throws with what it printed where it fails. */
export async function measureCommand(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CommandMeasure> {
  const [program = '', ...args] = command;
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let [printed, times, peak] = ['', '', 0];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += text));
  child.stdio[3]?.on('data', (text) => (times += text));
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}:\n${printed.slice(-2000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: childSeconds(times),
    peakMebibytes: peak === 0 ? undefined : peak / 1024,
  };
}

/** Of what the shell's `times` prints, the second line: user and system time of the children. */
function childSeconds(times: string): number {
  const found = (times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g);
  return [...found].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Kibibytes that a process and its descendants hold; 0 where there is no /proc. */
function memoryOf(pid: number): number {
  if (!existsSync('/proc/self/status')) return 0;
  const children = childrenOf();
  const held = (one: number): number =>
    residentOf(one) + (children.get(one) ?? []).reduce((sum, child) => sum + held(child), 0);
  return held(pid);
}

function childrenOf(): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^PPid:\s+(\d+)/m.exec(statusOf(Number(name)))?.[1] ?? 0);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

/** Files in a folder and all below it, and their bytes. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  return readdirSync(folder, { withFileTypes: true }).reduce(
    (sum, entry) => {
      const path = join(folder, entry.name);
      const own = entry.isDirectory() ? sizeOf(path) : { files: 1, bytes: statSync(path).size };
      return { files: sum.files + own.files, bytes: sum.bytes + own.bytes };
    },
    { files: 0, bytes: 0 },
  );
}
