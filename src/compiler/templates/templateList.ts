import type { Channel } from '../../model/scenario.ts';

/** Complete scenarios to start from, each with the channel that it is written for; texts in `<name>.<language>.txt`. */
export const templates = [
  { name: 'scenario', channel: 'whatsapp' },
  { name: 'refuse', channel: 'email' },
  { name: 'apologise', channel: 'counter' },
  { name: 'hold', channel: 'phone' },
  { name: 'transfer', channel: 'chat' },
  { name: 'calm', channel: 'social' },
] as const satisfies readonly { readonly name: string; readonly channel: Channel }[];

export type TemplateName = (typeof templates)[number]['name'];

/** The template of a name; undefined where there is none. */
export function templateNamed(name: string) {
  return templates.find((template) => template.name === name);
}
