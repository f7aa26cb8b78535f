import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serveFolder } from './serveFolder.ts';

/** A copy of the built site on a server of its own, which can be cut off. */
export interface OfflineSite {
  /** Where the site lies, with a slash at its end. */
  readonly url: string;
  /** The copy: what is changed in it is served. */
  readonly folder: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Ends the server and removes the copy. */
  end(): Promise<void>;
}

const base = `${process.env.RAMAH_BASE ?? '/'}/`.replace(/\/+$/, '/');

export async function openSite(): Promise<OfflineSite> {
  const folder = mkdtempSync(join(tmpdir(), 'ramah-site-'));
  cpSync(process.env.RAMAH_DIST ?? 'dist', folder, { recursive: true });
  let server = await serveFolder(folder, base, 0);
  const port = portOf(server);
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}${base}`,
    folder,
    cut,
    async mend() {
      server = await serveFolder(folder, base, port);
    },
    async end() {
      if (server.listening) await cut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site is not served on a port.');
  return address.port;
}

/** Visits a page and waits until it works without a network. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 20_000 });
}
