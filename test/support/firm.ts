import { SetUpCases } from '@overturn/cases';
import { CreateFirm } from '@overturn/identity';
import type { DefaultRole } from '@overturn/kernel';
import { newId } from '@overturn/platform';
import type { TestApi } from './api';
import { Caller } from './caller';

export const PASSWORD = 'a seller comes back 2026';

export interface Member {
  readonly role: DefaultRole;
  readonly email: string;
  readonly staffId: string;
}

export interface TestFirm {
  readonly firmId: string;
  readonly name: string;
  readonly staff: readonly Member[];
  /** Signs the first person of a role in, from an address of their own. */
  as(role: DefaultRole): Promise<Caller>;
  member(role: DefaultRole): Member;
}

/** A firm with one person per role, made by the operator's own use cases. */
export async function createFirm(
  api: TestApi,
  roles: readonly DefaultRole[] = ['owner'],
  emailOf: (role: DefaultRole) => string = (role) => `${role}.${newId()}@firm.example`,
): Promise<TestFirm> {
  const name = `测试代理 ${newId().slice(-8)}`;
  const people = roles.map((role) => ({ role, email: emailOf(role) }));
  const { firmId, staffIds } = await api.app.get(CreateFirm).execute({
    name,
    zone: 'Asia/Shanghai',
    staff: people.map((one) => ({
      ...one,
      name: `员工 ${one.role}`,
      password: PASSWORD,
      locale: 'zh-CN' as const,
      zone: 'Asia/Shanghai',
    })),
  });
  await api.app.get(SetUpCases).execute(firmId);
  const staff = people.map((one, index) => ({ ...one, staffId: staffIds[index] ?? '' }));
  return firmOf(api, { firmId, name, staff });
}

/** A firm that was made before, at this instance of the API. */
export function firmOf(api: TestApi, made: Pick<TestFirm, 'firmId' | 'name' | 'staff'>): TestFirm {
  const member = (role: DefaultRole): Member => {
    const found = made.staff.find((one) => one.role === role);
    if (!found) throw new Error(`The firm has no ${role}`);
    return found;
  };
  const as = async (role: DefaultRole): Promise<Caller> => {
    const caller = new Caller(api);
    const answer = await caller.signIn(member(role).email, PASSWORD);
    if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status} ${answer.text}`);
    return caller;
  };
  return { ...made, as, member };
}
