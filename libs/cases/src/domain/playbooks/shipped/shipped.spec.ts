import {
  CASE_STATUSES,
  CAUSES,
  MARKETPLACE_CODES,
  SHEET_CODES,
  SUSPENSION_TYPES,
  type CaseStatus,
} from '@overturn/kernel';
import { DEADLINE_MATTERS } from '../../deadlines';
import { composePlaybook } from '../compose-playbook';
import type { Bilingual, PlaybookFacts } from '../playbook';
import { validateSheet } from '../sheet.validate';
import { sheetsOfCase } from '../sheets-of-case';
import { shippedSheet } from './index';

const playbookOf = (facts: PlaybookFacts) => composePlaybook(sheetsOfCase(facts).map(shippedSheet));
const WORKING: readonly CaseStatus[] = CASE_STATUSES.filter((status) => status !== 'closed');
const CELLS = SUSPENSION_TYPES.flatMap((type) => CAUSES.map((cause) => [type, cause] as const));

describe('What comes with the product', () => {
  it.each(SHEET_CODES)('%s is a valid sheet', (code) => {
    expect(validateSheet(shippedSheet(code).content)).toMatchObject({ ok: true });
  });

  it.each(CELLS)('%s with %s has tasks in every working phase', (suspensionType, cause) => {
    const playbook = playbookOf({ suspensionType, causes: [cause], marketplace: 'US' });
    const phases = new Set(playbook.tasks.map(({ phase }) => phase));
    expect(WORKING.filter((status) => !phases.has(status))).toEqual([]);
    expect(playbook.evidence.length).toBeGreaterThan(3);
    expect(playbook.questions.length).toBeGreaterThan(5);
    expect(playbook.checks.filter(({ kind }) => kind === 'dont').length).toBeGreaterThan(5);
  });

  it.each(CAUSES)('%s brings work of its own: facts to find, corrections, evidence, questions', (cause) => {
    const { tasks, evidence, questions, checks } = shippedSheet(`cause.${cause}`).content;
    const phases = tasks.map(({ phase }) => phase);
    expect(phases).toContain('investigating');
    expect(phases).toContain('drafting');
    expect(evidence.length).toBeGreaterThan(2);
    expect(questions.length).toBeGreaterThan(3);
    expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(['do', 'dont']));
  });

  it('says everything in both languages, the Chinese in Chinese', () => {
    const texts = SHEET_CODES.map((code) => shippedSheet(code).content).flatMap(
      ({ tasks, evidence, questions, checks }): Bilingual[] => [
        ...tasks.flatMap(({ title, hint }) => [title, hint]),
        ...evidence.flatMap(({ title, rule }) => [title, rule]),
        ...[...questions, ...checks].map(({ text }) => text),
      ],
    );
    expect(texts.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(texts.filter(({ en }) => en === '' || /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  it('counts dates before deadlines that the rules know', () => {
    const matters = SHEET_CODES.flatMap((code) => shippedSheet(code).content.tasks).flatMap(({ due }) =>
      due.from === 'deadline' ? [due.matter] : [],
    );
    expect(matters.length).toBeGreaterThan(10);
    expect(matters.filter((matter) => !DEADLINE_MATTERS.includes(matter))).toEqual([]);
  });

  it('has a sheet for every marketplace, and for the EU the Regulation on platforms', () => {
    for (const marketplace of MARKETPLACE_CODES)
      expect(sheetsOfCase({ suspensionType: 'denied', causes: [], marketplace })).toHaveLength(2);
    const german = playbookOf({ suspensionType: 'denied', causes: ['low_quality'], marketplace: 'DE' });
    expect(german.tasks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['eu_internal_complaint', 'eu_mediation']),
    );
    const american = playbookOf({ suspensionType: 'denied', causes: ['low_quality'], marketplace: 'US' });
    expect(american.tasks.map(({ code }) => code)).toContain('us_funds_60_days');
  });

  it('lets the special take the place of the general', () => {
    const banned = playbookOf({ suspensionType: 'banned', causes: ['poor_performance'], marketplace: 'US' });
    const warning = banned.tasks.filter(({ code }) => code === 'set_expectations');
    expect(warning.map(({ title }) => title.en)).toEqual(['Warn in writing that reopening is very unlikely']);
    const plan = banned.tasks.find(({ code }) => code === 'write_plan');
    expect(plan?.due).toEqual({ from: 'deadline', matter: 'poa_acceptance', daysBefore: 4 });
    expect(plan?.sheet.code).toBe('cause.poor_performance');
  });

  it('asks for an invoice once, however many causes want it', () => {
    const { evidence } = playbookOf({
      suspensionType: 'deactivated',
      causes: ['low_quality', 'intellectual_property', 'restricted_product'],
      marketplace: 'US',
    });
    expect(evidence.filter(({ code }) => code === 'invoices_365')).toHaveLength(1);
  });
});
