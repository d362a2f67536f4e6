import { LINT_RULES, SCORE_PENALTIES, SCORE_WEIGHTS } from '@overturn/lint';
import { SCORE_PARTS } from '@overturn/kernel';
import { readCorpus } from '../../libs/lint/src/testing/corpus';
import { markdownTable } from './render-settings';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Every rule of the plan's checker, as the rule book has it. */
export const renderLintRules = (): string =>
  markdownTable(
    ['Rule', 'Severity', 'Part', '说明', 'What it says', 'Source'],
    LINT_RULES.map(({ id, severity, part, says, source }) => [
      `\`${id}\``,
      severity,
      part,
      cell(says.zh),
      cell(says.en),
      source.startsWith('http') ? `[source](${source})` : cell(source),
    ]),
  );

/** How the readiness score is made. */
export const renderLintScore = (): string =>
  [
    markdownTable(
      ['Part', 'Weight'],
      SCORE_PARTS.map((part) => [part, `${SCORE_WEIGHTS[part]}%`]),
    ),
    `Each part begins at 100. An error of the part takes ${SCORE_PENALTIES.error}, a warning ${SCORE_PENALTIES.warning}, a hint ${SCORE_PENALTIES.hint}; none falls below 0.`,
    '',
  ].join('\n');

/** How the checker reads the plans of the corpus. */
export const renderLintCorpus = (): string =>
  markdownTable(
    ['Plans', 'Number', 'Precision', 'Recall'],
    (['first', 'second'] as const).map((part) => {
      const { plans, precision, recall } = readCorpus(part);
      return [part, String(plans), precision.toFixed(2), recall.toFixed(2)];
    }),
  );
