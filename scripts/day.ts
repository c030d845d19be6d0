/** The day that a command takes for today, as ISO 8601; a SOURCE_DATE_EPOCH that is no time ends the command. */
import { today } from '../src/registry/today';

function dayOrExit(): string {
  try {
    return today(process.env.SOURCE_DATE_EPOCH, () => new Date());
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

export const day = dayOrExit();
