import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';

const statementSchema = z.looseObject({
  id: z.uuid(),
  actor: z.looseObject({ account: z.object({ homePage: z.string(), name: z.string() }) }),
  verb: z.looseObject({ id: z.string() }),
  result: z.looseObject({ score: z.looseObject({ scaled: z.number() }).optional() }).optional(),
  context: z.looseObject({
    registration: z.string(),
    extensions: z.record(z.string(), z.unknown()),
    contextActivities: z.looseObject({ category: z.array(z.looseObject({ id: z.string() })).optional() }),
  }),
});
type Received = z.infer<typeof statementSchema>;

const registration = '7c1f8a52-3f0e-4c8b-9a44-2f6f0e5d1b77';
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'p-1042' } };
const activityId = 'https://lms.example/au/1';
const category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** A cmi5 platform that keeps the rules to the letter: what breaks one is refused with 403 and noted. */
export interface Cmi5Server {
  readonly verbs: () => readonly string[];
  readonly faults: readonly string[];
  /** Query of a new launch. */
  readonly launch: () => string;
  /** Answers 503 to statements from now on, or soundly again. */
  readonly fail: (how: 'failing' | 'sound') => void;
  readonly close: () => void;
}

export async function serveCmi5(): Promise<Cmi5Server> {
  const had: Received[] = [];
  const faults: string[] = [];
  const states = new Map<string, string>();
  let sessions = 0;
  let token = '';
  let isFetched = false;
  let inSession: string[] = [];
  let isFailing = false;

  function faultOf(statement: Received): string | undefined {
    const verb = nameOf(statement);
    const { context, result } = statement;
    const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(verb);
    const has = (name: string) => had.some((one) => nameOf(one) === name);
    if (inSession.length === 0 && verb !== 'initialized') return `${verb} before initialized`;
    if (inSession.length > 0 && verb === 'initialized') return 'initialized twice';
    if (inSession.includes('terminated')) return `${verb} after terminated`;
    if (context.registration !== registration) return 'another registration';
    if (statement.actor.account.name !== actor.account.name) return 'another actor';
    if (context.extensions[sessionId] === undefined) return 'no session';
    if ((context.contextActivities.category ?? []).some(({ id }) => id === category) !== defined)
      return `category of ${verb}`;
    if ((verb === 'completed' || verb === 'passed') && has(verb)) return `${verb} twice`;
    if (verb === 'failed' && has('passed')) return 'failed after passed';
    const score = result?.score?.scaled ?? 0;
    if (verb === 'passed' && score < 0.75) return 'passed below the mark';
    if (verb === 'failed' && score >= 0.75) return 'failed above the mark';
    return undefined;
  }

  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'authorization,content-type,x-experience-api-version');
    response.setHeader('access-control-allow-methods', 'GET,POST,PUT');
    if (request.method === 'OPTIONS') return end(response, 204);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = await bodyOf(request);
    if (url.pathname === '/fetch') {
      if (isFetched) faults.push('the token was fetched twice');
      isFetched = true;
      return end(response, 200, JSON.stringify({ 'auth-token': token }));
    }
    // A token dies with its session.
    const isAlive = !inSession.includes('terminated');
    if (!isAlive || request.headers.authorization !== `Basic ${token}`) return end(response, 401);
    if (url.pathname === '/xapi/activities/state') {
      state(request, response, url, body);
      return;
    }
    if (url.pathname === '/xapi/agents/profile') return end(response, 404);
    if (isFailing) return end(response, 503);
    for (const statement of z.array(statementSchema).parse(JSON.parse(body))) {
      const fault = faultOf(statement);
      if (fault !== undefined) {
        faults.push(fault);
        return end(response, 403);
      }
      had.push(statement);
      inSession.push(nameOf(statement));
    }
    return end(response, 200, '[]');
  });

  function state(request: IncomingMessage, response: ServerResponse, url: URL, body: string): void {
    const id = url.searchParams.get('stateId') ?? '';
    if (request.method === 'PUT') {
      states.set(id, body);
      end(response, 204);
      return;
    }
    const launchData = {
      launchMode: 'Normal',
      masteryScore: 0.75,
      moveOn: 'CompletedAndPassed',
      contextTemplate: {
        extensions: { [sessionId]: `session-${sessions}` },
        contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://lms.example/publisher/1' }] },
      },
    };
    const text = id === 'LMS.LaunchData' ? JSON.stringify(launchData) : states.get(id);
    end(response, text === undefined ? 404 : 200, text);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The platform is not served on a port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    verbs: () => had.map(nameOf),
    faults,
    launch: () => {
      sessions += 1;
      token = `token${sessions}`;
      isFetched = false;
      inSession = [];
      const query = {
        endpoint: `${origin}/xapi/`,
        fetch: `${origin}/fetch?s=${sessions}`,
        registration,
        activityId,
      };
      return `?${new URLSearchParams({ ...query, actor: JSON.stringify(actor) })}`;
    },
    fail: (how) => {
      isFailing = how === 'failing';
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function nameOf({ verb }: Pick<Received, 'verb'>): string {
  return verb.id.replace(/^.*\//, '');
}

function end(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
