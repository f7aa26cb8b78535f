import type { APIRoute } from 'astro';
import { languagePaths } from '../../site/languagePaths.ts';
import { learningFacts } from '../../site/learning.ts';

export const getStaticPaths = languagePaths;

/** What the home page and the learning paths need to show a learner's progress. */
export const GET: APIRoute = async ({ props }) => Response.json(await learningFacts(props.language));
