/** A SCORM runtime as this project calls it: the same verbs for both versions. */
export interface ScormApi {
  readonly initialize: () => boolean;
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => boolean;
  /** Code of the last error, `0` where there was none. */
  readonly error: () => string;
}

type Version = 'scorm12' | 'scorm2004';

/** How far up a chain of windows the platform's runtime is looked for. */
const mostWindows = 50;

/** Finds the platform's runtime: up the windows around this one, then around the window that opened it. */
export function findApi(version: Version, from: Window): ScormApi | undefined {
  const name = version === 'scorm12' ? 'API' : 'API_1484_11';
  const found =
    searchUp(from, name) ?? searchUp(openerOf(from), name) ?? searchUp(openerOf(topOf(from)), name);
  return found === undefined ? undefined : callerOf(found, version);
}

function searchUp(from: Window | undefined, name: string): object | undefined {
  let window = from;
  for (let step = 0; step < mostWindows && window !== undefined; step += 1) {
    const found = memberOf(window, name);
    if (found !== undefined) return found;
    window = parentOf(window);
  }
  return undefined;
}

/** A window of another site refuses to be read: then there is nothing to find in it. */
function memberOf(window: Window, name: string): object | undefined {
  try {
    const found: unknown = Reflect.get(window, name);
    return typeof found === 'object' && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}

function parentOf(window: Window): Window | undefined {
  return window.parent === window ? undefined : window.parent;
}

function topOf(window: Window): Window | undefined {
  return window.top ?? undefined;
}

function openerOf(window: Window | undefined): Window | undefined {
  try {
    const opener: unknown = window?.opener;
    return typeof opener === 'object' && opener !== null && 'parent' in opener && isWindow(opener)
      ? opener
      : undefined;
  } catch {
    return undefined;
  }
}

function isWindow(value: object): value is Window {
  return 'window' in value;
}

function callerOf(api: object, version: Version): ScormApi {
  const prefix = version === 'scorm12' ? 'LMS' : '';
  const call = (name: string, ...values: readonly string[]): string => {
    try {
      const method: unknown = Reflect.get(api, `${prefix}${name}`);
      return typeof method === 'function' ? String(Reflect.apply(method, api, values)) : 'false';
    } catch {
      return 'false';
    }
  };
  return {
    initialize: () => call('Initialize', '') === 'true',
    get: (element) => {
      const value = call('GetValue', element);
      return call('GetLastError') === '0' ? value : '';
    },
    set: (element, value) => call('SetValue', element, value) === 'true',
    commit: () => call('Commit', '') === 'true',
    finish: () => call(version === 'scorm12' ? 'Finish' : 'Terminate', '') === 'true',
    error: () => call('GetLastError'),
  };
}
