import { ourFolder } from './articleSites.ts';
import { measureCommand, sizeOf } from './measureCommand.ts';
import { type Section, toMarkdown } from './section.ts';

/** How building our own site grows with articles, and with scenarios. */
export async function measureGrowth(
  sizes: readonly (readonly [articles: number, scenarios: number])[],
): Promise<Section> {
  const rows: number[][] = [];
  for (const [articles, scenarios] of sizes) {
    const site = ourFolder({ articles, perCategory: 25 }, scenarios);
    const {
      cpuSeconds,
      seconds,
      peakMebibytes = 0,
    } = await measureCommand(['node_modules/.bin/astro', 'build'], site, {
      RAMAH_DRAFT: '1',
      NODE_OPTIONS: '--max-old-space-size=8192',
    });
    const { files, bytes } = sizeOf(`${site}/dist`);
    rows.push([articles, scenarios, cpuSeconds, seconds, peakMebibytes, files, bytes / 1e6]);
  }
  return {
    id: 'growth',
    title: 'How the build grows',
    method:
      'Our site with generated articles (Indonesian) and a conversation of 12 turns repeated (both languages: player, class and script page each); from nothing, one run each.',
    columns: ['articles', 'scenarios', 'processor s', 's', 'peak MiB', 'files', 'MB'],
    rows,
    notes: notesOf(rows),
  };
}

/** What one more article, and one more scenario, costs from each size to the next. */
export function notesOf(rows: readonly (readonly number[])[]): readonly string[] {
  return (['article', 'scenario'] as const).flatMap((kind, column) => {
    const steps = rows.filter((row) => row[1 - column] === (kind === 'article' ? 10 : 100));
    const costs = steps.slice(1).map((row, place) => {
      const before = steps[place] ?? row;
      const [more, seconds] = [column, 2].map((at) => (row[at] ?? 0) - (before[at] ?? 0));
      return `${Math.round((1000 * (seconds ?? 0)) / (more || 1))} ms from ${before[column]} to ${row[column]}`;
    });
    return costs.length === 0 ? [] : [`Processor time of one more ${kind}: ${costs.join(', ')}.`];
  });
}

export const growthSizes = [
  [100, 10],
  [1000, 10],
  [5000, 10],
  [100, 100],
  [100, 1000],
] as const;

if (import.meta.main) console.log(toMarkdown(await measureGrowth(growthSizes)));
