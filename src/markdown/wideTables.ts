import type { HastPluginDefinition } from 'satteri';
import { translate } from '../i18n/words.ts';
import { entryLanguage } from './entryLanguage.ts';

/** Puts each table into a box that scrolls sideways, by keyboard too, so that the page never does; heads of columns get a space between them, without which the search reads them as one word. */
export const wideTables: HastPluginDefinition = {
  name: 'wide-tables',
  element: {
    filter: ['table', 'th'],
    visit(node, context) {
      if (node.tagName === 'th') {
        context.insertAfter(node, { type: 'text', value: ' ' });
        return;
      }
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table'],
          tabIndex: 0,
          role: 'group',
          ariaLabel: translate(entryLanguage(context.fileURL))('entry.table'),
        },
        children: [],
      });
    },
  },
};
