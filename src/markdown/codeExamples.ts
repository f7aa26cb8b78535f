import type { MdastPluginDefinition } from 'satteri';
import { translate } from '../i18n/words.ts';
import { entryLanguage } from './entryLanguage.ts';

/** Gives code that is marked as an example, such as a fence opened with `mdx bad`, the look and the spoken label of a teaching block. */
export const codeExamples: MdastPluginDefinition = {
  name: 'code-examples',
  code(node, context) {
    const kind = (['good', 'bad'] as const).find((name) => node.meta?.split(/\s+/).includes(name));
    if (kind === undefined) return;
    const label = translate(entryLanguage(context.fileURL))(kind === 'good' ? 'block.right' : 'block.wrong');
    context.replaceNode(node, {
      type: 'blockquote',
      data: { hName: 'figure', hProperties: { className: ['block', 'code', kind] } },
      children: [
        {
          type: 'paragraph',
          data: { hName: 'figcaption' },
          children: [{ type: 'strong', children: [{ type: 'text', value: label }] }],
        },
        { type: 'code', value: node.value, ...(node.lang === undefined ? {} : { lang: node.lang }) },
      ],
    });
  },
};
