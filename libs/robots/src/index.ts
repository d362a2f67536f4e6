export { Robots } from './application/robots.use-cases';
export { SendToRobots } from './application/send-to-robots';
export { TellRobots } from './application/tell-robots';
export { givenUp } from './infrastructure/sending.repository';
export { RobotsModule } from './robots.module';
