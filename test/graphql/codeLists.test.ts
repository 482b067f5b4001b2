/** Labels beside enums, and the classes of the industry classification. */
import { buildSchema, getNamedType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { readSchemaText } from '../../src/functions/lambda/contract.ts';
import { type Api, apiOver } from '../support/api.ts';
import { useSample } from '../support/shared.ts';

const sample = useSample();
let api: Api;
beforeAll(() => {
  api = apiOver(sample.session);
});

test('every enum of a record has a label beside it, in the same answer and in both languages', async () => {
  // Act
  const { project, meeting } = await api.data(`{
    project(id: "Project:jiangsu-tianbao-auto-electronics-phase-2") {
      status statusLabel en: statusLabel(locale: EN) natureLabel
      investment { qualifierLabel } expectedOutput { qualifierLabel periodLabel(locale: EN) }
      milestones { kindLabel stateLabel(locale: EN) date { precisionLabel } }
      history { nodes { operationLabel reasonLabel kindLabel(locale: EN) } } }
    meeting(id: "Meeting:xuzhou-etdz-working-committee-enlarged-2022-08-13") { meetingTypeLabel dayPartLabel
      chairs { roleLabel } agendaItems { actionLabel directives { kindLabel } } } }`);

  // Assess
  expect(project).toMatchObject({
    status: 'UNDER_CONSTRUCTION',
    statusLabel: '在建',
    en: 'Under construction',
    natureLabel: '扩建',
    investment: { qualifierLabel: '正好' },
    expectedOutput: { qualifierLabel: '超', periodLabel: 'Year' },
    milestones: expect.arrayContaining([expect.objectContaining({ kindLabel: '封顶', stateLabel: 'Expected' })]),
    history: { nodes: [{ operationLabel: '发布', reasonLabel: null, kindLabel: 'Project' }] },
  });
  expect(meeting).toMatchObject({
    meetingTypeLabel: '党工委会议',
    dayPartLabel: '下午',
    chairs: [{ roleLabel: '主持' }],
  });
  expect(meeting.agendaItems[0].actionLabel).toMatch(/\p{Script=Han}/u);
});

test('no enum of an object is without a label, but for keys of groups and lists of roles', () => {
  // Act
  const missing = Object.values(buildSchema(readSchemaText()).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !type.name.endsWith('GroupKeyValue'))
    .flatMap((type) => {
      const fields = isObjectType(type) ? type.getFields() : {};
      return Object.values(fields).flatMap(({ name, type: of }) => {
        const isList = isListType(of) || (isNonNullType(of) && isListType(of.ofType));
        return isEnumType(getNamedType(of)) && !isList && !fields[`${name}Label`] ? [`${type.name}.${name}`] : [];
      });
    });

  // Assess
  expect(missing).toEqual([]);
});

test('a wrong language is one error, however many labels there are', async () => {
  // Act
  const { errors } = await api.ask('{ records(first: 100) { nodes { ... on Project { statusLabel(locale: FR) } } } }');

  // Assess
  expect(errors).toHaveLength(1);
});

test('the classes of a level, whatever data there is', async () => {
  // Act
  const { sections, divisions, within, one } =
    await api.data(`{ sections: industries(level: SECTION) { code label(locale: EN) }
    divisions: industries(level: DIVISION) { code } within: industries(level: DIVISION, within: "C") { code section label }
    one: industries(level: DIVISION, within: "C39") { code } }`);

  // Assess
  expect(sections.map(({ code }: { code: string }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  expect(sections[2].label).toBe('Manufacturing');
  expect(divisions).toHaveLength(97);
  expect(within).toHaveLength(31);
  expect(within[0]).toEqual({ code: 'C13', section: 'C', label: '农副食品加工业' });
  expect(one).toEqual([{ code: 'C39' }]);
});

test.each(['', 'Z', 'c', 'C99'])('%j is no class to look within', async (within) => {
  // Act
  const { errors } = await api.ask('query ($within: String) { industries(within: $within) { code } }', { within });

  // Assess
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'within' } }]);
});
