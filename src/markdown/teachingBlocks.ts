import type { MdastPluginDefinition } from 'satteri';
import type { Key } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { teachingBlocks as names } from '../workspace/checks/text.ts';
import { entryLanguage } from './entryLanguage.ts';

type Name = (typeof names)[number];

const labels: Readonly<Record<Name, Key>> = {
  good: 'block.good',
  bad: 'block.bad',
  situation: 'block.situation',
  mistake: 'block.mistake',
  note: 'block.note',
  exercise: 'block.exercise',
};

/** Turns `:::good[Lewat WhatsApp]` and its kin into figures whose caption says what they are; an unknown block throws. */
export const teachingBlocks: MdastPluginDefinition = {
  name: 'teaching-blocks',
  containerDirective(node, context) {
    const name = names.find((known) => known === node.name);
    if (name === undefined) {
      throw new Error(`unknown block ':::${node.name}'; there are ${names.join(', ')}`);
    }
    const [first] = node.children;
    const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
    const spoken = translate(entryLanguage(context.fileURL))(labels[name]);
    context.setProperty(node, 'data', { hName: 'figure', hProperties: { className: ['block', name] } });
    if (label !== undefined) context.removeNode(label);
    context.prependChild(node, {
      type: 'paragraph',
      data: { hName: 'figcaption' },
      children: [
        { type: 'strong', children: [{ type: 'text', value: spoken }] },
        ...(label === undefined ? [] : [{ type: 'text' as const, value: ' ' }, ...label.children]),
      ],
    });
  },
};
