import { Inject, Injectable } from '@nestjs/common';
import { actingStaffId, orRefuse, type RobotKind, type Scope } from '@overturn/kernel';
import { RateLimits, SETTINGS, Sealer, UnitOfWork, type RateLimit, type Settings } from '@overturn/platform';
import { robotAddress } from '../domain/robot-address';
import { testText } from '../domain/robot-text';
import { RobotWire, type RobotAnswer } from '../infrastructure/robot-wire';
import {
  insertRobot,
  robotsOfFirm,
  sealedRobot,
  updateRobot,
  type Robot,
  type RobotWriting,
} from '../infrastructure/robot.repository';

/** What a person types of a robot: null leaves address and secret as they are. */
export interface RobotInput extends Omit<RobotWriting, 'address' | 'secretSealed'> {
  readonly address: string | null;
  readonly secret: string | null;
}

const TESTS: RateLimit = { name: 'robot-test', points: 10, perSeconds: 60 };
const END_LENGTH = 4;

/** The firm's group robots: which there are, what they are told of, and a test of each. */
@Injectable()
export class Robots {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealer: Sealer,
    private readonly wire: RobotWire,
    private readonly limits: RateLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  list(scope: Scope): Promise<readonly Robot[]> {
    return this.work.read(scope, robotsOfFirm);
  }

  /** @throws ROBOTS.ADDRESS_REFUSED, ROBOTS.TOO_MANY */
  add(scope: Scope, kind: RobotKind, input: RobotInput): Promise<void> {
    const written = this.sealed(kind, { ...input, address: input.address ?? '' });
    return this.work.change(scope, 'robot.add', (tx) => insertRobot(tx, kind, written, actingStaffId(scope)));
  }

  /** @throws ROBOTS.ROBOT_NOT_FOUND, ROBOTS.ADDRESS_REFUSED, ROBOTS.VERSION_CONFLICT */
  save(scope: Scope, id: string, version: number, input: RobotInput): Promise<void> {
    return this.work.change(scope, 'robot.save', async (tx) => {
      const { kind } = await sealedRobot(tx, id);
      await updateRobot(tx, id, version, this.sealed(kind, input), actingStaffId(scope));
    });
  }

  /** Sends a test message at once. @throws ROBOTS.ROBOT_NOT_FOUND, PLATFORM.RATE_LIMITED */
  async test(scope: Scope, id: string): Promise<RobotAnswer> {
    await this.limits.take(TESTS, `${scope.firmId}/${id}`);
    const robot = await this.work.change(scope, 'robot.test', async (tx) => {
      tx.touch('robot', id);
      return sealedRobot(tx, id);
    });
    return this.wire.send(robot, testText(robot.locale, this.settings.ADMIN_URL));
  }

  private sealed(kind: RobotKind, { address, secret, ...rest }: RobotInput): RobotWriting {
    const url =
      address === null ? null : orRefuse(robotAddress(kind, address, this.settings.ROBOT_EXTRA_ORIGINS));
    return {
      ...rest,
      address: url && {
        host: url.hostname,
        end: url.href.slice(-END_LENGTH),
        sealed: this.sealer.seal(url.href),
      },
      // WeCom's key is in the address; it knows no secret.
      secretSealed: secret === null || kind === 'wecom' ? null : this.sealer.seal(secret),
    };
  }
}
