import { Injectable } from '@nestjs/common';
import { clientOnPaper } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { isTaxNumber } from '../domain/fapiao-facts';
import {
  insertTitle,
  titleOfClient,
  type FapiaoTitle,
  type KeptTitle,
} from '../infrastructure/title.repository';

export interface NamedTitle {
  /** Null while nobody has written one; then the client's own name and number are a beginning. */
  readonly kept: KeptTitle | null;
  readonly suggested: Pick<FapiaoTitle, 'title' | 'taxNumber'>;
  readonly staff: ReadonlyMap<string, string>;
}

/** To whom a client's fapiaos are made out: written by staff or by the client, version by version. */
@Injectable()
export class FapiaoTitles {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CLIENTS.CLIENT_NOT_FOUND */
  get(scope: Scope, clientId: string): Promise<NamedTitle> {
    return this.work.read(scope, async (tx) => {
      const client = await clientOnPaper(tx, clientId);
      const kept = await titleOfClient(tx, clientId);
      return {
        kept,
        suggested: {
          title: client.nameZh ?? client.nameEn ?? '',
          taxNumber: isTaxNumber(client.taxNumber ?? '') ? (client.taxNumber ?? '') : '',
        },
        staff: await staffNames(tx, [kept?.madeBy ?? null]),
      };
    });
  }

  /** @throws CLIENTS.CLIENT_NOT_FOUND, FAPIAO.TAX_NUMBER_WRONG, FAPIAO.VERSION_CONFLICT */
  save(scope: Scope, clientId: string, version: number, title: FapiaoTitle): Promise<void> {
    if (!isTaxNumber(title.taxNumber)) throw new Refusal('FAPIAO.TAX_NUMBER_WRONG');
    return this.work.change(scope, 'fapiao_title.save', async (tx) => {
      await clientOnPaper(tx, clientId);
      await insertTitle(tx, clientId, version, title);
    });
  }
}
