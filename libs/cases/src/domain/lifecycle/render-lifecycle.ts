import { CASE_STATUSES, type CaseStatus } from '@overturn/kernel';
import { EVENT_OF_COMMAND, eventWireName } from './case.events';
import { permissionsFor } from './case.permissions';
import { CASE_TRANSITIONS, type Transition } from './case.transitions';

const code = (text: string): string => `\`${text}\``;

/** Commands that change nothing but a note or a name would hide the picture. */
const isDrawn = ({ to }: Transition): boolean => to !== 'keep';

function diagram(): readonly string[] {
  const arrows = CASE_TRANSITIONS.filter(isDrawn).flatMap(({ command, from, to }) =>
    from.flatMap((start) => (to === 'keep' ? [] : to.map((end) => `    ${start} --> ${end}: ${command}`))),
  );
  return ['stateDiagram-v2', '    [*] --> enquiry: OpenCase', ...arrows, '    closed --> [*]'];
}

const tableRow = (status: CaseStatus, { command, to, guards }: Transition): string => {
  const targets = to === 'keep' ? 'stays' : to.map(code).join(', ');
  const names = guards.length === 0 ? '-' : guards.map(code).join(', ');
  const event = eventWireName(EVENT_OF_COMMAND[command]);
  return `| ${code(status)} | ${command} | ${targets} | ${names} | ${permissionsFor(command).map(code).join(' or ')} | ${code(event)} |`;
};

const table = (): readonly string[] => [
  '| Status | Command | Leads to | Guards | Permission | Event |',
  '| --- | --- | --- | --- | --- | --- |',
  ...CASE_STATUSES.flatMap((status) =>
    CASE_TRANSITIONS.filter(({ from }) => from.includes(status)).map((row) => tableRow(status, row)),
  ),
];

/** docs/case-lifecycle.md, drawn from the transition table; a spec compares the file with it. */
export const renderLifecycleMarkdown = (): string =>
  [
    '# The life of a case',
    '',
    'Generated from `libs/cases/src/domain/lifecycle/case.transitions.ts` by `npm run docs:generate`.',
    '',
    '```mermaid',
    ...diagram(),
    '```',
    '',
    '<!-- prettier-ignore-start -->',
    '',
    ...table(),
    '',
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
