/** Finds a browser for the tests, or installs one, or says exactly what to do. */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The first one draws no window, so the tests take a sixth less time in it. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a browser that is there already: our own choice, Playwright's, or the system's. */
export const findBrowser = (
  candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...places],
): string | undefined => candidates.find((path) => path && existsSync(path));

const installers = [
  ['npx playwright install chromium'],
  ['apt-get update', 'apt-get install -y chromium-headless-shell'],
  ['apt-get install -y chromium'],
];

/** Path of a browser, installed if need be. @throws with the commands to run where none can be had */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const commands of installers) {
    console.log(`No Chromium found; trying "${commands.join(' && ')}" …`);
    try {
      for (const command of commands) execSync(command, { stdio: 'ignore' });
    } catch {
      continue;
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found and none could be installed. Run "npx playwright install --with-deps chromium", or install ' +
      'Chromium with your system\'s packages and set CHROMIUM_PATH to its program, then run "npm test" again.',
  );
}
