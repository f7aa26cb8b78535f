import type { APIRoute, GetStaticPaths } from 'astro';
import { scenarioPaths } from '../../../../site/scenarios.ts';

export const getStaticPaths = scenarioPaths satisfies GetStaticPaths;

/** A compiled scenario, fetched where attempts of it are verified or analysed away from its own page. */
export const GET: APIRoute = ({ props }) => Response.json(props.item.data.scenario);
