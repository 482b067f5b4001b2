/** The sections of the operations guide that the alarms name. */
import { ofType, type Template } from './template.ts';

/** What stands before a section's name. */
export const ANCHOR = 'docs/operations.md#';

/** Each once, in order. Fails where an alarm names none. */
export function anchorsOf(template: Template): string[] {
  const anchors = ofType(template, 'AWS::CloudWatch::Alarm').map(([name, { AlarmDescription }]) => {
    const [, anchor] = /docs\/operations\.md#(alarm-[a-z-]+)$/.exec(String(AlarmDescription)) ?? [];
    if (anchor === undefined) throw new Error(`${name} names no section of the operations guide`);
    return anchor;
  });
  return [...new Set(anchors)].toSorted();
}
