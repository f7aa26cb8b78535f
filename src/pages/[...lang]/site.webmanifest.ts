import type { APIRoute } from 'astro';
import { addressOf, fileAddress } from '../../i18n/address.ts';
import { translate } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { languagePaths } from '../../site/languagePaths.ts';

export const getStaticPaths = languagePaths;

/** What a device needs to install the site, in the language of the page that it is installed from. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const t = translate(language);
  const base = import.meta.env.BASE_URL;
  const page = (path: string): string => addressOf(language, path, base);
  const shortcuts = [
    { name: t('nav.scenarios'), url: page('scenarios') },
    { name: t('nav.paths'), url: page('paths') },
    { name: t('nav.procedures'), url: page('procedures') },
  ];
  const manifest = {
    id: fileAddress('', base),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.tagline'),
    lang: language,
    dir: 'ltr',
    start_url: page(''),
    scope: fileAddress('', base),
    display: 'standalone',
    background_color: '#fcf9f4',
    theme_color: '#fcf9f4',
    categories: ['education', 'business'],
    shortcuts,
    icons: icons(base),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
};

/** The drawings leave room at every side, so that a device may cut them to its shape. */
function icons(base: string) {
  const drawn = { src: fileAddress('favicon.svg', base), sizes: 'any', type: 'image/svg+xml' };
  const sizes = [192, 512].flatMap((size) =>
    ['any', 'maskable'].map((purpose) => ({
      src: fileAddress(`icon-${size}.png`, base),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  );
  return [drawn, ...sizes];
}
