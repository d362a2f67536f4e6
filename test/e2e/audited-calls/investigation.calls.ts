import type { AccessGrantView } from '@overturn/contracts/admin';
import { declare, grantOf } from '../../support/cases';
import type { AuditedCalls, AuditScene } from './scene';

/** Worksheet, questionnaire, declarations, access and triage. */
export const investigationCalls = (scene: AuditScene): AuditedCalls => {
  const casePath = () => `/cases/${scene.opened.id}`;
  const grantsPath = () => `/clients/${scene.opened.client.id}/access-grants`;
  return {
    saveWorksheet: () =>
      scene.owner.put(`${casePath()}/worksheet`, { version: 0, content: { causes: [], conclusion: '草稿' } }),
    recordIntent: () =>
      scene.owner.post(`${casePath()}/worksheet/intents`, {
        cause: 'low_quality',
        intent: 'accident',
        note: '物流破损',
      }),
    answerQuestions: () =>
      scene.owner.put(`${casePath()}/questionnaire/answers`, {
        answers: [{ question: 'fulfilment', value: 'fbm', version: 0 }],
      }),
    signDeclarations: async () => {
      await declare(scene.owner, scene.opened.id);
      return { status: 201 };
    },
    registerAccessGrant: () => scene.owner.post(grantsPath(), grantOf(scene.opened)),
    revokeAccessGrant: async () => {
      const { items } = (await scene.owner.post(grantsPath(), grantOf(scene.opened))).body as {
        items: AccessGrantView[];
      };
      return scene.owner.post(`${grantsPath()}/${items[0]?.id ?? ''}/revoke`, {
        version: 1,
        reason: '委托结束',
      });
    },
    decideTriage: () =>
      scene.owner.post(`${casePath()}/triage/decisions`, {
        verdict: 'accept',
        reason: '证据齐全',
        acknowledgesLowChance: false,
      }),
  };
};
