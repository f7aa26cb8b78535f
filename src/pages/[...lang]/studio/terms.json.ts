import type { APIRoute } from 'astro';
import { explainedTerms } from '../../../site/explainedTerms.ts';
import { languagePaths } from '../../../site/languagePaths.ts';

export const getStaticPaths = languagePaths;

/** The glossary's terms, which the studio explains in the conversations that are tried there. */
export const GET: APIRoute = async ({ props }) => Response.json(await explainedTerms(props.language));
