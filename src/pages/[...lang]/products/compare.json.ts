import type { APIRoute } from 'astro';
import type { ComparedProduct } from '../../../components/compare/comparisonRows.ts';
import { comparedProducts } from '../../../site/comparedProducts.ts';
import { languagePaths } from '../../../site/languagePaths.ts';

export const getStaticPaths = languagePaths;

/** All products as the comparison reads them, fetched when two are chosen. */
export const GET: APIRoute = async ({ props }) => {
  const products: readonly ComparedProduct[] = await comparedProducts(props.language);
  return Response.json(products);
};
