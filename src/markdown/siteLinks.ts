import type { MdastPluginDefinition } from 'satteri';
import { addressOf } from '../i18n/address.ts';
import { collections } from '../model/reference.ts';
import { entryLanguage } from './entryLanguage.ts';

const internal = new RegExp(`^(${collections.join('|')}|scenarios)/`);

/** Leads relative links such as `skills/empati#contoh` to the page in the entry's own language, under the site's base path. */
export function siteLinks(base: string): MdastPluginDefinition {
  return {
    name: 'site-links',
    link(node, context) {
      if (internal.test(node.url)) {
        context.setProperty(node, 'url', addressOf(entryLanguage(context.fileURL), node.url, base));
      }
    },
  };
}
