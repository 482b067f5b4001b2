/** What may become of a request to DynamoDB, and plans that draw it for one request after the other from a seed. */

export const FAULTS = [
  /** Answered as it should be. */
  'pass',
  /** Refused for now, in the ways DynamoDB has of saying so. */
  'throttle',
  /** 500 or 503, with DynamoDB's JSON or with a page of whatever stands before it. */
  'breakDown',
  /** The connection is reset and the request has not arrived. */
  'resetBefore',
  /** The connection is reset and the request was carried out. */
  'resetAfter',
  /** The connection is reset in the middle of the answer. */
  'resetWithin',
  /** Answered, later. */
  'delay',
  /** Carried out or not, and never answered. */
  'hang',
  /** Of a batch, some keys are left unprocessed; anything else passes. */
  'shortBatch',
  /** Of a range, a page of one to three; anything else passes. */
  'shortPage',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How often each fault comes, in relation to the others; those not named never come. */
export type Shares = Readonly<Partial<Record<Fault, number>>>;

export function draw(shares: Shares, random: () => number): Fault {
  const all = FAULTS.reduce((sum, fault) => sum + (shares[fault] ?? 0), 0);
  let at = random() * all;
  return FAULTS.find((fault) => (at -= shares[fault] ?? 0) < 0) ?? 'pass';
}
