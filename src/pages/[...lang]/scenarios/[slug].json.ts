import type { APIRoute, GetStaticPaths } from 'astro';
import { scenarioPaths } from '../../../site/scenarios.ts';

export const getStaticPaths = scenarioPaths satisfies GetStaticPaths;

/** A scenario as the player has it, for pages that replay attempts on several. */
export const GET: APIRoute = ({ props }) => Response.json(props.item.data.scenario);
