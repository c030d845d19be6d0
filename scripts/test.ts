/** Runs every check, one after the other, and says at the end which failed. A broken build skips what reads it. */
import { spawnSync } from 'node:child_process';
import { requireBrowser } from './chromium';
import { atOneTime } from './repeat';

const all = ['types', 'lint', 'check', 'words', 'workflows', 'unit', 'build', 'valid', 'repeat', 'browser'];
const steps = all.filter((step) => step !== 'browser' || !process.argv.includes('--without-browser'));
// All builds take the same time for now, so that repeat can compare the one that is there.
const env: NodeJS.ProcessEnv = { ...atOneTime(process.env, Date.now()), FRESH_BUILD: 'build' };
const failed: string[] = [];

for (const step of steps) {
  console.log(`\n── ${step} ${'─'.repeat(70 - step.length)}`);
  try {
    if (failed.includes('build')) throw new Error('Left out, because the build failed.');
    if (step === 'browser') env.CHROMIUM_PATH = requireBrowser();
  } catch (error) {
    console.error((error as Error).message);
    failed.push(step);
    continue;
  }
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', env, shell });
  if (status !== 0) failed.push(step);
}

console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEverything passed.');
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
