import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { RecordStores } from '../delivery/delivery.ts';
import { readOrigin } from '../delivery/readEndpoint.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Stands at the root of the project; a variable of the environment goes before its field. */
export const settingsFile = 'record-stores.json';

const settingsSchema = z.strictObject({
  endpoint: z.optional(z.string()),
  auth: z.optional(z.string()),
  homePage: z.optional(z.string()),
  allowed: z.optional(z.array(z.string())),
});
type Kept = z.infer<typeof settingsSchema>;
type Settings = { readonly [Field in keyof Kept]: Kept[Field] | undefined };

/** The learning record stores that the build is told results may go to; undefined where it is told of none. Throws where one is named in part, or by what is no address. */
export function recordStores(
  environment: Environment = process.env,
  file: string | undefined = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : undefined,
): RecordStores | undefined {
  const { endpoint, auth, homePage, allowed = [] } = settingsOf(environment, file);
  const origins = allowed.map(originOf);
  const isTold = [endpoint, auth, homePage].some(Boolean);
  if (!isTold && origins.length === 0) return undefined;
  const isOwners = Boolean(endpoint || auth || origins.length === 0);
  demandAll({
    RAMAH_LRS_HOMEPAGE: homePage,
    ...(isOwners ? { RAMAH_LRS_ENDPOINT: endpoint, RAMAH_LRS_AUTH: auth } : {}),
  });
  demandAddress('RAMAH_LRS_HOMEPAGE', homePage);
  if (isOwners) demandAddress('RAMAH_LRS_ENDPOINT', endpoint);
  return {
    kind: 'lrs',
    homePage: homePage ?? '',
    ...(endpoint && auth ? { owners: { endpoint, auth } } : {}),
    allowed: [...new Set(origins)],
  };
}

/** The address with which names of activities begin, whether a store is named or not; undefined where there is none. Throws where the settings can't be read or it is no address. */
export function homePageOf(environment: Environment, file: string | undefined): string | undefined {
  const { homePage } = settingsOf(environment, file);
  if (!homePage) return undefined;
  demandAddress('RAMAH_LRS_HOMEPAGE', homePage);
  return homePage;
}

/** The origins that pages must be able to talk to for these stores. */
export function originsOf({ owners, allowed }: RecordStores): readonly string[] {
  return [...new Set([...(owners === undefined ? [] : [new URL(owners.endpoint).origin]), ...allowed])];
}

/** A variable goes before its field. */
function settingsOf(environment: Environment, file: string | undefined): Settings {
  const kept = file === undefined ? {} : readSettings(file);
  return {
    endpoint: environment.RAMAH_LRS_ENDPOINT || kept.endpoint,
    auth: environment.RAMAH_LRS_AUTH || kept.auth,
    homePage: environment.RAMAH_LRS_HOMEPAGE || kept.homePage,
    allowed: environment.RAMAH_LRS_ALLOWED?.split(/[\s,]+/).filter(Boolean) ?? kept.allowed,
  };
}

function readSettings(text: string): Kept {
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${settingsFile} must be an object with the texts endpoint, auth and homePage and the list allowed, each optional: ${why}`,
    );
  }
}

function originOf(text: string): string {
  const origin = readOrigin(text);
  if (origin !== undefined) return origin;
  throw new Error(
    `RAMAH_LRS_ALLOWED must name origins such as https://lrs.example.com, with https and nothing after the host, not '${text}'.`,
  );
}

function demandAll(given: Readonly<Record<string, string | undefined>>): void {
  const missing = Object.entries(given).filter(([, value]) => !value);
  if (missing.length === 0) return;
  throw new Error(`A learning record store needs ${missing.map(([name]) => name).join(' and ')} as well.`);
}

function demandAddress(name: string, value = ''): void {
  if (/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) return;
  throw new Error(`${name} must be an address such as https://lrs.example.com/xapi/, not '${value}'.`);
}
