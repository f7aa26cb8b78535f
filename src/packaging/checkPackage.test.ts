import { describe, expect, test } from 'vitest';
import { checkPackage } from './checkPackage.ts';
import type { Course } from './course.ts';
import { writeCmi5, writeScorm12, writeScorm2004 } from './writeManifest.ts';

const course: Course = {
  slug: 'contoh',
  language: 'id',
  title: 'Marah & "kecewa" <sekali>',
  summary: 'Contoh.',
  minutes: 5,
  homePage: 'https://latihan.example',
};
const page =
  '<link href="./_astro/a.css"><script src="./_astro/a.js"></script><a href="./skills/empati.html#contoh">e</a>';
const pages: Readonly<Record<string, string>> = {
  'index.html': page,
  'skills/empati.html': '<a href="../index.html">b</a>',
  '_astro/a.css': 'a{background:url(./f.woff2)}',
  '_astro/a.js': 'import{b}from"./b.js";',
  '_astro/b.js': 'export const b=1;',
  '_astro/f.woff2': '',
};

function check(changes: Readonly<Record<string, string | undefined>>, expected: readonly string[]): void {
  const files = new Map(
    Object.entries({ ...pages, 'imsmanifest.xml': writeScorm12(course, Object.keys(pages)) }),
  );
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  expect(checkPackage(files)).toEqual(expected);
}

describe('a package', () => {
  test('that is whole has no problem, in any kind', () => {
    check({}, []);
    check({ 'imsmanifest.xml': writeScorm2004(course, Object.keys(pages)) }, []);
    check({ 'imsmanifest.xml': undefined, 'cmi5.xml': writeCmi5(course) }, []);
  });

  test('lacks a file that a page, a style sheet or a script names', () => {
    check({ '_astro/b.js': undefined }, [
      '_astro/a.js: ./b.js is not in the package',
      'imsmanifest.xml: _astro/b.js is not in the package',
    ]);
    check({ '_astro/f.woff2': undefined }, [
      '_astro/a.css: ./f.woff2 is not in the package',
      'imsmanifest.xml: _astro/f.woff2 is not in the package',
    ]);
  });

  test('has an address that leaves it', () => {
    check({ 'index.html': '<a href="/skills/empati/">e</a>' }, [
      'index.html: /skills/empati/ leaves the package',
    ]);
    check({ 'skills/empati.html': '<a href="../../x.html">e</a>' }, [
      'skills/empati.html: ../../x.html leaves the package',
    ]);
  });

  test('has a manifest whose references lead to nothing', () => {
    const manifest = writeScorm12(course, Object.keys(pages));
    check({ 'imsmanifest.xml': manifest.replace('identifierref="resource"', 'identifierref="elsewhere"') }, [
      'the reference elsewhere leads to nothing',
    ]);
    check({ 'imsmanifest.xml': manifest.replace('default="organization"', 'default="other"') }, [
      'the reference other leads to nothing',
    ]);
    check({ 'imsmanifest.xml': undefined }, ['the package has no manifest at its root']);
  });

  test('has a file that the manifest does not list', () => {
    check({ 'extra.txt': '' }, ['extra.txt is not listed in the manifest']);
  });

  test('of cmi5 names its activities by IRIs', () => {
    const manifest = writeCmi5({ ...course, homePage: 'latihan' });
    check({ 'imsmanifest.xml': undefined, 'cmi5.xml': manifest }, [
      'the id latihan/courses/contoh/id is no IRI',
      'the id latihan/scenarios/contoh/id is no IRI',
    ]);
  });
});
