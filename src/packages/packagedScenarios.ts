import { packageKinds } from '../delivery/delivery.ts';
import { languages } from '../model/language.ts';
import { slugOf } from '../site/entries.ts';
import { scenariosOf } from '../site/scenarios.ts';

const wanted = (process.env.RAMAH_PACKAGE_SCENARIOS ?? '').split(',');

/** Static paths of the scenarios that are being packaged, in every language: RAMAH_PACKAGE_SCENARIOS names them. */
export async function packagedScenarios() {
  const ofLanguage = languages.map(async (language) =>
    (await scenariosOf(language))
      .filter((item) => wanted.includes(slugOf(item)))
      .map((item) => ({ params: { lang: language, slug: slugOf(item) }, props: { item, language } })),
  );
  return (await Promise.all(ofLanguage)).flat();
}

/** Static paths of their players: one page for each kind of package. */
export async function packagedPlayers() {
  const scenarios = await packagedScenarios();
  return packageKinds.flatMap((kind) =>
    scenarios.map(({ params, props }) => ({ params: { ...params, kind }, props: { ...props, kind } })),
  );
}
