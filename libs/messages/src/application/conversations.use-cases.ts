import { Injectable } from '@nestjs/common';
import { requireCase, type ClientTodoItem } from '@overturn/cases';
import { requireEvidence } from '@overturn/evidence';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, newId, cursorId, cursorInstant, decodeCursor, toPage } from '@overturn/platform';
import {
  insertRetraction,
  markRead,
  messagesOfCase,
  ownMessage,
  readUntil,
  readerOf,
  unreadByCase,
  type Message,
  type NewMessage,
} from '../infrastructure/message.repository';
import { writeMessage } from './write-message';

/** A page of a conversation, newest first. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly nextCursor: string | null;
  /** How far the other side has read. */
  readonly otherReadUntil: Date | null;
  readonly unread: number;
}

/**
 * What staff and client write to each other about a case (消息). Both sides are served by the same code: who acts says
 * which side it is, and row security which conversations there are.
 */
@Injectable()
export class Conversations {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND, PLATFORM.CURSOR_INVALID */
  get(
    scope: Scope,
    caseId: string,
    query: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Conversation> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      const key = decodeCursor(query.cursor, 2);
      const before = key ? { at: cursorInstant(key[0]), id: cursorId(key[1]) } : null;
      const rows = await messagesOfCase(tx, caseId, before, query.limit + 1);
      const { items: messages, nextCursor } = toPage(
        rows,
        query.limit,
        (row) => [row.sentAt.toISOString(), row.id],
        (row) => row,
      );
      const reader = readerOf(tx);
      const [unread] = await unreadByCase(tx, reader, caseId);
      return {
        messages,
        nextCursor,
        otherReadUntil: await readUntil(tx, caseId, reader.side === 'client' ? 'firm' : 'client'),
        unread: unread?.count ?? 0,
      };
    });
  }

  /**
   * Writes to the other side; whoever writes has read what came before.
   * @throws CASES.CASE_NOT_FOUND, MESSAGES.EMPTY, EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED
   */
  send(scope: Scope, message: NewMessage): Promise<void> {
    if (message.body === '' && message.evidenceIds.length === 0) throw new Refusal('MESSAGES.EMPTY');
    return this.work.change(scope, 'message.send', async (tx) => {
      await requireCase(tx, message.caseId);
      await requireEvidence(tx, message.caseId, message.evidenceIds);
      await writeMessage(tx, message, newId());
    });
  }

  /** Takes one's own message back; that there was one stays. @throws CASES.CASE_NOT_FOUND, MESSAGES.NOT_FOUND */
  retract(scope: Scope, caseId: string, messageId: string): Promise<void> {
    return this.work.change(scope, 'message.retract', async (tx) => {
      await requireCase(tx, caseId);
      if (!(await ownMessage(tx, caseId, messageId))) throw new Refusal('MESSAGES.NOT_FOUND');
      await insertRetraction(tx, caseId, messageId);
    });
  }

  /** @throws CASES.CASE_NOT_FOUND */
  markRead(scope: Scope, caseId: string): Promise<void> {
    return this.work.machinery(scope, async (tx) => {
      await requireCase(tx, caseId);
      await markRead(tx, caseId);
    });
  }

  /** Messages that the client has not read yet, case by case. */
  todosOfClient(scope: Scope): Promise<ClientTodoItem[]> {
    return this.work.read(scope, async (tx) =>
      (await unreadByCase(tx, readerOf(tx), null)).map(({ caseId, count }) => ({
        todo: 'read_messages',
        caseId,
        dueAt: null,
        count,
      })),
    );
  }
}
