import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };

/** Name of an icon of Lucide. */
export type IconName = keyof typeof lucide.icons;

/** How all lines are drawn: the style sheet's `.icon` says so once. */
const manner =
  / (fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

const known = new Map<IconName, string>();

/** The shapes of an icon on a field of 24 by 24, as SVG. */
export function shapesOf(name: IconName): string {
  const shapes =
    known.get(name) ?? lucide.icons[name].body.replaceAll(manner, '').replace(/^<g>|<\/g>$/g, '');
  known.set(name, shapes);
  return shapes;
}
