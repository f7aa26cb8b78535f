/** Why an address may not stand in a text, read as a browser would read it; undefined where it may. */
export function refuseAddress(kind: 'link' | 'image', address: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these before they read the scheme
  const read = address.replace(/[\u0000-\u0020\u007f\u00a0]/g, '').replaceAll('\\', '/');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  const isForeign = scheme !== undefined || read.startsWith('//');
  if (!isForeign) return undefined;
  if (kind === 'image') return `an image of another host is not allowed: ${address.slice(0, 60)}`;
  const isWeb = scheme === 'http' || scheme === 'https' || scheme === 'mailto';
  return isWeb
    ? undefined
    : `a link leads to https:, http:, mailto: or this site, not to ${address.slice(0, 60)}`;
}
