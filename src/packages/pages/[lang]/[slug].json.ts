import type { APIRoute } from 'astro';
import { packagedScenarios } from '../../packagedScenarios.ts';
import { referencesOf } from '../../referencesOf.ts';

export const getStaticPaths = packagedScenarios;

/** What a package says of its scenario: words for the manifest, and the entries that go along. */
export const GET: APIRoute<Awaited<ReturnType<typeof packagedScenarios>>[number]['props']> = ({ props }) => {
  const { scenario } = props.item.data;
  const { title, summary, minutes, hash } = scenario;
  return Response.json({ title, summary, minutes, hash, entries: referencesOf(scenario) });
};
