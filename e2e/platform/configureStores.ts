import type { Page } from '@playwright/test';
import type { RecordStores } from '../../src/delivery/delivery.ts';
import { pickWords } from '../../src/i18n/words.ts';
import { originsOf } from '../../src/site/recordStores.ts';

/** Serves the player's page of a scenario and the records page, in Indonesian, as a build with these stores in RAMAH_LRS_* does. */
export async function configureStores(page: Page, slug: string, stores: RecordStores): Promise<void> {
  // A page that a test hands out counts as one from the open internet, which may not call this machine unasked.
  await page.context().grantPermissions(['local-network-access']);
  const { allowed, owners, homePage } = stores;
  const named = { allowed, ...(owners === undefined ? {} : { owners: new URL(homePage).host }) };
  for (const [address, props] of [
    [`**/scenarios/${slug}/`, { delivery: stores }],
    ['**/records/', { stores: named }],
  ] as const) {
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace("connect-src 'self'", `connect-src 'self' ${originsOf(stores).join(' ')}`)
        .replace('&quot;words&quot;:[0,{', `&quot;words&quot;:[0,{${fieldsOf(pickWords('id', 'delivery.'))},`)
        .replace('props="{', `props="{${fieldsOf(props)},`);
      await route.fulfill({ response, body: html });
    });
  }
}

/** Fields of an island's properties, as they stand in its attribute. */
function fieldsOf(values: object): string {
  const fields = Object.entries(values).map(([name, value]) => [name, given(value)]);
  const json = JSON.stringify(Object.fromEntries(fields)).slice(1, -1);
  return json.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function given(value: unknown): unknown {
  if (Array.isArray(value)) return [1, value.map(given)];
  if (typeof value !== 'object' || value === null) return [0, value];
  return [0, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, given(inner)]))];
}
