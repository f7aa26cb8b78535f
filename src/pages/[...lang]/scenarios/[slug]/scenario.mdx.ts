import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { slugOf } from '../../../../site/entries.ts';
import { scenarioPaths } from '../../../../site/scenarios.ts';

export const getStaticPaths = scenarioPaths satisfies GetStaticPaths;

/** A scenario as its author wrote it, which the studio opens. */
export const GET: APIRoute = ({ props }) => {
  const file = join(process.cwd(), 'src/scenarios', slugOf(props.item), `${props.language}.mdx`);
  return new Response(readFileSync(file, 'utf8'), { headers: { 'content-type': 'text/mdx; charset=utf-8' } });
};
