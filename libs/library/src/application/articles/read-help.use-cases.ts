import { Injectable } from '@nestjs/common';
import { mailAddress } from '@overturn/identity';
import { Refusal, systemScope, type FirmNames, type Locale, type Scope } from '@overturn/kernel';
import { RateLimits, UnitOfWork, networkOf, type RateLimit } from '@overturn/platform';
import { publishedArticles, type PublishedArticle } from '../../infrastructure/articles/article.repository';
import { insertQuestion } from '../../infrastructure/articles/question.repository';

const ASK_PER_ADDRESS: RateLimit = { name: 'help-ask', points: 5, perSeconds: 600 };
/** Many behind one gateway are not one flood. */
const ASK_PER_NETWORK: RateLimit = { name: 'help-network', points: 60, perSeconds: 600 };
const ASK_PER_CLIENT: RateLimit = { name: 'help-client', points: 20, perSeconds: 3_600 };

export interface AskedQuestion {
  readonly words: string;
  readonly contact: string;
  readonly locale: Locale;
}

/** The help as clients and visitors read it, and their questions. */
@Injectable()
export class ReadHelp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
  ) {}

  forClient(scope: Scope, q: string): Promise<PublishedArticle[]> {
    return this.work.read(scope, (tx) => publishedArticles(tx, q));
  }

  /** @throws IDENTITY.FIRM_NOT_FOUND */
  async forVisitor(
    slug: string,
    q: string,
    traceId: string,
  ): Promise<{ firm: FirmNames; items: PublishedArticle[] }> {
    const firm = await this.firm(slug);
    const scope = systemScope(firm.id, 'help', traceId);
    return { firm: firm.names, items: await this.work.read(scope, (tx) => publishedArticles(tx, q)) };
  }

  /** @throws PLATFORM.RATE_LIMITED */
  async askAsClient(scope: Scope, question: AskedQuestion): Promise<void> {
    const { actor, firmId, traceId } = scope;
    if (actor.kind !== 'client') throw new Refusal('HTTP.PERMISSION_NEEDED');
    await this.limits.take(ASK_PER_CLIENT, actor.personId);
    const me = await this.work.read(scope, (tx) => mailAddress(tx, actor.personId));
    // The answer is mailed to whoever asked, not to whoever works for that client.
    const contact = question.contact === '' ? (me?.email ?? '') : question.contact;
    await this.keep(firmId, traceId, { ...question, contact, clientId: actor.clientId });
  }

  /** @throws IDENTITY.FIRM_NOT_FOUND, PLATFORM.RATE_LIMITED */
  async askAsVisitor(slug: string, question: AskedQuestion, address: string, traceId: string): Promise<void> {
    const from = networkOf(address);
    await this.limits.take(ASK_PER_ADDRESS, from.address);
    await this.limits.take(ASK_PER_NETWORK, from.network);
    const firm = await this.firm(slug);
    await this.keep(firm.id, traceId, { ...question, clientId: null });
  }

  private keep(
    firmId: string,
    traceId: string,
    question: AskedQuestion & { readonly clientId: string | null },
  ): Promise<void> {
    return this.work.change(systemScope(firmId, 'help', traceId), 'question.ask', (tx) =>
      insertQuestion(tx, question),
    );
  }

  private async firm(slug: string): Promise<{ readonly id: string; readonly names: FirmNames }> {
    const [firm] = await this.work.ask<{ firm_id: string; firm_zh: string; firm_en: string }>(
      'select * from identity.firm_of_slug($1)',
      [slug],
    );
    if (!firm) throw new Refusal('IDENTITY.FIRM_NOT_FOUND');
    return { id: firm.firm_id, names: { zh: firm.firm_zh, en: firm.firm_en } };
  }
}
