export * from './compose-playbook';
export * from './playbook';
export * from './sheet.validate';
export * from './sheets-of-case';
export * from './shipped';
export * from './task-due';
export * from './task-owner';
export * from './task-phases';
