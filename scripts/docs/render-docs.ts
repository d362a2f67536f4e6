import { renderLifecycleMarkdown } from '@overturn/cases';
import { readingReportSchema } from '@overturn/notices';
import { lintInputSchema, lintOutputSchema } from '@overturn/plans';
import { openApiDocument } from '../../apps/api/src/http/openapi';
import { renderPermissions } from './render-permissions';
import { renderLintCorpus, renderLintRules, renderLintScore } from './render-plan-lint';
import { renderSettings } from './render-settings';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated document: its path, and what it must say. `between` names the markers inside a written one. */
export const generatedDocs = [
  { file: 'docs/openapi.json', text: json(openApiDocument()) },
  { file: 'docs/case-lifecycle.md', text: renderLifecycleMarkdown() },
  { file: 'docs/permissions.md', text: renderPermissions() },
  { file: 'docs/notices-reading.schema.json', text: json(readingReportSchema()) },
  { file: 'docs/plan-lint-input.schema.json', text: json(lintInputSchema()) },
  { file: 'docs/plan-lint-output.schema.json', text: json(lintOutputSchema()) },
  { file: 'docs/PLAN-LINT.md', between: 'score', text: renderLintScore() },
  { file: 'docs/PLAN-LINT.md', between: 'corpus', text: renderLintCorpus() },
  { file: 'docs/PLAN-LINT.md', between: 'rules', text: renderLintRules() },
  { file: 'docs/OPERATING.md', between: 'settings', text: renderSettings() },
] as const;
