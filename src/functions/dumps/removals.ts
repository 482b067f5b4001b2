/** Whether the log has removed records since a publication: withdrawn or erased them. */
import { isOfLog, readLog } from '../../publications/log/logReader.ts';
import type { Session } from '../../store/session.ts';

interface Place {
  readonly number: number;
  readonly token: string;
}

export class Removals {
  readonly #session: Session;
  /** Between these nothing was removed: during an import this is asked again and again. */
  #clear: { readonly from: Place; readonly to: Place } | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  async hasSince(from: Place, applied: number): Promise<boolean> {
    let to = (await this.#knownFrom(from)) ?? from;
    for await (const { number, token, changes } of readLog(this.#session, to.number + 1, applied)) {
      if (changes.some(({ operation }) => operation === 'WITHDRAW')) return true;
      to = { number, token };
      this.#clear = { from, to };
    }
    return false;
  }

  /** A log that was restored may have other publications by now. */
  async #knownFrom({ token }: Place): Promise<Place | undefined> {
    if (this.#clear?.from.token !== token) return undefined;
    const { to } = this.#clear;
    return (await isOfLog(this.#session, to.number, to.token)) ? to : undefined;
  }
}
