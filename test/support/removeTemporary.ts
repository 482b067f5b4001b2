/** Removes, when all tests have run, what their processes have left in the folder for temporary files. */
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function removeTemporary(): void {
  // A worker's folders are named after it and its parent, which is this process; so is this one's own.
  const ours = new RegExp(`^gongkai-catalogue-(\\d+-)?${process.pid}-`);
  for (const name of readdirSync(tmpdir())) {
    if (ours.test(name)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
