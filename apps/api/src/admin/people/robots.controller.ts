import { Controller } from '@nestjs/common';
import { adminRoutes, type RobotTestView, type RobotsView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { Robots } from '@overturn/robots';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** The firm's group robots. */
@Controller('api/v1/admin')
export class RobotsController {
  constructor(private readonly robots: Robots) {}

  @Route(adminRoutes.listRobots)
  async listRobots(@CurrentScope() scope: Scope): Promise<RobotsView> {
    const robots = await this.robots.list(scope);
    return {
      items: robots.map(({ lastState, lastAt, lastError, events, ...robot }) => ({
        ...robot,
        events: [...events],
        last:
          lastState === null || lastAt === null
            ? null
            : { state: lastState, at: lastAt.toISOString(), error: lastError },
      })),
    };
  }

  @Route(adminRoutes.addRobot)
  async addRobot(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.addRobot>,
  ): Promise<RobotsView> {
    const { kind, ...input } = body;
    await this.robots.add(scope, kind, input);
    return this.listRobots(scope);
  }

  @Route(adminRoutes.saveRobot)
  async saveRobot(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.saveRobot>,
  ): Promise<RobotsView> {
    const { version, ...input } = body;
    await this.robots.save(scope, params.robotId, version, input);
    return this.listRobots(scope);
  }

  @Route(adminRoutes.testRobot)
  testRobot(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.testRobot>,
  ): Promise<RobotTestView> {
    return this.robots.test(scope, params.robotId);
  }
}
