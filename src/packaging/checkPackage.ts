import { posix } from 'node:path';

/** What is wrong with a package, a sentence each; its files are by path from its root. */
export function checkPackage(files: ReadonlyMap<string, string | Uint8Array>): readonly string[] {
  const texts = [...files].flatMap(([path, content]) =>
    typeof content === 'string' ? [{ path, text: content }] : [],
  );
  return [...texts.flatMap(({ path, text }) => addressesIn(path, text, files)), ...manifestProblems(files)];
}

function addressesIn(path: string, text: string, files: ReadonlyMap<string, unknown>): readonly string[] {
  return patternsFor(path)
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, address = '']) => address))
    .filter((address) => !/^(https?:|mailto:|data:|#)/.test(address) && address !== '')
    .flatMap((address) => {
      if (address.startsWith('/')) return [`${path}: ${address} leaves the package`];
      const target = posix.normalize(posix.join(posix.dirname(path), address.replace(/[?#].*$/, '')));
      if (target.startsWith('..')) return [`${path}: ${address} leaves the package`];
      return files.has(target) ? [] : [`${path}: ${address} is not in the package`];
    });
}

/** Where addresses stand in a file of each kind. */
function patternsFor(path: string): readonly RegExp[] {
  if (path.endsWith('.html')) return [/\s(?:href|src|component-url|renderer-url)="([^"]*)"/g];
  if (path.endsWith('.css')) return [/url\(["']?([^"')]+)["']?\)/g];
  if (path.endsWith('.js')) {
    return [
      /(?:from|import)\s*\(?\s*[`"'](\.[^`"']+)[`"']/g,
      /[`"'](\/_astro\/[^`"']*)[`"']/g,
      /[[,]"(\.\/[^"]+\.(?:js|css))"/g,
    ];
  }
  if (path.endsWith('.xml')) return [/\shref="([^"]*)"/g, /<url>([^<]*)<\/url>/g];
  return [];
}

/** References within the manifest, which the schemas do not check. */
function manifestProblems(files: ReadonlyMap<string, string | Uint8Array>): readonly string[] {
  const manifest = files.get('imsmanifest.xml');
  if (typeof manifest === 'string') return scormProblems(manifest, files);
  const course = files.get('cmi5.xml');
  if (typeof course === 'string') return cmi5Problems(course);
  return ['the package has no manifest at its root'];
}

function scormProblems(manifest: string, files: ReadonlyMap<string, unknown>): readonly string[] {
  const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, value = '']) => value);
  const ids = all(/\sidentifier="([^"]*)"/g);
  const references = [...all(/\sidentifierref="([^"]*)"/g), ...all(/\sdefault="([^"]*)"/g)];
  const listed = all(/<file href="([^"]*)"/g);
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `the identifier ${id} is given twice`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `the reference ${id} leads to nothing`),
    ...[...files.keys()]
      .filter((path) => path !== 'imsmanifest.xml' && !listed.includes(path))
      .map((path) => `${path} is not listed in the manifest`),
    ...(all(/scormtype="(sco)"/gi).length === 1 ? [] : ['a package has exactly one SCO']),
  ];
}

function cmi5Problems(course: string): readonly string[] {
  const ids = [...course.matchAll(/<(?:course|au)\b[^>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id);
  const score = Number(/masteryScore="([^"]*)"/.exec(course)?.[1]);
  return [
    ...ids.filter((id) => !URL.canParse(id)).map((id) => `the id ${id} is no IRI`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is given twice`),
    ...(score >= 0 && score <= 1 ? [] : ['masteryScore is not between 0 and 1']),
    ...(/moveOn="(Passed|Completed|CompletedAndPassed|CompletedOrPassed|NotApplicable)"/.test(course)
      ? []
      : ['moveOn has no known value']),
  ];
}
