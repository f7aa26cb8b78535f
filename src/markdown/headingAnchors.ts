import GithubSlugger from 'github-slugger';
import type { HastPluginEntry } from 'satteri';
import { translate } from '../i18n/words.ts';
import { entryLanguage } from './entryLanguage.ts';

/** Gives every heading of an entry its id and, beside it, a link to itself. */
export const headingAnchors: HastPluginEntry = () => {
  const slugger = new GithubSlugger();
  return {
    name: 'heading-anchors',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const text = context.textContent(node);
        const id = slugger.slug(text);
        const label = translate(entryLanguage(context.fileURL))('entry.linkToHeading', { heading: text });
        context.setProperty(node, 'id', id);
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['heading'] },
          children: [
            {
              type: 'element',
              tagName: 'a',
              properties: { className: ['anchor'], href: `#${id}`, ariaLabel: label, dataPagefindIgnore: '' },
              children: [],
            },
          ],
        });
      },
    },
  };
};
