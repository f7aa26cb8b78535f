import type { Outcome } from '../model/scenario.ts';
import { type SvgElement, svg } from './svgElement.ts';

/** Colours of a map that stands alone; pages set their own by the classes. */
export const ink = {
  text: '#2a2521',
  soft: '#5c534a',
  line: '#a79c8e',
  paper: '#ffffff',
  accent: '#0b6560',
  bad: '#a3281c',
  badSoft: '#fbe6e2',
} as const;

export const outcomeInk: Readonly<Record<Outcome, { readonly fill: string; readonly stroke: string }>> = {
  resolved: { fill: '#e2f2e6', stroke: '#1d6a3a' },
  escalated: { fill: '#e3edf7', stroke: '#1f6fb2' },
  unresolved: { fill: '#fcefd6', stroke: '#7a4a00' },
  lost: { fill: '#fbe6e2', stroke: '#a3281c' },
};

export const mapFont = 'Plus Jakarta Sans, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif';

/** A line of text about its middle, or from its start where the look says so. */
export function textAt(x: number, y: number, text: string, look: SvgElement['attributes']): SvgElement {
  return svg('text', { x: round(x), y: round(y), 'text-anchor': 'middle', ...look }, [text]);
}

/** A door that someone leaves by, 16 units wide, about its middle. */
export function leaveBadge(x: number, y: number, word: string): SvgElement {
  return svg('g', { class: 'map-leave', transform: `translate(${round(x)} ${round(y)})` }, [
    svg('title', {}, [word]),
    svg('circle', {
      r: 9,
      fill: ink.badSoft,
      stroke: ink.bad,
      'stroke-width': 1.2,
      class: 'map-leave-plate',
    }),
    svg('path', {
      d: 'M-0.5 -4.5H-4V4.5H-0.5M-1.5 0H4.5M2.2 -2.4 4.6 0 2.2 2.4',
      fill: 'none',
      stroke: ink.bad,
      'stroke-width': 1.3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      class: 'map-leave-sign',
    }),
  ]);
}

/** A tenth of a unit is as fine as anyone sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
