import type { RobotsView } from '@overturn/contracts/admin';
import { robotToAdd } from '../../support/robots';
import type { AuditedCalls, AuditScene } from './scene';

/** Group robots. */
export const robotCalls = ({ owner }: AuditScene): AuditedCalls => {
  const add = async () => owner.post('/robots', robotToAdd());
  const added = async () => ((await add()).body as RobotsView).items[0]?.id ?? '';
  return {
    addRobot: add,
    saveRobot: async () => {
      const { kind, ...rest } = robotToAdd();
      return owner.put(`/robots/${await added()}`, { ...rest, version: 1, name: kind });
    },
    testRobot: async () => owner.post(`/robots/${await added()}/test`),
  };
};
