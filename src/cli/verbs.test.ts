import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run as audit } from './audit.ts';
import { run as map } from './map.ts';
import { run as play } from './play.ts';

const scenario = `---
title: Paket terlambat
summary: Ibu Ratna bertanya di mana paketnya.
channel: whatsapp
level: 1
minutes: 3
customer: { name: Ibu Ratna, tension: 65, patience: 6 }
case: [{ id: sebab, ask: Apa sebabnya?, options: [{ id: a, text: Alamat }, { id: b, text: Hub penuh }], right: b }]
---

Anda bertugas di kanal WhatsApp.

<Fact id="resi" label="Resi LK-1" source="tracking">Tertahan di hub.</Fact>

<Scene id="keluhan">
  <Customer>Mana paket saya?</Customer>
  <Reply id="akui" to="jelas" does="name-feeling take-ownership">Pasti mengecewakan, Bu.<Coach>Perasaan dulu.</Coach></Reply>
  <Reply id="bantah" to="jelas" does="argue">Itu bukan salah kami, Bu.<Coach>Jangan membantah.</Coach></Reply>
</Scene>

<Scene id="jelas">
  <Customer>Lalu?</Customer>
  <Reply id="solusi" to="selesai" does="offer-solution offer-choice confirm-solved" needs="resi">Paket tertahan di hub; besok saya antar, atau uang kembali. Mana yang Ibu pilih?<Coach>Pilihan nyata.</Coach></Reply>
  <Reply id="nanti" to="selesai" does="vague-promise">Nanti kami kabari.<Coach>Tanpa waktu.</Coach></Reply>
</Scene>

<Ending id="selesai" outcome="resolved">Selesai.</Ending>
<Ending id="pergi" outcome="lost" when="walkout">Ibu Ratna pergi.</Ending>
`;

const folder = mkdtempSync(join(tmpdir(), 'verbs-'));
const file = join(folder, 'id.mdx');
beforeAll(() => writeFileSync(file, scenario));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a verb; gives its exit code and what it printed. */
async function check(verb: (args: readonly string[]) => Promise<number>, ...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
  const code = await verb(args);
  log.mockRestore();
  error.mockRestore();
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('scenario play', () => {
  const perfect = 'keluhan/akui open:resi jelas/solusi answer:sebab=b';

  test('replays choices, separated by spaces or commas, and prints the score', async () => {
    const { code, printed } = await check(play, file, '--choices', perfect.replaceAll(' ', ', '));
    expect(code).toBe(0);
    expect(printed).toContain('Skor: 100');
    expect(printed).toContain('Lulus');
  });

  test('prints JSON for machines', async () => {
    const { code, printed } = await check(play, file, '--choices', perfect, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      mode: 'practice',
      events: perfect.split(' '),
      isFinished: true,
      ending: 'selesai',
      outcome: 'resolved',
      walkout: false,
      passed: true,
      score: { overall: 100 },
      points: { empathy: 2, deEscalation: 5, problemSolving: 6 },
      possible: [],
    });
  });

  test('tells of an unfinished conversation where it stands and what is possible', async () => {
    const { code, printed } = await check(play, file, '--choices', 'keluhan/akui', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      isFinished: false,
      place: 'jelas',
      possible: ['jelas/nanti', 'open:resi'],
    });
  });

  test('refuses what is impossible, with its place and what was possible', async () => {
    const { code, complained } = await check(play, file, '--choices', 'keluhan/akui jelas/solusi');
    expect(code).toBe(2);
    expect(complained).toBe(
      "Pilihan ke-2, 'jelas/solusi', tidak mungkin di 'jelas'.\nYang mungkin: jelas/nanti open:resi",
    );
  });

  test('refuses what is no event, and events of another mode', async () => {
    expect((await check(play, file, '--choices', 'keluhan')).complained).toContain(
      "'keluhan', tidak bisa dibaca",
    );
    const taken = ['--choices', 'keluhan/bantah undo keluhan/akui'];
    expect((await check(play, file, ...taken)).code).toBe(2);
    expect((await check(play, file, ...taken, '--mode', 'guided')).code).toBe(0);
  });

  test('says a walk-out', async () => {
    const scenes = scenario.replace('tension: 65', 'tension: 94').replaceAll('does="argue"', 'does="insult"');
    const other = join(folder, 'marah.mdx');
    writeFileSync(other, scenes);
    const { printed } = await check(play, other, '--choices', 'keluhan/bantah answer:sebab=b', '--json');
    expect(JSON.parse(printed)).toMatchObject({
      walkout: true,
      ending: 'pergi',
      outcome: 'lost',
      passed: false,
    });
  });

  test('exits with 2 on wrong usage and with 1 on a scenario that does not read', async () => {
    expect((await check(play)).code).toBe(2);
    expect((await check(play, join(folder, 'none'))).code).toBe(2);
    expect((await check(play, file, '--mode', 'fun')).code).toBe(2);
    expect((await check(play, file, '--lang', 'fr')).code).toBe(2);
    const broken = join(folder, 'broken.mdx');
    writeFileSync(broken, scenario.replace('to="selesai"', 'to="sesai"'));
    const { code, complained } = await check(play, broken, '--choices', 'keluhan/akui');
    expect(code).toBe(1);
    expect(complained).toContain('unknown-target');
  });
});

describe('scenario map', () => {
  test('prints Mermaid', async () => {
    const { code, printed } = await check(map, folder);
    expect(code).toBe(0);
    expect(printed).toMatch(/^stateDiagram-v2\n {2}state "keluhan" as n_keluhan/);
  });

  test('writes an SVG file in the language asked for', async () => {
    const target = join(folder, 'map.svg');
    const { code, printed } = await check(map, file, '--svg', target, '--lang', 'en');
    expect(code).toBe(0);
    expect(printed).toBe('');
    expect(readFileSync(target, 'utf8')).toContain('Model conversation');
  });

  test('says which file can not be written, and why', async () => {
    const target = join(folder, 'nowhere', 'map.svg');
    const { code, complained } = await check(map, file, '--svg', target);
    expect(code).toBe(2);
    expect(complained).toContain(target);
    expect(complained).toContain('ENOENT');
  });
});

describe('scenario audit', () => {
  test('exits with 1 where guessing passes', async () => {
    const { code, printed } = await check(audit, file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      random: { isExact: true },
      model: { measured: expect.any(Array) },
    });
  });

  test('prints a report in both languages', async () => {
    expect((await check(audit, file)).printed).toContain('Selalu yang terpanjang: ');
    expect((await check(audit, file, '--lang', 'en')).printed).toContain('Always the longest: ');
  });
});
