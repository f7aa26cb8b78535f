import type { RecordStore } from '../delivery/delivery.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The learning record store that the build is told to send results to; undefined where it is told none. Throws where only part of it is named. */
export function recordStore(environment: Environment = process.env): RecordStore | undefined {
  const {
    RAMAH_LRS_ENDPOINT: endpoint = '',
    RAMAH_LRS_AUTH: auth = '',
    RAMAH_LRS_HOMEPAGE: homePage = '',
  } = environment;
  if (endpoint === '' && auth === '' && homePage === '') return undefined;
  const given = { RAMAH_LRS_ENDPOINT: endpoint, RAMAH_LRS_AUTH: auth, RAMAH_LRS_HOMEPAGE: homePage };
  const missing = Object.entries(given).filter(([, value]) => value === '');
  if (missing.length > 0) {
    throw new Error(`A learning record store needs ${missing.map(([name]) => name).join(' and ')} as well.`);
  }
  for (const [name, value] of [
    ['RAMAH_LRS_ENDPOINT', endpoint],
    ['RAMAH_LRS_HOMEPAGE', homePage],
  ] as const) {
    if (!/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) {
      throw new Error(`${name} must be an address such as https://lrs.example.com/xapi/, not '${value}'.`);
    }
  }
  return { kind: 'lrs', endpoint, auth, homePage };
}
