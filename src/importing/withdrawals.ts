/** The withdrawals that files ask for, checked before anything is published. */
import type { WithdrawChange } from '../publications/log/change.ts';
import { isSameWithdrawal, withdrawalProblem } from '../publications/publishing/withdrawals.ts';
import type { Session } from '../store/session.ts';
import type { Drafts } from './drafts.ts';
import { ImportRefused, type Problem } from './problem.ts';

/**
 * Those that are not made yet.
 *
 * @throws ImportRefused with every withdrawal that cannot be made.
 */
export async function withdrawalsOf(session: Session, drafts: Drafts): Promise<WithdrawChange[]> {
  const asked = drafts.withdrawals;
  const ids = new Set(asked.map(({ id }) => id));
  const reader = session.reader();
  const problems: Problem[] = [];
  const changes: WithdrawChange[] = [];
  const seen = new Set<string>();
  for (const { file, line, field, ...withdrawal } of asked) {
    const change: WithdrawChange = { operation: 'WITHDRAW', ...withdrawal };
    const { id, replacement } = change;
    const [present, replacing] = await Promise.all([
      reader.record(id),
      replacement === undefined ? undefined : reader.record(replacement),
    ]);
    if (isSameWithdrawal(change, present?.withdrawal)) continue;
    const isReplacementPublic =
      replacement !== undefined &&
      !ids.has(replacement) &&
      (drafts.has(replacement) || replacing?.content !== undefined);
    const rule = drafts.has(id)
      ? 'is also among the records'
      : seen.has(id)
        ? 'is withdrawn twice'
        : withdrawalProblem(change, present, isReplacementPublic);
    seen.add(id);
    if (rule === undefined) changes.push(change);
    else problems.push({ file, line, record: id, field, rule });
  }
  if (problems.length > 0) throw new ImportRefused(problems);
  return changes;
}
