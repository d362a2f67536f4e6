import { percentText, writtenAmount, type Currency, type FundsBasis } from '@overturn/kernel';
import type { FeeBounds, FeeComponent, FeePlan } from '../plan/fee-plan';
import type { Clause } from './clause';

const BASIS: Readonly<Record<FundsBasis, { readonly zh: string; readonly en: string }>> = {
  gross: {
    zh: '亚马逊放款总额（未减亚马逊扣款）',
    en: 'all that Amazon releases, before what Amazon keeps back',
  },
  net: { zh: '亚马逊放款净额（已减亚马逊扣款）', en: 'what Amazon releases after what Amazon keeps back' },
};

/** The sentences about the fee for a success, one for each of its parts, and for funds alone. */
export function feeClauses(plan: FeePlan): readonly Clause[] {
  return [
    ...plan.success.map((one, index) => {
      const { zh, en } = componentText(plan, one);
      return {
        id: `success.${index + 1}`,
        zh: `店铺恢复的成功费：${zh}`,
        en: `Fee when the account is reinstated: ${en}`,
      };
    }),
    ...plan.fundsOnly.map((one, index) => {
      const { zh, en } = componentText(plan, one);
      return {
        id: `funds_only.${index + 1}`,
        zh: `店铺没有恢复、只收回资金的费用：${zh}`,
        en: `Fee when only the funds come back: ${en}`,
      };
    }),
    ...(plan.fundsOnly.length > 0
      ? []
      : [
          {
            id: 'funds_only',
            zh: '店铺没有恢复、只收回资金时，不收费。',
            en: 'When only the funds come back and the account does not, no fee is due.',
          },
        ]),
  ];
}

function componentText(plan: FeePlan, component: FeeComponent): { readonly zh: string; readonly en: string } {
  const amount = (minor: bigint) => writtenAmount({ currency: plan.currency, minor });
  switch (component.kind) {
    case 'fixed':
      return {
        zh: `固定 ${amount(component.amountMinor)}。`,
        en: `a fixed ${amount(component.amountMinor)}.`,
      };
    case 'rounds': {
      const steps = component.rounds.map(({ throughRound, amountMinor }) =>
        throughRound === null
          ? { zh: `之后的轮次成功，${amount(amountMinor)}`, en: `${amount(amountMinor)} in a later round` }
          : {
              zh: `第 ${throughRound} 轮及之前成功，${amount(amountMinor)}`,
              en: `${amount(amountMinor)} if it comes in round ${throughRound} or earlier`,
            },
      );
      return {
        zh: `${steps.map(({ zh }) => zh).join('；')}。`,
        en: `${steps.map(({ en }) => en).join('; ')}.`,
      };
    }
    case 'percent': {
      const rate = percentText(component.ratePpm);
      const basis = BASIS[component.basis];
      const bounds = boundsText(plan.currency, component);
      return { zh: `${basis.zh}的 ${rate} %${bounds.zh}。`, en: `${rate} % of ${basis.en}${bounds.en}.` };
    }
    case 'bands': {
      const basis = BASIS[component.basis];
      const bounds = boundsText(plan.currency, component);
      const steps = component.bands.map(({ upToMinor, ratePpm }) =>
        upToMinor === null
          ? { zh: `其余部分 ${percentText(ratePpm)} %`, en: `${percentText(ratePpm)} % of the rest` }
          : {
              zh: `至 ${amount(upToMinor)} 的部分 ${percentText(ratePpm)} %`,
              en: `${percentText(ratePpm)} % of the part up to ${amount(upToMinor)}`,
            },
      );
      return {
        zh: `按${basis.zh}分段计算：${steps.map(({ zh }) => zh).join('，')}${bounds.zh}。`,
        en: `in bands of ${basis.en}: ${steps.map(({ en }) => en).join(', ')}${bounds.en}.`,
      };
    }
  }
}

function boundsText(currency: Currency, { floorMinor, capMinor }: FeeBounds) {
  const amount = (minor: bigint) => writtenAmount({ currency, minor });
  return {
    zh:
      (floorMinor === null ? '' : `，有款项放出后最低 ${amount(floorMinor)}`) +
      (capMinor === null ? '' : `，最高 ${amount(capMinor)}`),
    en:
      (floorMinor === null ? '' : `, at least ${amount(floorMinor)} once money was released`) +
      (capMinor === null ? '' : `, at most ${amount(capMinor)}`),
  };
}
