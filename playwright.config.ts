import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './e2e/browser.ts';

/** Where the built site is, and the path it was built for; `npm run test:browser` builds it there. */
const folder = process.env.RAMAH_DIST ?? 'dist';
const base = process.env.RAMAH_BASE ?? '/';
const port = Number(process.env.RAMAH_PORT ?? 4329);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A machine that is shared may be slow for a moment; what passes only then is reported as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}${base.endsWith('/') ? base : `${base}/`}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: browserArguments,
    },
    // Only the tests of offline use let it work: elsewhere every page comes from the server.
    serviceWorkers: 'block',
    trace: 'off',
  },
  webServer: {
    command: `node e2e/serve.ts ${folder} ${port} ${base}`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
