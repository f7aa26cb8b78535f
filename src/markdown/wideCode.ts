import type { HastPluginDefinition } from 'satteri';

/** Lets the keyboard scroll code that is wider than the page. */
export const wideCode: HastPluginDefinition = {
  name: 'wide-code',
  element: {
    filter: ['pre'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0);
    },
  },
};
