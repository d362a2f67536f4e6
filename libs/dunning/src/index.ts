export { DunningDesk, type OverduePage } from './application/dunning-desk.use-cases';
export { DunningLevels } from './application/dunning-levels.use-cases';
export { DunningSweep } from './application/dunning-sweep';
export { OpenStatements } from './application/open-statements';
export { clientOfReminder, writeReminder } from './application/write-reminder';
export { DunningModule } from './dunning.module';
