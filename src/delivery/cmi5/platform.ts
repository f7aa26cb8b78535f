import { type Launch, type LaunchData, launchDataSchema } from './launch.ts';

/** A cmi5 platform, once it has let us in. */
export interface Cmi5Platform {
  readonly auth: string;
  readonly data: LaunchData;
  /** The text that was kept for this registration; '' where there is none. */
  readonly kept: string;
  /** Keeps a text for this registration; false where that failed. */
  readonly keep: (text: string) => Promise<boolean>;
}

const stateId = 'https://w3id.org/ramah/state';

/** Fetches the token, which works once, and what the platform says of the launch; undefined where it does not let us in. */
export async function enterPlatform(launch: Launch): Promise<Cmi5Platform | undefined> {
  const token = await tokenFor(launch);
  if (token === undefined) return undefined;
  const auth = `Basic ${token}`;
  const headers = { authorization: auth, 'x-experience-api-version': '1.0.3' };
  const stateOf = (id: string) => addressOf(launch, 'activities/state', { stateId: id });
  const read = (address: string) => fetch(address, { headers, cache: 'no-store' });
  try {
    const answer = await read(stateOf('LMS.LaunchData'));
    const data = launchDataSchema.safeParse(answer.ok ? await answer.json() : undefined);
    if (!data.success) return undefined;
    await read(addressOf(launch, 'agents/profile', { profileId: 'cmi5LearnerPreferences' }));
    const kept = await read(stateOf(stateId));
    return {
      auth,
      data: data.data,
      kept: kept.ok ? await kept.text() : '',
      keep: (text) =>
        fetch(stateOf(stateId), {
          method: 'PUT',
          headers: { ...headers, 'content-type': 'application/json' },
          body: text,
          keepalive: true,
        }).then(
          ({ ok }) => ok,
          () => false,
        ),
    };
  } catch {
    return undefined;
  }
}

/** The token of this launch; kept for as long as the tab, since it can be fetched once only. */
async function tokenFor({ fetch: address }: Launch): Promise<string | undefined> {
  const name = `ramah.token ${address}`;
  try {
    const kept = sessionStorage.getItem(name);
    if (kept !== null) return kept;
    const answer: unknown = await (await fetch(address, { method: 'POST' })).json();
    const token: unknown =
      typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'auth-token') : '';
    if (typeof token !== 'string' || token === '') return undefined;
    sessionStorage.setItem(name, token);
    return token;
  } catch {
    return undefined;
  }
}

function addressOf(launch: Launch, resource: string, more: Readonly<Record<string, string>>): string {
  const { activityId, registration, actor } = launch;
  const agent = JSON.stringify(actor);
  const query = resource.startsWith('agents')
    ? { agent, ...more }
    : { activityId, agent, registration, ...more };
  return `${launch.endpoint}${resource}?${new URLSearchParams(query)}`;
}
