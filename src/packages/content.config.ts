/** The package's pages read the same knowledge base and scenarios as the site's. */
export { collections } from '../content.config.ts';
