/** Runs every check, one after the other, and says at the end which failed. A broken build skips the browser. */
import { spawnSync } from 'node:child_process';
import { requireBrowser } from './chromium';

const steps = ['types', 'lint', 'check', 'words', 'workflows', 'unit', 'build', 'repeat', 'browser'];
const failed: string[] = [];

for (const step of steps) {
  if (step === 'browser' && failed.includes('build')) {
    failed.push(step);
    continue;
  }
  console.log(`\n── ${step} ${'─'.repeat(70 - step.length)}`);
  const env = { ...process.env };
  try {
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
