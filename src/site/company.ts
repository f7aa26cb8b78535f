import { parse } from 'yaml';
import text from '../content/company.yaml?raw';
import { companySchema } from '../model/company.ts';

/** What `src/content/company.yaml` says; the content check names what is wrong with it, with its line. */
export const company = companySchema.parse(parse(text));
