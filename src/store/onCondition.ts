/** Writes that are made only on a condition: that it does not hold is an answer, and no failure. */
import { isConditionFailed } from './errors.ts';

/** Whether the write was made. Throws what else it fails with. */
export async function succeeded(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}
