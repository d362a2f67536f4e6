import { CaseCommandRunner, Declarations, TriageEnquiry, Worksheets } from '@overturn/cases';
import { DECLARATION_CODES } from '@overturn/kernel';
import type { ScenarioStep } from './steps';
import { casePage, type Actor, type World } from './world';

/** From the offer to the worksheet. */
export async function engagementDeeds(world: World, step: ScenarioStep, actor: Actor): Promise<void> {
  if (step.offer) await offer(world, actor, step.offer);
  if (step.declare) await declare(world, actor, step.declare);
  if (step.acknowledge_low_chance) await acknowledge(world, actor, step.acknowledge_low_chance);
  if (step.accept) await accept(world, actor, step.accept);
  if (step.do === 'fill_in_worksheet') await fillInWorksheet(world, actor);
}

async function offer(
  world: World,
  { scope, permissions, staffId }: Actor,
  { fee, guarantee_days: guaranteeDays }: NonNullable<ScenarioStep['offer']>,
): Promise<void> {
  const { row } = await casePage(world);
  await world.product.get(CaseCommandRunner).run(scope, permissions, world.caseId, row.version, {
    type: 'OfferEngagement',
    payload: {
      feeSummary: fee,
      guaranteeDays,
      conflictClearance: { clearedByStaffId: staffId, reason: '已核对主体，无冲突' },
    },
  });
}

async function declare(
  world: World,
  { scope }: Actor,
  { by, on, accounts }: NonNullable<ScenarioStep['declare']>,
): Promise<void> {
  await world.product.get(Declarations).sign(scope, world.caseId, {
    codes: DECLARATION_CODES,
    signedBy: by,
    signedOn: on,
    disclosure: accounts,
    evidenceId: null,
  });
}

async function acknowledge(world: World, { scope }: Actor, reason: string): Promise<void> {
  await world.product
    .get(TriageEnquiry)
    .decide(scope, world.caseId, { verdict: 'careful', reason, acknowledgesLowChance: true });
}

async function accept(
  world: World,
  { scope, permissions }: Actor,
  { by, on }: NonNullable<ScenarioStep['accept']>,
): Promise<void> {
  const { row } = await casePage(world);
  await world.product.get(CaseCommandRunner).run(scope, permissions, world.caseId, row.version, {
    type: 'AcceptEngagement',
    payload: { acceptedBy: by, acceptedOn: on, note: '微信确认' },
  });
}

const why = (because: string, facts = '') => ({
  because,
  facts,
  evidenceIds: [],
  asins: [],
  orderIds: [],
});

async function fillInWorksheet(world: World, { scope, permissions }: Actor): Promise<void> {
  const { row } = await casePage(world);
  const worksheets = world.product.get(Worksheets);
  const { version } = await worksheets.get(scope, permissions, world.caseId);
  await worksheets.save(scope, permissions, world.caseId, {
    version,
    content: {
      causes: row.causes.map((cause) => ({
        cause,
        whys: [
          why('客户收到了不符的商品', '2026 年 2 月有 14 起投诉'),
          why('入库时没有核对'),
          why('没有人负责核对'),
        ],
        rulesRead: {
          policyUrl: 'https://sellercentral.amazon.com/help/hub/reference/G200396090',
          readOn: '2026-03-02',
        },
      })),
      conclusion: '采购与入库之间没有人核对。',
    },
  });
}
