/** What a revision changed, as printed: for a column of corrections made of the feed. */
import { publish } from '../../src/publications/publishing/publish.ts';
import { apiOver } from '../support/api.ts';
import { useEngine } from '../support/engine.ts';
import { put, withdraw } from '../support/records.ts';

const engine = useEngine();
const CHANGES = '{ changes { nodes { recordId number changedFields { field before after } } } }';

test('each revision tells its fields before and after; the first one and a withdrawal tell none', async () => {
  // Prepare
  const session = await engine.session();
  const project = { name: '甲项目', status: 'SIGNED', investment: '约3亿元', announcedOn: '2022年8月' };
  await publish(session, { changes: [put('Project:p', project), put('Project:q')] });
  await publish(session, {
    changes: [
      {
        ...put('Project:p', {
          ...project,
          status: 'UNDER_CONSTRUCTION',
          investment: '超5亿元',
          announcedOn: '2022-09',
          summary: '摘要',
        }),
        reason: 'CORRECTED',
      },
    ],
  });
  await publish(session, { changes: [put('Project:p', { ...project, otherNames: ['乙', '丙'] })] });
  await publish(session, { changes: [put('Person:x'), withdraw('Project:p', 'MERGED', 'Project:q')] });

  // Act
  const { changes } = await apiOver(session).data(CHANGES);

  // Assess
  const of = (number: number) =>
    changes.nodes.find(
      (each: { recordId: string; number: number }) => each.recordId === 'Project:p' && each.number === number,
    ).changedFields;
  expect(of(1)).toEqual([]);
  expect(of(2)).toEqual([
    { field: 'status', before: 'SIGNED', after: 'UNDER_CONSTRUCTION' },
    { field: 'announcedOn', before: '2022年8月', after: '2022-09' },
    { field: 'investment', before: '约3亿元', after: '超5亿元' },
    { field: 'summary', before: null, after: '摘要' },
  ]);
  expect(of(3)).toContainEqual({ field: 'otherNames', before: '[]', after: '["乙","丙"]' });
  expect(of(4)).toEqual([]);
});

test('what is not shown any more is not told by its changes either', async () => {
  // Prepare
  const session = await engine.session();
  await publish(session, { changes: [put('Person:x', { name: '甲秘密' })] });
  await publish(session, { changes: [put('Person:x', { name: '乙秘密' })] });
  await publish(session, { changes: [withdraw('Person:x')] });
  await publish(session, { changes: [put('Person:x', { name: '丙' })] });

  // Act
  const { changes } = await apiOver(session).data(CHANGES);

  // Assess
  expect(JSON.stringify(changes)).not.toContain('秘密');
  expect(changes.nodes.map(({ changedFields }: { changedFields: unknown }) => changedFields)).toEqual([[], [], [], []]);
});
