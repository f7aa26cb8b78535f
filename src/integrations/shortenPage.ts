/** A page without what its style sheet says of every icon, and without end tags and values that icons do not need. */
export function shortenPage(html: string): string {
  return html
    .replaceAll(
      / xmlns="http:\/\/www\.w3\.org\/2000\/svg"( width="\d+" height="\d+" viewBox="0 0 24 24") fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" class="lucide(?: lucide-[\w-]+)+/g,
      '$1 class="icon',
    )
    .replaceAll(/(<svg [^>]* data-[a-z0-9]{4})="true"/g, '$1')
    .replaceAll(/><\/(path|circle|rect|line|polyline|polygon|ellipse)>/g, '/>');
}
