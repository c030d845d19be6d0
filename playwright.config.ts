import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/chromium';

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: Math.max(2, availableParallelism()),
  timeout: 60_000,
  // A busy machine is slow to paint, which is no fault of the site.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `http://localhost:${port}`,
    reuseContext: true,
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx docusaurus serve --no-open --port ${port}`,
    port,
    reuseExistingServer: false,
  },
});
