import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, Sealer, postJson, type Settings } from '@overturn/platform';
import { robotAddress } from '../domain/robot-address';
import type { RobotMessage } from '../domain/robot-text';
import { robotRequest } from './robot-request';
import type { SealedRobot } from './robot.repository';

/** What came back: whether the group has it, and the provider's words or why it was not reached. */
export interface RobotAnswer {
  readonly isTaken: boolean;
  readonly words: string;
}

const WORDS_MOST = 200;

/** The way out to the groups: the providers' own addresses only, checked again at each sending. */
@Injectable()
export class RobotWire {
  constructor(
    private readonly sealer: Sealer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sends one message; never inside a transaction. Does not throw. */
  async send(robot: SealedRobot, message: RobotMessage): Promise<RobotAnswer> {
    try {
      const typed = this.sealer.open(robot.addressSealed);
      const address = robotAddress(robot.kind, typed, this.settings.ROBOT_EXTRA_ORIGINS);
      if (!address.ok) return { isTaken: false, words: address.error.code };
      const secret = robot.secretSealed === null ? null : this.sealer.open(robot.secretSealed);
      const { url, body } = robotRequest(robot.kind, address.value.href, secret, message, new Date());
      const answer = await postJson(url, body);
      return judged(answer.status, answer.text);
    } catch (error) {
      return { isTaken: false, words: printable(error instanceof Error ? error.message : String(error)) };
    }
  }
}

/** WeCom and DingTalk say `errcode`, Feishu `code`; 0 is taken. */
function judged(status: number, text: string): RobotAnswer {
  const answer = parsed(text);
  const code = answer['errcode'] ?? answer['code'] ?? null;
  const words = [`HTTP ${status}`, code, answer['errmsg'] ?? answer['msg']]
    .filter((word) => typeof word === 'number' || typeof word === 'string')
    .join(' · ');
  return { isTaken: status === 200 && code === 0, words: printable(words) };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const printable = (text: string): string => text.replaceAll(/\p{C}/gu, ' ').slice(0, WORDS_MOST);
