import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../../src/i18n/words.ts';
import { parseEvent } from '../../src/model/event.ts';
import { plainText } from '../../src/model/richText.ts';
import { readScenario, slug } from '../playing.ts';
import { serveFolder } from '../serveFolder.ts';
import { type Firefox, openFirefox } from './openFirefox.ts';

/**
 * `npm run try:firefox` goes through a built site in Firefox, without a screen: reads, searches, plays a scenario to
 * its debrief, writes in the studio. FIREFOX_PATH names the browser, RAMAH_PICTURES a folder for pictures of each page.
 */
const folder = process.env.RAMAH_DIST ?? 'dist';
const pictures = process.env.RAMAH_PICTURES;
const t = translate('id');
const port = Number(process.env.RAMAH_PORT ?? 4340);
const origin = `http://127.0.0.1:${port}`;
const faults: string[] = [];

const server = await serveFolder(folder, '/', port);
const firefox = await openFirefox(process.env.FIREFOX_PATH ?? 'firefox-esr');
console.log(`Firefox ${firefox.version}`);
try {
  await firefox.resize(1280, 900);
  await attempt('home', readHome);
  await attempt('article', readArticle);
  await attempt('search', search);
  await attempt('scenario', play);
  await attempt('studio', write);
  for (const island of ['study', 'records', 'progress', 'trainer', 'assignment']) {
    await attempt(island, (browser) => openIsland(browser, island));
  }
  await attempt('offline', workOffline);
} finally {
  await firefox.close();
  server.close();
  server.closeAllConnections();
}
const foreign = firefox.requests.filter((address) => /^https?:/.test(address) && !address.startsWith(origin));
for (const address of foreign) faults.push(`asked another host: ${address}`);
for (const fault of faults) console.log(fault);
console.log(`${firefox.requests.length} requests, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function attempt(name: string, part: (firefox: Firefox) => Promise<void>): Promise<void> {
  const before = firefox.errors.length;
  const began = faults.length;
  await part(firefox).catch((error: unknown) => faults.push(`${name}: ${String(error)}`));
  for (const error of firefox.errors.slice(before)) faults.push(`${name}: ${error}`);
  console.log(`${faults.length === began ? 'works' : 'FAILS'}  ${name}`);
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `${name}.png`), Buffer.from(await firefox.picture(), 'base64'));
}

async function readHome({ goto, until }: Firefox): Promise<void> {
  await goto(`${origin}/`);
  await until(`document.title.startsWith(${quote(t('site.name'))})`);
  await until(`getComputedStyle(document.body).wordSpacing !== '0px'`);
}

async function readArticle({ goto, until }: Firefox): Promise<void> {
  await goto(`${origin}/procedures/keluhan-lima-langkah/#wewenang`);
  await until(`document.querySelector('[data-toc] a[aria-current]')?.hash === '#wewenang'`);
  await goto(`${origin}/en/skills/empati/`);
  await until(`document.documentElement.lang === 'en'`);
}

async function search({ goto, until, type }: Firefox): Promise<void> {
  await goto(`${origin}/`);
  await type('/');
  await until(`document.querySelector('#site-search').open`);
  await type('membatalkan');
  await until(
    `[...document.querySelectorAll('#site-search mark')].some((mark) => /^(pem|di)?batal/i.test(mark.textContent))`,
  );
  await until(`(document.querySelector('#site-search ol a').click(), true)`);
  await until(`location.pathname !== '/' && document.querySelector('h1') !== null`);
}

async function play(browser: Firefox): Promise<void> {
  const { goto, until } = browser;
  const scenario = readScenario('id');
  await goto(`${origin}/scenarios/${slug}/`);
  await until(`document.querySelector('[data-ready="true"]') !== null`);
  await press(browser, 'label', t('desk.mode.practice'));
  await press(browser, 'button', t('desk.begin'));
  const events = scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
  const firstAnswer = events.find(({ type }) => type === 'answer');
  for (const event of events) {
    if (event === firstAnswer) await press(browser, 'button', t('desk.toCase'));
    if (event.type === 'open') {
      await press(browser, 'button', scenario.facts.find(({ id }) => id === event.fact)?.label ?? '');
    }
    if (event.type === 'reply') {
      const scene = scenario.scenes.find(({ id }) => id === event.scene);
      const reply = scene?.replies.find(({ id }) => id === event.reply);
      await press(browser, 'button', plainText(reply?.text ?? []));
    }
    if (event.type === 'answer') {
      const question = scenario.case.find(({ id }) => id === event.question);
      await press(browser, 'label', question?.options.find(({ id }) => id === event.option)?.text ?? '');
    }
  }
  await press(browser, 'button', t(scenario.case.length > 0 ? 'desk.case.save' : 'desk.finish'));
  await press(browser, 'button', t('desk.toDebrief'));
  await until(
    `[...document.querySelectorAll('h2')].some((one) => one.textContent === ${quote(t('debrief.turns'))})`,
  );
  await until(`document.body.textContent.includes('100')`);
}

async function write(browser: Firefox): Promise<void> {
  const { goto, until, type } = browser;
  await goto(`${origin}/studio/`);
  await until(`document.querySelector('.studio[data-ready="true"]') !== null`);
  for (const [field, text] of [
    ['studio.new.name', 'Paket hadiah terlambat'],
    ['studio.new.customer', 'Ibu Ratna'],
  ] as const) {
    await until(`(() => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(${quote(t(field))}));
      label?.control?.focus();
      return label?.control != null && document.activeElement === label.control;
    })()`);
    await type(text);
  }
  await press(browser, 'button', t('studio.new.begin'));
  await until(`document.querySelector('.studio[data-proofs="done"]') !== null`, 60_000);
}

async function openIsland({ goto, until }: Firefox, island: string): Promise<void> {
  await goto(`${origin}/${island}/`);
  await until(
    `document.querySelector('h1') !== null && document.querySelector('astro-island[ssr]') === null`,
  );
}

async function workOffline({ goto, until }: Firefox): Promise<void> {
  await goto(`${origin}/skills/empati/`);
  await until(`document.documentElement.dataset.offline === 'ready'`, 30_000);
}

/** Presses the first element seen whose words contain these, once there is one that may be pressed. */
async function press({ until }: Firefox, selector: string, words: string): Promise<void> {
  const plain = '(text) => text.replace(/\\\\s+/g, " ").trim()';
  await until(`(() => {
    const plain = ${plain.replaceAll('\\\\', '\\')};
    const found = [...document.querySelectorAll(${quote(selector)})].find(
      (one) => plain(one.textContent).includes(plain(${quote(words)})) && one.checkVisibility() && !one.disabled,
    );
    found?.click();
    return found !== undefined;
  })()`);
}

function quote(text: string): string {
  return JSON.stringify(text);
}
