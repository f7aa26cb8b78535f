import type { APIRoute } from 'astro';
import { languages } from '../../../model/language.ts';
import { langParam } from '../../../site/languagePaths.ts';
import { readReferences } from '../../../workspace/readReferences.ts';

/** Knowledge entries of one language, which the studio completes and checks references with. */
export function getStaticPaths() {
  return languages.map((language) => ({ params: { lang: langParam(language) }, props: { language } }));
}

export const GET: APIRoute = ({ props: { language } }) =>
  new Response(JSON.stringify([...readReferences(process.cwd(), language)]));
