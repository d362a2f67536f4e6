import { Module } from '@nestjs/common';
import { Robots } from './application/robots.use-cases';
import { SendToRobots } from './application/send-to-robots';
import { TellRobots } from './application/tell-robots';
import { RobotWire } from './infrastructure/robot-wire';

const USE_CASES = [Robots, SendToRobots, TellRobots];

@Module({ providers: [...USE_CASES, RobotWire], exports: USE_CASES })
export class RobotsModule {}
