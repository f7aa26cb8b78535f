import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { remember } from './remember.ts';

/** Name of an icon of Lucide. */
export type IconName = keyof typeof lucide.icons;

/** How all lines are drawn: the style sheet's `.icon` says so once. */
const manner =
  / (fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

/** The shapes of an icon on a field of 24 by 24, as SVG. */
export const shapesOf = remember((name: IconName): string =>
  lucide.icons[name].body.replaceAll(manner, '').replace(/^<g>|<\/g>$/g, ''),
);
