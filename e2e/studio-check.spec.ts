import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { compile } from '../src/compiler/compile.ts';
import { readCorpus } from '../src/compiler/corpus/readCorpus.ts';
import { exampleReferences } from '../src/compiler/diagnostics/frame/findingsOf.ts';
import type { Language } from '../src/model/language.ts';
import type { Answer, Question } from '../src/studio/question.ts';
import { beginDraft, goToWords, openStudio, openTexts, proved } from './studioing.ts';

test('every document of the corpus gets the same findings in the browser as on the command line', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const worker = page.waitForEvent('worker');
  await openStudio(page);
  await beginDraft(page);
  const address = (await worker).url();
  const cases = readCorpus()
    .flatMap((group) => group.cases)
    .filter(({ cap }) => cap === undefined);
  const found = await checkInBrowser(
    page,
    address,
    cases.map(({ text }) => text),
  );
  const expected = cases.map(
    ({ text }) =>
      compile(text, { file: 'id.mdx', language: 'id', references: exampleReferences }).diagnostics,
  );
  expect(found).toEqual(expected);
  expect(cases.length).toBeGreaterThan(180);
});

/** What the studio's own worker says of texts, one after the other; that the English is missing is left out. */
async function checkInBrowser(page: Page, address: string, texts: readonly string[]) {
  const references = [...exampleReferences];
  const questions: Question[] = [
    { kind: 'references', references: { id: references, en: references } },
    ...texts.map(
      (text, number) =>
        ({ kind: 'check', number, stage: 'proofs', texts: { id: text }, messages: 'id' }) as const,
    ),
  ];
  const answers = await page.evaluate(
    ({ address, questions }) =>
      new Promise<readonly Answer[]>((resolve) => {
        const worker = new Worker(address, { type: 'module' });
        const heard: Answer[] = [];
        worker.addEventListener('message', ({ data }) => {
          heard.push(data);
          if (heard.length === questions.length - 1) resolve(heard);
        });
        for (const question of questions) worker.postMessage(question);
      }),
    { address, questions },
  );
  return answers.map((answer) =>
    answer.kind === 'check'
      ? (answer.versions.id?.diagnostics ?? []).filter(({ id }) => id !== 'missing-language')
      : [],
  );
}

/** The frame with more scenes before the first, each leading to three others, so that all can be reached. */
function longText(scenes: number, language: Language = 'id'): string {
  const frame = readFileSync(`src/compiler/diagnostics/frame/${language}.mdx`, 'utf8');
  const count = scenes - 4;
  const extra = Array.from({ length: count }, (_, number) => {
    const replies = ['satu', 'dua', 'tiga'].map((id, place) => {
      const next = number * 3 + place + 1;
      const to = next < count ? `tambahan-${next}` : 'keluhan';
      return `  <Reply id="${id}" to="${to}" does="${id === 'satu' ? 'paraphrase' : 'stock-phrase'}">\n    Jawaban ${id} di adegan tambahan ${number}, sepanjang jawaban biasa.\n    <Coach>Catatan untuk jawaban ${id} di adegan ${number}.</Coach>\n  </Reply>\n`;
    });
    return `<Scene id="tambahan-${number}">\n  <Customer>Ucapan pelanggan ke ${number} yang cukup panjang.</Customer>\n\n${replies.join('')}</Scene>\n\n`;
  });
  return frame.replace('<Scene id="keluhan">', () => `${extra.join('')}<Scene id="keluhan">`);
}

for (const { scenes, limit } of [
  { scenes: 12, limit: 150 },
  { scenes: 100, limit: 1000 },
]) {
  test(`a letter is answered in time with ${scenes} scenes, and typing does not wait`, async ({ page }) => {
    test.setTimeout(120_000);
    await openStudio(page);
    await openTexts(page, { id: longText(scenes), en: longText(scenes, 'en') });
    await proved(page);
    await goToWords(page, 'Jadi paketnya');
    await page.keyboard.press('ArrowRight');
    const busy = await pageWork(page);
    const times: number[] = [];
    const frames: number[] = [];
    for (let letter = 0; letter < 24; letter += 1) {
      await page.evaluate(listenForAnswer);
      await page.keyboard.type('k');
      const { answer, frame } = await page.evaluate(() => globalThis.heard);
      times.push(answer);
      frames.push(frame);
    }
    const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
    const slowest = Math.max(...frames);
    const work = (await busy()) / times.length;
    console.log(
      `${scenes} scenes in both languages: letter to findings ${Math.round(p95)} ms at the 95th percentile, slowest letter on screen ${Math.round(slowest)} ms, script of the page ${Math.round(work)} ms a letter`,
    );
    // Other work on the machine takes its share of the time.
    const share = Math.max(1, (loadavg()[0] ?? 0) / cpus().length);
    expect(p95).toBeLessThan(limit * share);
  });
}

/** Starts to count what the page itself computes, workers apart; answers the milliseconds since. */
async function pageWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const before = await read();
  return async () => (await read()) - before;
}

interface Heard {
  /** Milliseconds from the letter to the findings of the text with it. */
  readonly answer: number;
  /** Milliseconds from the letter to the next picture on the screen. */
  readonly frame: number;
}

declare global {
  var heard: Promise<Heard>;
}

/** Starts to listen for the next letter, in the page. */
function listenForAnswer(): void {
  const studio = document.querySelector<HTMLElement>('.studio');
  globalThis.heard = new Promise((resolve) => {
    const hear = () => {
      const start = performance.now();
      const before = Number(studio?.dataset.checked);
      let frame = 0;
      requestAnimationFrame(() => {
        frame = performance.now() - start;
      });
      const watcher = new MutationObserver(() => {
        if (Number(studio?.dataset.checked) <= before) return;
        watcher.disconnect();
        resolve({ answer: performance.now() - start, frame });
      });
      if (studio !== null) watcher.observe(studio, { attributes: true });
    };
    addEventListener('keydown', hear, { once: true, capture: true });
  });
}

test('the studio says what it weighs, and no other page carries it', async ({ page }) => {
  const sizes = new Map<string, number>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    reading.push(
      response.body().then((body) => void sizes.set(new URL(response.url()).pathname, gzipSync(body).length)),
    );
  });
  await openStudio(page);
  await beginDraft(page);
  await proved(page);
  await Promise.all(reading);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`script of the studio: ${total} bytes, gzip, in ${sizes.size} files`);
  const own = [...sizes.keys()].filter((path) => /studio|createEditor/i.test(path));
  expect(own.length).toBeGreaterThan(2);
  sizes.clear();
  for (const address of ['', 'authoring/', 'scenarios/paket-terlambat/', 'study/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(own.filter((path) => sizes.has(path))).toEqual([]);
});
