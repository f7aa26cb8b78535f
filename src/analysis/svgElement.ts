import { escapeMarkup } from '../model/escapeMarkup.ts';
/** A piece of SVG as data: rendered to text here, or to components on a page. */
export interface SvgElement {
  readonly name: string;
  /** Presentation attributes and classes only, never `style`: pages forbid inline styles. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** Makes an element. */
export function svg(
  name: string,
  attributes: SvgElement['attributes'] = {},
  children: SvgElement['children'] = [],
): SvgElement {
  return { name, attributes, children };
}

/** The element as text, every name and word escaped. */
export function writeSvg(element: SvgElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  const children = element.children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : writeSvg(child)))
    .join('');
  return `<${element.name}${attributes}>${children}</${element.name}>`;
}
